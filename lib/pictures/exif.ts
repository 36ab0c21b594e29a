/** What cameras and Windows write into a picture's EXIF block. */
import readBlock from "exif-reader";
import { decodeText } from "../text/decode-text";

export type Exif = { caption: string; title: string; credit: string; takenAt: Date | undefined };

/** The texts of an EXIF block, "" for none. Throws where the block is malformed. */
export function readExif(block: Buffer): Exif {
  const { bigEndian, Image, Photo } = readBlock(block);
  const image = (tag: string): unknown => Image?.[tag];
  return {
    caption:
      textOf(image("ImageDescription")) ||
      windowsText(image("XPComment")) ||
      commentOf(Photo?.["UserComment"], bigEndian),
    title: windowsText(image("XPTitle")),
    credit: textOf(image("Artist")) || windowsText(image("XPAuthor")) || textOf(image("Copyright")),
    takenAt: Photo?.DateTimeOriginal,
  };
}

const withoutPadding = (text: string): string => text.replaceAll("\0", " ").trim();

/** A text that should be ASCII, and comes as bytes where it isn't. */
function textOf(value: unknown): string {
  if (typeof value === "string") return withoutPadding(value);
  return Buffer.isBuffer(value) ? withoutPadding(decodeText(value)) : "";
}

/** A text of Windows Explorer: UTF-16, the lower byte first, whatever the block's own order. */
const windowsText = (value: unknown): string =>
  Array.isArray(value) ? withoutPadding(Buffer.from(value).toString("utf16le")) : "";

const prefixLength = 8; // bytes that name the encoding: Exif 2.32, table 9

function commentOf(value: unknown, bigEndian: boolean): string {
  if (!Buffer.isBuffer(value) || value.length <= prefixLength) return "";
  const text = value.subarray(prefixLength);
  const encoding = value.toString("latin1", 0, prefixLength).replaceAll("\0", "");
  if (encoding === "UNICODE") return withoutPadding(utf16Of(text, bigEndian));
  if (encoding === "JIS") return withoutPadding(new TextDecoder("iso-2022-jp").decode(text));
  return withoutPadding(decodeText(text));
}

/** UTF-16 in the order that its mark says, else the block's. */
function utf16Of(bytes: Buffer, bigEndian: boolean): string {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const mark = even.length > 0 ? even.readUInt16LE(0) : 0;
  const isBig = mark === 0xfffe || (mark !== 0xfeff && bigEndian);
  const ordered = isBig ? Buffer.from(even).swap16() : even;
  return ordered.toString("utf16le").replace(/^\ufeff/, "");
}
