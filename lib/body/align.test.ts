import fc from "fast-check";
import { expect, test } from "vitest";
import { anyBlock, paragraph } from "../testing/contents";
import { align, keyOf } from "./align";
import { commonSequence } from "./common-sequence";

const letters = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 14 });

/** The textbook table, to compare with. */
function longest(one: string[], other: string[]): number {
  const rows = [Array.from({ length: other.length + 1 }, () => 0)];
  for (const key of one) {
    const above = rows.at(-1) ?? [];
    const row = [0];
    for (const [at, each] of other.entries()) {
      row.push(each === key ? (above[at] ?? 0) + 1 : Math.max(row[at] ?? 0, above[at + 1] ?? 0));
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

test("the common sequence is common, in order, and as long as can be", () => {
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      const matches = commonSequence(one, other);
      expect(matches).toHaveLength(longest(one, other));
      let last = [-1, -1];
      for (const [at, otherAt] of matches) {
        expect(one[at]).toBe(other[otherAt]);
        expect(at > (last[0] ?? 0) && otherAt > (last[1] ?? 0)).toBe(true);
        last = [at, otherAt];
      }
    }),
    { numRuns: 1000 },
  );
});

test("every block of both bodies stands in one step, in order", () => {
  const blocks = fc.array(anyBlock, { maxLength: 12 });
  fc.assert(
    fc.property(blocks, blocks, (before, after) => {
      const steps = align(before, after);
      expect(steps.flatMap((step) => ("before" in step ? [step.before] : []))).toEqual([...before.keys()]);
      expect(steps.flatMap((step) => ("after" in step ? [step.after] : []))).toEqual([...after.keys()]);
      for (const step of steps) {
        if (step.kind === "same") expect(keyOf(before[step.before])).toBe(keyOf(after[step.after]));
      }
    }),
  );
});

test("a paragraph put in before an edited one leaves the edited one paired with itself", () => {
  const before = [paragraph("The crews agreed to return on Friday.")];
  const after = [paragraph("Nothing else was said by anyone."), paragraph("The crews agreed to return on Monday.")];
  expect(align(before, after)).toEqual([
    { kind: "added", after: 0 },
    { kind: "changed", before: 0, after: 1 },
  ]);
});
