import type { ImageObject } from "schema-dts";
import type { Picture, Site } from "../paper/shapes";
import { jpegOf, type PictureFile, type RenditionName } from "../pictures/renditions";
import { absoluteUrl } from "../urls";

// The shapes that Google asks for, the preferred one first:
// https://developers.google.com/search/docs/appearance/structured-data/article
const articleShapes = ["16x9", "4x3", "1x1"] as const;

/** A picture in each shape that search results show. */
export const imagesOf = (picture: Picture, site: Site): ImageObject[] =>
  articleShapes.map((shape) => imageOf(picture, shape, site));

export const imageOf = (
  { hash, renditions, credit, caption }: Picture,
  shape: RenditionName,
  site: Site,
): ImageObject => imageObject(jpegOf(hash, renditions[shape]), { credit, caption }, site);

export const imageObject = (
  { path, width, height }: PictureFile,
  { credit = "", caption = "" }: { credit?: string; caption?: string },
  { origin }: Site,
): ImageObject => ({
  "@type": "ImageObject",
  url: absoluteUrl(origin, path),
  width: `${width} px`,
  height: `${height} px`,
  ...(credit === "" ? {} : { creditText: credit }),
  ...(caption === "" ? {} : { caption }),
});
