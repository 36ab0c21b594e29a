import { createHash } from "node:crypto";
import sharp from "sharp";
import { putFile } from "../storage";

// The widths that the layouts use (CSS px of the picture's column, at one and two device pixels each).
const renditionWidths = [320, 640, 960, 1280, 1600];

export type StoredPicture = {
  hash: string;
  mimeType: string;
  bytes: number;
  width: number;
  height: number;
  widths: number[];
  dominantColour: string;
};

/**
 * Keeps a picture and makes its renditions, once. Throws where the content is no picture that
 * sharp reads.
 */
export async function storePicture(original: Buffer): Promise<StoredPicture> {
  const picture = sharp(original, { failOn: "error" }).rotate();
  const { format, autoOrient } = await picture.metadata();
  const { dominant } = await picture.stats();
  // Half a SHA-256: no two pictures of one paper share it, and addresses stay short.
  const hash = createHash("sha256").update(original).digest("hex").slice(0, 32);
  const widths = [...new Set(renditionWidths.map((width) => Math.min(width, autoOrient.width)))];

  await putFile(`${hash}/original.${format}`, original);
  for (const width of widths) {
    const rendition = await picture.clone().resize({ width }).webp({ quality: 80 }).toBuffer();
    await putFile(`${hash}/${width}.webp`, rendition);
  }
  return {
    hash,
    mimeType: `image/${format}`,
    bytes: original.byteLength,
    width: autoOrient.width,
    height: autoOrient.height,
    widths,
    dominantColour: hex(dominant),
  };
}

const hex = ({ r, g, b }: { r: number; g: number; b: number }): string =>
  `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
