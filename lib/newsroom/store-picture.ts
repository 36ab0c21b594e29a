import { createHash } from "node:crypto";
import sharp from "sharp";
import { type Effort, type Keep, render, sizeOf } from "../pictures/render";
import { type RenditionName, type Renditions, renditionKey, renditionNames, renditions } from "../pictures/renditions";
import { type CropOverrides, cropOf, type FocalPoint, type Rectangle, type Size } from "../pictures/shapes";
import { storage } from "../storage";

export type StoredPicture = {
  hash: string;
  mimeType: string;
  bytes: number;
  width: number; // px, of the original as it is looked at
  height: number;
  renditions: Renditions;
  dominantColour: string;
};

type Options = { focal: FocalPoint; effort: Effort; limitInputPixels: number };

/** Keeps a picture and makes what readers get of it. Throws where the content is no picture that sharp reads. */
export async function storePicture(
  original: Buffer,
  { focal, effort, limitInputPixels }: Options,
): Promise<StoredPicture> {
  const { format } = await sharp(original, { limitInputPixels }).metadata();
  const size = await sizeOf(original, limitInputPixels);
  const hash = hashOf(original);
  const mimeType = `image/${format}`;
  const { made, dominantColour } = await render(original, size, cutsOf(size, focal, {}), {
    ...{ keep: keepFor(hash), effort, limitInputPixels },
  });
  await storage().put(originalKey(hash, mimeType), original);
  return {
    ...{ hash, mimeType, ...size, dominantColour, bytes: original.byteLength },
    renditions: renditions.parse(Object.fromEntries(made)),
  };
}

/** Half a SHA-256: no two pictures of one paper share it, and addresses stay short. */
const hashOf = (original: Buffer): string => createHash("sha256").update(original).digest("hex").slice(0, 32);

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
  (hash: string): Keep =>
  (key, width, format, content) =>
    storage().put(renditionKey(hash, key, width, format), content);
