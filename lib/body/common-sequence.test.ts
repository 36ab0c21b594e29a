import fc from "fast-check";
import { expect, test } from "vitest";
import { commonSequence } from "./common-sequence";

const shuffled = (count: number) => Array.from({ length: count }, (_, at) => String((at * 7919) % count));

test("two long lists agree wherever they hold the same, though every tenth place differs", () => {
  const one = Array.from({ length: 10_000 }, (_, at) => String(at));
  const other = one.map((key, at) => (at % 10 === 0 ? `${key} new` : key));
  expect(commonSequence(one, other)).toHaveLength(9000);
  expect(commonSequence(["first", ...one, "end"], [...other, "last"])).toHaveLength(9000);
});

test("the places where two lists agree ascend on both sides, whatever and however long the lists are", () => {
  const list = fc.array(fc.constantFrom(...shuffled(40)), { maxLength: 30 });
  const long = fc.integer({ min: 1500, max: 2500 }).map(shuffled);
  fc.assert(
    fc.property(fc.oneof(list, long), fc.oneof(list, long), (one, other) => {
      let last: readonly [number, number] = [-1, -1];
      for (const [inOne, inOther] of commonSequence(one, other)) {
        if (inOne <= last[0] || inOther <= last[1] || one[inOne] !== other[inOther]) throw new Error("out of order");
        last = [inOne, inOther];
      }
    }),
  );
});
