/**
 * Windows-1252 by a table: the TextDecoder of Node 20 and 22 reads it as ISO 8859-1, and so loses
 * the dashes and quotation marks at 0x80 to 0x9F (https://github.com/nodejs/node/issues/56542).
 */

// https://encoding.spec.whatwg.org/index-windows-1252.txt: the characters of 0x80 to 0x9F, "" where there is none.
const characters = [
  ...["€", "", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "", "Ž", ""],
  ...["", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "", "ž", "Ÿ"],
];
const first = 0x80;

/** The character of Windows-1252 at a code point of C1, U+0080 to U+009F; "" where it has none. */
export const windows1252Of = (codePoint: number): string => characters[codePoint - first] ?? "";

/** The code points of C1, where Windows-1252 has characters of its own. */
export const c1 = /[\u0080-\u009f]/g;

/** The text of bytes in Windows-1252. */
export const decodeWindows1252 = (bytes: Buffer): string =>
  bytes.toString("latin1").replace(c1, (sign) => windows1252Of(sign.charCodeAt(0)));
