/**
 * A menu as a list that is moved about in: each row on one of two levels, what is below an item
 * right after it.
 */
import type { Menu, MenuTarget } from "./menu";

export type MenuRow = { key: string; label: string; target: MenuTarget; level: 0 | 1 };
export type Direction = "up" | "down" | "in" | "out";

export const rowsOf = (menu: Menu): MenuRow[] =>
  menu.flatMap(({ items, ...top }, index) => [
    { ...top, key: `${index}`, level: 0 as const },
    ...items.map((item, below) => ({ ...item, key: `${index}.${below}`, level: 1 as const })),
  ]);

export function menuOf(rows: readonly MenuRow[]): Menu {
  const menu: Menu = [];
  for (const { label, target, level } of rows) {
    const top = menu.at(-1);
    if (level === 1 && top) top.items.push({ label, target });
    else menu.push({ label, target, items: [] });
  }
  return menu;
}

/** The row that a place in the menu names, such as [2, "items", 0, "label"]; undefined where it names none. */
export function rowAt(rows: readonly MenuRow[], [top, , below]: readonly PropertyKey[]): MenuRow | undefined {
  const tops = rows.flatMap((row, index) => (row.level === 0 ? [index] : []));
  const index = typeof top === "number" ? tops[top] : undefined;
  if (index === undefined) return undefined;
  return rows[typeof below === "number" ? index + 1 + below : index];
}

/** The rows with one moved; the same rows where it can't be. What is below an item goes with it. */
export function move(rows: readonly MenuRow[], key: string, direction: Direction): readonly MenuRow[] {
  const index = rows.findIndex((row) => row.key === key);
  const row = rows[index];
  if (!row) return rows;
  switch (direction) {
    case "up":
      return put(rows, index, beforeOf(rows, index));
    case "down":
      return put(rows, index, afterOf(rows, index));
    case "in":
      return row.level === 0 && index > 0 ? withLevel(rows, index, 1) : rows;
    case "out":
      return row.level === 1 ? withLevel(put(rows, index, nextTop(rows, index)), nextTop(rows, index) - 1, 0) : rows;
  }
}

/** The rows with one and what is below it taken to just before another (null: the end), on its level. */
export function drop(rows: readonly MenuRow[], key: string, before: string | null): readonly MenuRow[] {
  const index = rows.findIndex((row) => row.key === key);
  const to = before === null ? rows.length : rows.findIndex((row) => row.key === before);
  const row = rows[index];
  if (!row || to === -1 || (to >= index && to < endOf(rows, index))) return rows;
  const level = to === 0 ? 0 : (rows[to]?.level ?? 0);
  const moved = put(rows, index, to);
  const place = moved.findIndex((each) => each.key === key);
  // Among others' items, what was below it stands beside it; elsewhere they stay together.
  return level === row.level ? moved : withLevel(moved, place, level);
}

/** The rows without one; what was below it comes up to its place. */
export function remove(rows: readonly MenuRow[], key: string): readonly MenuRow[] {
  const index = rows.findIndex((row) => row.key === key);
  const end = endOf(rows, index);
  return rows.flatMap((row, each) => {
    if (each === index) return [];
    return [rows[index]?.level === 0 && each > index && each < end ? { ...row, level: 0 as const } : row];
  });
}

/** Where the row ends with what is below it. */
const endOf = (rows: readonly MenuRow[], index: number): number =>
  rows[index]?.level === 0 ? nextTop(rows, index) : index + 1;

/** The next row of the top level after this one; the end where there is none. */
function nextTop(rows: readonly MenuRow[], index: number): number {
  const next = rows.findIndex((row, each) => each > index && row.level === 0);
  return next === -1 ? rows.length : next;
}

/** One place up: an item that is the first below one goes below the one before. */
function beforeOf(rows: readonly MenuRow[], index: number): number {
  if (rows[index]?.level === 1) return Math.max(index - 1, 1);
  return Math.max(
    rows.slice(0, index).findLastIndex((row) => row.level === 0),
    0,
  );
}

function afterOf(rows: readonly MenuRow[], index: number): number {
  const end = endOf(rows, index);
  if (end === rows.length) return end;
  return rows[index]?.level === 1 ? end + 1 : endOf(rows, end);
}

/** The rows with the one at `index`, and what is below it, taken to where `to` is now. */
function put(rows: readonly MenuRow[], index: number, to: number): readonly MenuRow[] {
  const end = endOf(rows, index);
  if (to >= index && to <= end) return rows;
  const rest = [...rows.slice(0, index), ...rows.slice(end)];
  rest.splice(to > index ? to - (end - index) : to, 0, ...rows.slice(index, end));
  return rest;
}

const withLevel = (rows: readonly MenuRow[], index: number, level: 0 | 1): readonly MenuRow[] =>
  rows.map((row, each) => (each === index ? { ...row, level } : row));
