/** Which block of one body became which block of another: what a merge and a difference both stand on. */
import { normalized } from "../safe-text";
import { commonSequence } from "./common-sequence";
import type { Block } from "./schema";

/** One step through two bodies, in order; the numbers are places in either. */
export type Step =
  | { kind: "same" | "changed"; before: number; after: number }
  | { kind: "removed"; before: number }
  | { kind: "added"; after: number };

type Pair = { before: number; after: number };
type Run = { before: number; after: number; beforeEnd: number; afterEnd: number };

const leastSimilar = 0.25; // below it, two blocks are not versions of one
const leastSimilarOfTypes = 0.6; // a paragraph made a heading keeps most of its words
const mostComparisons = 10_000; // a longer changed run is cut in two, so time stays near linear

/**
 * The same text for the same value, whatever the order of its keys; absent and undefined are one. Letters are compared
 * composed (NFC), as the server stores them: a field keeps what was typed decomposed.
 */
export function keyOf(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(normalized(value, "NFC"));
  if (Array.isArray(value)) return `[${value.map(keyOf).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, held]) => `${JSON.stringify(name)}:${keyOf(held)}`).join(",")}}`;
}

/** The steps from one list of blocks to another; every block of both stands in exactly one of them. */
export function align(before: readonly Block[], after: readonly Block[]): Step[] {
  const steps: Step[] = [];
  let at: Pair = { before: 0, after: 0 };
  const matches = commonSequence(before.map(keyOf), after.map(keyOf));
  for (const [inBefore, inAfter] of [...matches, [before.length, after.length] as const]) {
    const run = { ...at, beforeEnd: inBefore, afterEnd: inAfter };
    steps.push(...stepsOfRun(run, pairsOf(before, after, run)));
    if (inBefore < before.length) steps.push({ kind: "same", before: inBefore, after: inAfter });
    at = { before: inBefore + 1, after: inAfter + 1 };
  }
  return steps;
}

function stepsOfRun(run: Run, pairs: Pair[]): Step[] {
  const steps: Step[] = [];
  let { before, after } = run;
  for (const pair of [...pairs, { before: run.beforeEnd, after: run.afterEnd }]) {
    while (before < pair.before) steps.push({ kind: "removed", before: before++ });
    while (after < pair.after) steps.push({ kind: "added", after: after++ });
    if (before < run.beforeEnd && after < run.afterEnd) {
      steps.push({ kind: "changed", before: before++, after: after++ });
    }
  }
  return steps;
}

/** The blocks of a changed run that are versions of one another: one to one, in order, most alike in sum. */
function pairsOf(before: readonly Block[], after: readonly Block[], run: Run): Pair[] {
  const rows = run.beforeEnd - run.before;
  const columns = run.afterEnd - run.after;
  if (rows === 0 || columns === 0) return [];
  if (rows * columns > mostComparisons && rows > 1 && columns > 1) {
    const cut = { before: run.before + (rows >> 1), after: run.after + (columns >> 1) };
    return [
      ...pairsOf(before, after, { ...run, beforeEnd: cut.before, afterEnd: cut.after }),
      ...pairsOf(before, after, { ...run, ...cut }),
    ];
  }
  const words = (block: Block) => ({ type: block.type, words: new Set(wordsIn(block)) });
  const ones = before.slice(run.before, run.beforeEnd).map(words);
  const others = after.slice(run.after, run.afterEnd).map(words);
  const likeness = ones.map((one) => others.map((other) => likenessOf(one, other, rows === columns)));
  return bestPairs(likeness).map(([row, column]) => ({ before: run.before + row, after: run.after + column }));
}

type Worded = { type: Block["type"]; words: Set<string> };

/** From 0 (not versions of one block) to a little over 1. */
function likenessOf(one: Worded, other: Worded, sameCount: boolean): number {
  let shared = 0;
  const [fewer, more] = one.words.size < other.words.size ? [one.words, other.words] : [other.words, one.words];
  for (const word of fewer) if (more.has(word)) shared++;
  const total = one.words.size + other.words.size;
  const alike = total === 0 ? 1 : (2 * shared) / total;
  if (one.type !== other.type) return alike >= leastSimilarOfTypes ? alike : 0;
  // As many blocks as before: most likely each was rewritten in its place.
  if (sameCount) return alike + 0.05;
  return alike >= leastSimilar ? alike + 0.05 : 0;
}

function bestPairs(likeness: number[][]): [number, number][] {
  const rows = likeness.length;
  const columns = likeness[0]?.length ?? 0;
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const sum = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const paired = likeness[row]?.[column] ?? 0;
      const withPair = paired > 0 ? paired + sum(row + 1, column + 1) : 0;
      best[row]?.fill(Math.max(withPair, sum(row + 1, column), sum(row, column + 1)), column, column + 1);
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const here = sum(row, column);
    const paired = likeness[row]?.[column] ?? 0;
    if (paired > 0 && here === paired + sum(row + 1, column + 1)) pairs.push([row++, column++]);
    else if (here === sum(row + 1, column)) row++;
    else column++;
  }
  return pairs;
}

/** The words of every text, address and id in a value; names of types are not words. */
function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return value.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => (name === "type" ? [] : wordsIn(held)));
}
