/** How an editor's crop follows pointer and keys: it keeps its ratio and stays inside its picture. */
import { type CropShape, cropOf, type FocalPoint, type Part, type Size } from "./shapes";

/** The crop of a shape as it stands, in shares of the picture. */
export function partOf(picture: Size, shape: CropShape, focal: FocalPoint, drawn: Part | null): Part {
  const { left, top, width, height } = cropOf(picture, shape, focal, drawn);
  return {
    x: left / picture.width,
    y: top / picture.height,
    width: width / picture.width,
    height: height / picture.height,
  };
}

/** The part with its middle at the point, or as near as the edges allow. */
export const centredAt = ({ width, height }: Part, { x, y }: FocalPoint): Part => ({
  x: clamp(x - width / 2, 0, 1 - width),
  y: clamp(y - height / 2, 0, 1 - height),
  width,
  height,
});

export const middleOf = ({ x, y, width, height }: Part): FocalPoint => ({ x: x + width / 2, y: y + height / 2 });

const smallest = 0.1; // of the picture's width or height: less is too coarse for any card

/** The part as many times as large, around its middle; never larger than the picture, never too small to use. */
export function resized(part: Part, times: number): Part {
  const most = Math.min(1 / part.width, 1 / part.height);
  const least = Math.min(most, Math.max(smallest / part.width, smallest / part.height));
  const factor = clamp(times, least, most);
  return centredAt({ ...part, width: part.width * factor, height: part.height * factor }, middleOf(part));
}

/** The point, moved and kept in the picture. */
export const moved = ({ x, y }: FocalPoint, by: FocalPoint): FocalPoint => ({
  x: clamp(x + by.x, 0, 1),
  y: clamp(y + by.y, 0, 1),
});

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
