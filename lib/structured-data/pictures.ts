import type { ImageObject } from "schema-dts";
import type { Picture, Site } from "../paper/shapes";
import { jpegOf, type RenditionName } from "../pictures/renditions";
import { absoluteUrl } from "../urls";

// The shapes that Google asks for, the preferred one first:
// https://developers.google.com/search/docs/appearance/structured-data/article
const articleShapes = ["16x9", "4x3", "1x1"] as const;

/** A picture in each shape that search results show. */
export const imagesOf = (picture: Picture, site: Site): ImageObject[] =>
  articleShapes.map((shape) => imageOf(picture, shape, site));

export function imageOf(picture: Picture, shape: RenditionName, { origin }: Site): ImageObject {
  const { path, width, height } = jpegOf(picture.hash, picture.renditions[shape]);
  return {
    "@type": "ImageObject",
    url: absoluteUrl(origin, path),
    width: `${width} px`,
    height: `${height} px`,
    ...(picture.credit === "" ? {} : { creditText: picture.credit }),
    ...(picture.caption === "" ? {} : { caption: picture.caption }),
  };
}
