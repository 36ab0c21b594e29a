/** The crops that readers get of every picture. */
import { z } from "zod";

export const cropShapes = ["16x9", "4x3", "1x1"] as const;
export type CropShape = (typeof cropShapes)[number];

/** Width over height. */
export const ratioOf: Record<CropShape, number> = { "16x9": 16 / 9, "4x3": 4 / 3, "1x1": 1 };

export type Size = { width: number; height: number }; // px
export type Rectangle = Size & { left: number; top: number }; // whole px

const share = z.number().min(0).max(1);

/** The point that every crop keeps: shares of the width from the left and of the height from the top. */
export const focalPoint = z.object({ x: share, y: share });
export type FocalPoint = z.infer<typeof focalPoint>;

/** A part of a picture, in shares of its width and height. */
const part = z
  .object({ x: share, y: share, width: z.number().positive().max(1), height: z.number().positive().max(1) })
  .refine(({ x, y, width, height }) => x + width <= 1.000_001 && y + height <= 1.000_001, {
    error: "A crop must lie inside its picture.",
  });
export type Part = z.infer<typeof part>;

/** What an editor drew in place of the crop that the focal point gives, by shape. */
export const cropOverrides = z.partialRecord(z.enum(cropShapes), part);
export type CropOverrides = z.infer<typeof cropOverrides>;

/**
 * The largest rectangle of the shape inside the picture, with the focal point as near its middle as
 * the edges allow; or the largest in the middle of the part that an editor drew. Its ratio is exact
 * to a pixel.
 */
export function cropOf(picture: Size, shape: CropShape, focal: FocalPoint, drawn: Part | null = null): Rectangle {
  if (!drawn) return largestIn({ left: 0, top: 0, ...picture }, shape, focal);
  const left = Math.min(picture.width - 1, Math.round(drawn.x * picture.width));
  const top = Math.min(picture.height - 1, Math.round(drawn.y * picture.height));
  const box = {
    ...{ left, top },
    width: clamp(Math.round(drawn.width * picture.width), 1, picture.width - left),
    height: clamp(Math.round(drawn.height * picture.height), 1, picture.height - top),
  };
  return largestIn(box, shape, { x: 0.5, y: 0.5 });
}

function largestIn(box: Rectangle, shape: CropShape, point: FocalPoint): Rectangle {
  const ratio = ratioOf[shape];
  const width = clamp(Math.round(box.height * ratio), 1, box.width);
  const height = clamp(Math.round(width / ratio), 1, box.height);
  return {
    left: box.left + clamp(Math.round(point.x * box.width - width / 2), 0, box.width - width),
    top: box.top + clamp(Math.round(point.y * box.height - height / 2), 0, box.height - height),
    ...{ width, height },
  };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
