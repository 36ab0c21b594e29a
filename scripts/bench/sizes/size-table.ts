/** What the same work costs in archives of several sizes, as rows of one table. */
import type { Row } from "../row";

/** `buffers` are the blocks of 8 kB that its queries read, null where nobody can count them; `value` is of the row's unit. */
type Reading = { buffers: number | null; value: number };

/** The most that a row's buffers may grow from the smallest archive to the largest, or that its value may be in each. */
type Budget = { growth: number } | { most: number } | null;

/** One piece of work, with a reading for each size, in the order of the sizes. */
export type Measured = { what: string; unit: "ms" | "kB"; readings: Reading[]; budget: Budget };

/** Joins what was measured in each archive into rows; each archive was measured in the same order. */
export function joined(archives: Measured[][]): Measured[] {
  const [first = []] = archives;
  return first.map((row, at) => ({ ...row, readings: archives.flatMap((rows) => rows[at]?.readings ?? []) }));
}

/** The largest archive's buffers as a multiple of the smallest's; null where one of them was not counted. */
function growthOf(readings: Reading[]): number | null {
  const [least, most] = [readings.at(0)?.buffers ?? null, readings.at(-1)?.buffers ?? null];
  return least === null || most === null ? null : most / Math.max(least, 1);
}

/** The columns of a table for these sizes, to stand above `sizeRow`. */
export const sizeHeader = (sizes: number[]): { what: string; is: string } => ({
  what: "buffers read warm, and the time, in an archive of",
  is: [...sizes.map((size) => size.toLocaleString("en").padStart(cellWidth)), "ratio".padStart(ratioWidth)].join(" "),
});

export function sizeRow({ what, unit, readings, budget }: Measured): Row {
  const growth = growthOf(readings);
  const cells = readings.map(({ buffers, value }) => cellOf(buffers, `${value.toFixed(1)} ${unit}`));
  const ratio = growth === null ? "–" : `×${growth.toFixed(2)}`;
  return {
    what,
    is: [...cells, ratio.padStart(ratioWidth)].join(" "),
    budget: budgetText(budget, unit),
    isMet: isWithin(budget, readings),
  };
}

const buffersWidth = 9;
const valueWidth = 11;
const cellWidth = buffersWidth + valueWidth;
const ratioWidth = 8;

const cellOf = (buffers: number | null, value: string): string =>
  (buffers === null ? "–" : buffers.toLocaleString("en")).padStart(buffersWidth) + value.padStart(valueWidth);

function budgetText(budget: Budget, unit: string): string {
  if (budget === null) return "";
  return "growth" in budget ? `≤ ×${budget.growth}` : `≤ ${budget.most} ${unit}`;
}

function isWithin(budget: Budget, readings: Reading[]): boolean {
  if (budget === null) return true;
  if ("most" in budget) return readings.every(({ value }) => value <= budget.most);
  const growth = growthOf(readings);
  return growth !== null && growth <= budget.growth;
}

/** A statement of some work, and what PostgreSQL says that it cost. */
export type StatementCost = {
  what: string; // the work
  name: string;
  buffers: number;
  rows: number;
  milliseconds: number;
  shape: string; // of its plan
};

/** The `count` statements that read most buffers, most first: each name and shape once, where it read most. */
export function largestStatements(costs: StatementCost[], count: number): StatementCost[] {
  const sorted = [...costs].sort((a, b) => b.buffers - a.buffers);
  const first = new Map<string, StatementCost>();
  for (const cost of sorted) {
    const key = `${cost.name}\n${cost.shape}`;
    if (!first.has(key)) first.set(key, cost);
  }
  return [...first.values()].slice(0, count);
}

/** Two lines of text for each statement: what it cost, and its plan's shape. */
export const statementLines = (costs: StatementCost[]): string[] =>
  costs.flatMap(({ what, name, buffers, rows, milliseconds, shape }) => [
    `  ${buffers.toLocaleString("en").padStart(9)} buffers  ${rows.toLocaleString("en").padStart(9)} rows  ` +
      `${milliseconds.toFixed(1).padStart(8)} ms  ${name} (${what})`,
    `      ${shape}`,
  ]);

const mostStories = 5_000_000;

/** The sizes in a list such as "2000,250000", the smallest first; null where it is none. */
export function sizesFrom(text: string): number[] | null {
  const sizes = text.split(",").map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 500 && size <= mostStories)) return null;
  return [...new Set(sizes)].sort((a, b) => a - b);
}
