/** What cameras and Windows write into a picture's EXIF block. */
import readBlock from "exif-reader";
import { decodeText } from "../text/decode-text";

export type Exif = { caption: string; title: string; credit: string; takenAt: Date | undefined };

/** The texts of an EXIF block, "" for none. Throws where the block is malformed. */
export function readExif(block: Buffer): Exif {
  const { bigEndian, Image, Photo } = readBlock(withUtf8AsAscii(block));
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

const [ascii, utf8] = [2, 129]; // types of a field: Exif 3.0, table 4
const photoPointer = 0x8769; // names the directory of the photograph

/** A copy of a block whose texts of Exif 3.0's type for UTF-8 are of type ASCII, which exif-reader gives as bytes where they aren't. */
function withUtf8AsAscii(block: Buffer): Buffer {
  const copy = Buffer.from(block);
  const tiff = copy.subarray(copy.toString("latin1", 0, 4) === "Exif" ? 6 : 0);
  const isBig = tiff[0] === 0x4d;
  const number = (at: number, size: 2 | 4): number => {
    if (at + size > tiff.length) return 0;
    return isBig ? tiff.readUIntBE(at, size) : tiff.readUIntLE(at, size);
  };
  const directories = [number(4, 4)];
  for (const start of directories) {
    for (let left = number(start, 2), at = start + 2; left > 0 && at + 12 <= tiff.length; left--, at += 12) {
      if (number(at + 2, 2) === utf8) tiff[at + (isBig ? 3 : 2)] = ascii;
      if (number(at, 2) === photoPointer && directories.length === 1) directories.push(number(at + 8, 4));
    }
  }
  return copy;
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
