/**
 * What is made of a picture for readers: the whole of it and a crop of each shape, in the widths
 * that the layouts use. Nothing is made on the way to a reader.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { mediaPath, type Path } from "../urls";
import { type CropShape, cropShapes, type Rectangle } from "./shapes";

const rendition = z.object({
  key: z.string(), // how its addresses begin: another rectangle, another key
  width: z.int(), // px of the original that it shows
  height: z.int(),
  widths: z.array(z.int()).min(1), // px, of its AVIF and WebP files, ascending
  jpeg: z.int(), // px: the width of its one JPEG file
});

/** The JSON column `Media.renditions`. */
export const renditions = z.object({ full: rendition, "16x9": rendition, "4x3": rendition, "1x1": rendition });

export type Rendition = z.infer<typeof rendition>;
export type Renditions = z.infer<typeof renditions>;
export type RenditionName = "full" | CropShape;
export type RenditionFormat = "avif" | "webp" | "jpg";

export const renditionNames: readonly RenditionName[] = ["full", ...cropShapes];

// CSS px of the columns that the layouts set pictures in, at one to three device pixels each.
const layoutWidths: Record<RenditionName, number[]> = {
  full: [480, 800, 1200, 1856],
  "16x9": [480, 800, 1200, 1856],
  "4x3": [240, 480, 800, 1248],
  "1x1": [160, 320],
};

// Link previews and Google's pictures ask for 1,200 px:
// https://developers.google.com/search/docs/appearance/structured-data/article
const jpegWidth = 1200;

/** What is to be made of a rectangle of the original; never wider than it is there. */
export function renditionOf(name: RenditionName, { left, top, width, height }: Rectangle): Rendition {
  const rectangle = createHash("sha256").update([left, top, width, height].join()).digest("hex").slice(0, 8);
  return {
    key: name === "full" ? name : `${name}-${rectangle}`,
    ...{ width, height },
    widths: [...new Set(layoutWidths[name].map((each) => Math.min(each, width)))],
    jpeg: Math.min(jpegWidth, width),
  };
}

const renditionFile = (key: string, width: number, format: RenditionFormat): string => `${key}-${width}.${format}`;

/** True for the name of a file that may be a rendition. */
export const isRenditionFile = (name: string): boolean =>
  /^(?:full|(?:16x9|4x3|1x1)-[0-9a-f]{8})-\d{1,5}\.(?:avif|webp|jpg)$/.test(name);

/** Where a rendition lies in the storage. */
export const renditionKey = (hash: string, key: string, width: number, format: RenditionFormat): string =>
  `${hash}/${renditionFile(key, width, format)}`;

/** A rendition's address. */
export const renditionPath = (hash: string, key: string, width: number, format: RenditionFormat): Path =>
  mediaPath(hash, renditionFile(key, width, format));

export type PictureFile = { path: Path; width: number; height: number }; // px

/** A picture's JPEG file: what programs that show it elsewhere are given. */
export const jpegOf = (hash: string, { key, width, height, jpeg }: Rendition): PictureFile => ({
  path: renditionPath(hash, key, jpeg, "jpg"),
  width: jpeg,
  height: Math.max(1, Math.round((jpeg * height) / width)),
});

/** The address of the smallest file that is `width` px wide or more, or of the widest there is. */
export function thumbnailPath(hash: string, { key, widths }: Rendition, width: number): Path {
  return renditionPath(hash, key, widths.find((each) => each >= width) ?? Math.max(...widths), "webp");
}
