/** How the files of pictures are built, as far as needed to tell where one ends. All offsets are in bytes. */

export type Kind = "jpeg" | "png" | "webp" | "avif" | "gif" | "heic";

const latin = (file: Buffer, start: number, end: number): string => file.toString("latin1", start, end);

/** What the content is, whatever its name says; null for anything that is no picture we know. */
export function kindOf(file: Buffer): Kind | null {
  if (file.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return "jpeg";
  if (file.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return "png";
  if (/^GIF8[79]a$/.test(latin(file, 0, 6))) return "gif";
  if (latin(file, 0, 4) === "RIFF" && latin(file, 8, 12) === "WEBP") return "webp";
  if (latin(file, 4, 8) !== "ftyp" || file.length < 16) return null;
  const brands = latin(file, 8, Math.min(file.readUInt32BE(0), 128));
  if (/avi[fs]/.test(brands)) return "avif";
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? "heic" : null;
}

/**
 * Where the picture's own bytes end; null where they go on past the file's end, so that it was cut
 * short. A JPEG is taken to the file's end: telephones put depth maps and films behind it.
 */
export function endOf(file: Buffer, kind: Kind): number | null {
  const end = ends[kind](file);
  return end !== null && end <= file.length ? end : null;
}

const ends: Record<Kind, (file: Buffer) => number | null> = {
  jpeg: (file) => file.length,
  png: endOfPng,
  gif: endOfGif,
  // RIFF: https://developers.google.com/speed/webp/docs/riff_container; odd sizes are padded
  webp: (file) => (file.length < 12 ? null : 8 + file.readUInt32LE(4) + (file.readUInt32LE(4) % 2)),
  avif: endOfBoxes,
  heic: endOfBoxes,
};

/** https://www.w3.org/TR/png-3/#5Chunk-layout; `end` may be past the file's end. */
function* chunksOfPng(file: Buffer): Generator<{ name: string; end: number }> {
  for (let at = 8; at + 12 <= file.length; ) {
    const end = at + 12 + file.readUInt32BE(at);
    yield { name: latin(file, at + 4, at + 8), end };
    at = end;
  }
}

function endOfPng(file: Buffer): number | null {
  for (const { name, end } of chunksOfPng(file)) if (name === "IEND") return end;
  return null;
}

/** How many frames a PNG has: more than one where it is animated (https://www.w3.org/TR/png-3/#apng-frame-based-animation). */
export function framesOfPng(file: Buffer): number {
  const names = Array.from(chunksOfPng(file), ({ name }) => name);
  if (!names.includes("acTL")) return 1;
  return Math.max(1, names.filter((name) => name === "fcTL").length);
}

// https://www.w3.org/Graphics/GIF/spec-gif89a.txt
function endOfGif(file: Buffer): number | null {
  const byte = (at: number): number => file[at] ?? 0;
  const colours = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const pastBlocks = (start: number): number => {
    let at = start;
    while (at < file.length && byte(at) !== 0) at += byte(at) + 1;
    return at + 1;
  };
  let at = 13 + colours(byte(10));
  while (at < file.length) {
    const sort = byte(at);
    if (sort === 0x3b) return at + 1;
    if (sort === 0x21) at = pastBlocks(at + 2);
    else if (sort === 0x2c) at = pastBlocks(at + 11 + colours(byte(at + 9)));
    else return null;
  }
  return null;
}

// ISO/IEC 14496-12, 4.2: a size of 1 has the true one behind it, 0 means to the end
function endOfBoxes(file: Buffer): number | null {
  let at = 0;
  while (at + 8 <= file.length && /^[\w ]{4}$/.test(latin(file, at + 4, at + 8))) {
    const size = file.readUInt32BE(at);
    if (size === 0) return file.length;
    const long = size === 1 && at + 16 <= file.length ? Number(file.readBigUInt64BE(at + 8)) : size;
    if (long < 8) return null;
    at += long;
  }
  return at;
}

/** True where the header reads as the begin of a script's comment, as in pictures that are scripts too. */
export function isScriptHeader(file: Buffer, kind: Kind): boolean {
  if (kind === "gif") return /^[/=]/.test(latin(file, 6, 7)) && /^(\/\*|=)/.test(latin(file, 6, 8));
  return kind === "jpeg" && latin(file, 4, 6) === "/*";
}

/** True for a file that also opens as a ZIP archive: those are read from their end. */
export function isArchive(file: Buffer): boolean {
  const record = 22; // bytes of the end record without its comment: APPNOTE.TXT, 4.3.16
  const from = Math.max(0, file.length - record - 0xffff);
  const at = file.lastIndexOf("PK\u0005\u0006", file.length, "latin1");
  return at >= from && at + record <= file.length && at + record + file.readUInt16LE(at + 20) <= file.length;
}
