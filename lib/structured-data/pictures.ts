import type { ImageObject } from "schema-dts";
import type { Picture, Site } from "../paper/shapes";
import { jpegOf, type PictureFile, type RenditionName } from "../pictures/renditions";
import { absoluteUrl } from "../urls";

/** A picture that other parts of the graph can point to. */
export type IdentifiedImage = ImageObject & { "@id": string };

// The shapes that Google asks for, the preferred one first:
// https://developers.google.com/search/docs/appearance/structured-data/article
const articleShapes = ["16x9", "4x3", "1x1"] as const;

/** A picture in each shape that search results show. */
export const imagesOf = (picture: Picture, site: Site): IdentifiedImage[] =>
  articleShapes.map((shape) => imageOf(picture, shape, site));

export const imageOf = (
  { hash, renditions, credit, caption }: Picture,
  shape: RenditionName,
  site: Site,
): IdentifiedImage => imageObject(jpegOf(hash, renditions[shape]), { credit, caption }, site);

export function imageObject(
  { path, width, height }: PictureFile,
  { credit = "", caption = "" }: { credit?: string; caption?: string },
  { origin }: Site,
): IdentifiedImage {
  const url = absoluteUrl(origin, path);
  return {
    "@type": "ImageObject",
    "@id": url,
    url,
    width: `${width} px`,
    height: `${height} px`,
    ...(credit === "" ? {} : { creditText: credit }),
    ...(caption === "" ? {} : { caption }),
  };
}
