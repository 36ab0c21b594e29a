import fc from "fast-check";
import { expect, test } from "vitest";
import type { Menu } from "./menu";
import { type Direction, drop, menuOf, move, remove, rowAt, rowsOf } from "./menu-rows";

const item = (label: string) => ({ label, target: { kind: "section" as const, id: label } });
const menu: Menu = [
  { ...item("A"), items: [item("a1"), item("a2")] },
  { ...item("B"), items: [item("b1")] },
  { ...item("C"), items: [] },
];
const rows = rowsOf(menu);
const keyOf = (label: string): string => rows.find((row) => row.label === label)?.key ?? "";
const drawn = (list: readonly { label: string; level: number }[]): string =>
  list.map(({ label, level }) => (level === 1 ? `.${label}` : label)).join(" ");

test("a menu is the same after it was laid out in rows", () => {
  expect(drawn(rows)).toBe("A .a1 .a2 B .b1 C");
  expect(menuOf(rows)).toEqual(menu);
});

test.each<[string, Direction, string]>([
  ["B", "up", "B .b1 A .a1 .a2 C"],
  ["A", "down", "B .b1 A .a1 .a2 C"],
  ["A", "up", "A .a1 .a2 B .b1 C"],
  ["C", "down", "A .a1 .a2 B .b1 C"],
  ["a2", "up", "A .a2 .a1 B .b1 C"],
  ["a1", "up", "A .a1 .a2 B .b1 C"],
  ["b1", "up", "A .a1 .a2 .b1 B C"],
  ["a2", "down", "A .a1 B .a2 .b1 C"],
  ["b1", "down", "A .a1 .a2 B C .b1"],
  ["C", "in", "A .a1 .a2 B .b1 .C"],
  ["B", "in", "A .a1 .a2 .B .b1 C"],
  ["A", "in", "A .a1 .a2 B .b1 C"],
  ["a1", "out", "A .a2 a1 B .b1 C"],
  ["b1", "out", "A .a1 .a2 B b1 C"],
  ["C", "out", "A .a1 .a2 B .b1 C"],
])("%s moved %s", (label, direction, expected) => {
  expect(drawn(move(rows, keyOf(label), direction))).toBe(expected);
});

test("an item dropped takes the level of the place, and what is below it along", () => {
  expect(drawn(drop(rows, keyOf("A"), null))).toBe("B .b1 C A .a1 .a2");
  expect(drawn(drop(rows, keyOf("A"), keyOf("a2")))).toBe(drawn(rows));
  expect(drawn(drop(rows, keyOf("C"), keyOf("a2")))).toBe("A .a1 .C .a2 B .b1");
  expect(drawn(drop(rows, keyOf("b1"), keyOf("A")))).toBe("b1 A .a1 .a2 B C");
});

test("a place in the menu names its row", () => {
  expect(rowAt(rows, [1, "label"])?.label).toBe("B");
  expect(rowAt(rows, [0, "items", 1, "label"])?.label).toBe("a2");
  expect(rowAt(rows, [])).toBeUndefined();
});

test("what was below an item that is removed comes up", () => {
  expect(drawn(remove(rows, keyOf("A")))).toBe("a1 a2 B .b1 C");
  expect(drawn(remove(rows, keyOf("a1")))).toBe("A .a2 B .b1 C");
});

test("whatever is done, nothing is lost and the first row stands on the top level", () => {
  const step = fc.record({
    from: fc.nat(5),
    to: fc.option(fc.nat(5)),
    how: fc.constantFrom<Direction | "drop">("up", "down", "in", "out", "drop"),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let now: readonly (typeof rows)[number][] = rows;
      for (const { from, to, how } of steps) {
        const key = now[from]?.key ?? "";
        now = how === "drop" ? drop(now, key, to === null ? null : (now[to]?.key ?? null)) : move(now, key, how);
        expect(now[0]?.level).toBe(0);
        expect(now.map((row) => row.key).sort()).toEqual(rows.map((row) => row.key).sort());
      }
    }),
  );
});
