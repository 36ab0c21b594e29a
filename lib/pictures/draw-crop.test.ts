import fc from "fast-check";
import { expect, test } from "vitest";
import { centredAt, middleOf, moved, partOf, resized } from "./draw-crop";
import { cropOverrides, cropShapes } from "./shapes";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const point = fc.record({ x: share, y: share });
const size = fc.record({ width: fc.integer({ min: 50, max: 9000 }), height: fc.integer({ min: 50, max: 9000 }) });
const ratios = { "16x9": 16 / 9, "4x3": 4 / 3, "1x1": 1 };

test("whatever is done to a crop, it stays in its picture and keeps its ratio", () => {
  const step = fc.oneof(point, fc.double({ min: 0.2, max: 5, noNaN: true }));
  fc.assert(
    fc.property(size, fc.constantFrom(...cropShapes), point, fc.array(step), (picture, shape, focal, steps) => {
      let part = partOf(picture, shape, focal, null);
      for (const each of steps) part = typeof each === "number" ? resized(part, each) : centredAt(part, each);
      expect(cropOverrides.safeParse({ [shape]: part }).success).toBe(true);
      const ratio = (part.width * picture.width) / (part.height * picture.height);
      expect(Math.abs(ratio / ratios[shape] - 1)).toBeLessThan(0.04); // whole pixels of a small picture
    }),
  );
});

test("a crop that can, stands with its middle at the point; made larger, it keeps its middle", () => {
  const part = resized(partOf({ width: 3000, height: 2000 }, "1x1", { x: 0.5, y: 0.5 }, null), 0.5);
  const there = centredAt(part, { x: 0.3, y: 0.6 });
  expect(middleOf(there).x).toBeCloseTo(0.3);
  expect(middleOf(resized(there, 1.1)).y).toBeCloseTo(0.6);
});

test("a point is never moved out of its picture", () => {
  expect(moved({ x: 0.98, y: 0.01 }, { x: 0.05, y: -0.05 })).toEqual({ x: 1, y: 0 });
});
