import fc from "fast-check";
import { expect, test } from "vitest";
import { cropOf, cropOverrides, cropShapes, ratioOf } from "./shapes";

const side = fc.integer({ min: 1, max: 20_000 });
const size = fc.record({ width: side, height: side });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const focal = fc.record({ x: share, y: share });
const shape = fc.constantFrom(...cropShapes);
const part = fc
  .record({ x: share, y: share, width: share, height: share })
  .map(({ x, y, width, height }) => ({ x, y, width: (1 - x) * width, height: (1 - y) * height }))
  .filter(({ width, height }) => width > 0 && height > 0);

test("a crop lies inside its picture, has its shape's ratio and is as large as can be", () => {
  fc.assert(
    fc.property(size, shape, focal, (picture, name, point) => {
      const { left, top, width, height } = cropOf(picture, name, point);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(picture.width);
      expect(top + height).toBeLessThanOrEqual(picture.height);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
      expect(width === picture.width || height === picture.height).toBe(true);
      if (Math.min(width, height) > 1) expect(Math.abs(width - height * ratioOf[name])).toBeLessThanOrEqual(1);
    }),
  );
});

test("the focal point is in the crop, and as near its middle as the edges allow", () => {
  fc.assert(
    fc.property(size, shape, focal, (picture, name, point) => {
      const { left, top, width, height } = cropOf(picture, name, point);
      const x = point.x * picture.width;
      const y = point.y * picture.height;
      expect(x).toBeGreaterThanOrEqual(left - 1);
      expect(x).toBeLessThanOrEqual(left + width + 1);
      expect(y).toBeGreaterThanOrEqual(top - 1);
      expect(y).toBeLessThanOrEqual(top + height + 1);
      const isAtEdge = left === 0 || left + width === picture.width;
      if (!isAtEdge) expect(Math.abs(left + width / 2 - x)).toBeLessThanOrEqual(1);
    }),
  );
});

test("a crop that an editor drew stays within what was drawn", () => {
  fc.assert(
    fc.property(size, shape, part, (picture, name, drawn) => {
      const { left, top, width, height } = cropOf(picture, name, { x: 0, y: 0 }, drawn);
      expect(left).toBeGreaterThanOrEqual(Math.min(picture.width - 1, Math.floor(drawn.x * picture.width)));
      expect(top).toBeGreaterThanOrEqual(Math.min(picture.height - 1, Math.floor(drawn.y * picture.height)));
      expect(left + width).toBeLessThanOrEqual(picture.width);
      expect(top + height).toBeLessThanOrEqual(picture.height);
      expect(width).toBeLessThanOrEqual(Math.max(1, Math.ceil(drawn.width * picture.width)));
      expect(height).toBeLessThanOrEqual(Math.max(1, Math.ceil(drawn.height * picture.height)));
    }),
  );
});

test("a crop drawn past the picture's edge is refused", () => {
  expect(cropOverrides.safeParse({ "16x9": { x: 0.5, y: 0, width: 0.6, height: 0.3 } }).success).toBe(false);
  expect(cropOverrides.safeParse({ "16x9": { x: 0.5, y: 0, width: 0.5, height: 0.3 } }).success).toBe(true);
});
