import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./edit-distance";

test("a letter put in, taken out, replaced or swapped is one edit", () => {
  for (const [one, other, edits] of [
    ["Gerhard", "Gerhard", 0],
    ["Gerhard", "Gerhardt", 1],
    ["Gerhard", "Gehard", 1],
    ["Gerhard", "Gerhart", 1],
    ["Gerhard", "Gerhadr", 1],
    ["Gaddafi", "Qadhafi", 2],
    ["Gerhard", "Schmidt", 3],
    ["", "abcd", 3],
    ["𝒜b", "b", 1],
  ] as const) {
    expect(editDistance(one, other, 2), `${one}, ${other}`).toBe(edits);
  }
});

test("the distance is the same both ways, and stopping early changes no answer", () => {
  const word = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 7 }).map((letters) => letters.join(""));
  fc.assert(
    fc.property(word, word, fc.nat(4), (one, other, most) => {
      const edits = editDistance(one, other, 20);
      expect(editDistance(other, one, 20)).toBe(edits);
      expect(editDistance(one, other, most)).toBe(Math.min(edits, most + 1));
    }),
    { numRuns: 1000 },
  );
});
