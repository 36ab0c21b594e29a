import { type Effort, type Keep, render } from "../pictures/render";
import { type RenditionName, type Renditions, renditionKey, renditionNames, renditions } from "../pictures/renditions";
import { type CropOverrides, cropOf, type FocalPoint, type Rectangle, type Size } from "../pictures/shapes";
import type { PutFile } from "./pictures/store-files";

type Original = { content: Buffer; hash: string; mimeType: string; size: Size; frames: number };

/** How a picture's crops are cut: around its focal point, or as an editor drew them. */
export type Cut = { focal: FocalPoint; crops: CropOverrides };

/** What a row of `Media` holds of its files. */
export type StoredPicture = Size & {
  hash: string;
  mimeType: string;
  bytes: number;
  frames: number;
  renditions: Renditions;
  dominantColour: string;
};

/**
 * Makes what readers get of a picture, and keeps it with the original. Throws where the picture
 * can't be read to its end; its caller's `storeFiles` removes what was written until then.
 */
export async function storePicture(
  { content, hash, mimeType, size, frames }: Original,
  { focal, crops, effort }: Cut & { effort: Effort },
  put: PutFile,
): Promise<StoredPicture> {
  const { made, dominantColour } = await render(content, size, cutsOf(size, focal, crops), {
    ...{ keep: keepFor(hash, put), effort },
  });
  await put(originalKey(hash, mimeType), content);
  return {
    ...{ hash, mimeType, ...size, frames, dominantColour, bytes: content.byteLength },
    renditions: renditions.parse(Object.fromEntries(made)),
  };
}

/** Where the file that was uploaded lies: never sent to readers. */
export const originalKey = (hash: string, mimeType: string): string =>
  `${hash}/original.${mimeType.replace("image/", "")}`;

/** What every rendition shows of its picture. */
export const cutsOf = (
  size: Size,
  focal: FocalPoint,
  drawn: CropOverrides,
): { name: RenditionName; rectangle: Rectangle }[] =>
  renditionNames.map((name) => ({
    name,
    rectangle: name === "full" ? { left: 0, top: 0, ...size } : cropOf(size, name, focal, drawn[name]),
  }));

/** Keeps the renditions of one picture in the storage. */
export const keepFor =
  (hash: string, put: PutFile): Keep =>
  (key, width, format, content) =>
    put(renditionKey(hash, key, width, format), content);
