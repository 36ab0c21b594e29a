/** Captions as agencies have written them into pictures since 1991. */
import { createHash } from "node:crypto";
import { decodeText, decodeUtf8 } from "../text/decode-text";

// https://www.iptc.org/std/photometadata/specification/ and IIM 4.2, record 2
const fields = { byline: 80, credit: 110, caption: 120, title: 105, dateCreated: 55, timeCreated: 60 } as const;
export type Iptc = Partial<Record<keyof typeof fields, string>>;

// Photoshop's image resources "IPTC-NAA record" and "Caption digest"
const resourceOfIptc = 0x0404;
const resourceOfDigest = 0x0425;

const utf8 = "\u001b%G"; // IIM 4.2, 1:90: the escape sequence of ISO 2022

/** The fields of a picture's Photoshop resources, or of a bare IIM record; what is malformed is left out. */
export function readIptc(block: Buffer): Iptc {
  const texts = new Map<number, string[]>();
  let decode = decodeText;
  for (const { record, dataset, value } of datasets(resourceIn(block, resourceOfIptc) ?? block)) {
    if (record === 1 && dataset === 90) decode = value.toString("latin1") === utf8 ? decodeUtf8 : decodeText;
    if (record === 2) texts.set(dataset, [...(texts.get(dataset) ?? []), decode(value)]);
  }
  const found = Object.entries(fields).map(([name, dataset]) => [name, texts.get(dataset)?.join(", ")] as const);
  return Object.fromEntries(found.filter(([, text]) => text !== undefined));
}

/** One of Photoshop's resources: "8BIM", an id, a padded name, a length and the padded data. Null where the block holds none at all. */
function resourceIn(block: Buffer, id: number): Buffer | null {
  let at = block.indexOf("8BIM", 0, "latin1");
  if (at === -1) return null;
  while (at + 12 <= block.length && block.toString("latin1", at, at + 4) === "8BIM") {
    const name = (block[at + 6] ?? 0) + 1;
    const lengthAt = at + 6 + name + (name % 2);
    if (lengthAt + 4 > block.length) break;
    const length = block.readUInt32BE(lengthAt);
    const data = block.subarray(lengthAt + 4, lengthAt + 4 + length);
    if (block.readUInt16BE(at + 4) === id) return data;
    at = lengthAt + 4 + length + (length % 2);
  }
  return Buffer.alloc(0);
}

type Dataset = { record: number; dataset: number; value: Buffer };

/** IIM 4.2, 1.5: a marker, the record's and the dataset's numbers, a length of two bytes, the value. */
function* datasets(record: Buffer): Generator<Dataset> {
  const head = 5;
  for (let at = 0; at + head <= record.length && record[at] === 0x1c; ) {
    const length = record.readUInt16BE(at + 3);
    if (length > 0x7fff) return; // a longer kind, which no text field uses
    const value = record.subarray(at + head, at + head + length);
    yield { record: record[at + 1] ?? 0, dataset: record[at + 2] ?? 0, value };
    at += head + length;
  }
}

/**
 * True where the record was changed after the picture's XMP was written: Photoshop keeps the record's
 * MD5 beside it, for this (Metadata Working Group, Guidelines 2.0, 3.3.1).
 */
export function isIptcNewer(block: Buffer): boolean {
  const digest = resourceIn(block, resourceOfDigest);
  const record = resourceIn(block, resourceOfIptc);
  if (!record || digest?.length !== 16 || digest.every((byte) => byte === 0)) return false;
  return !createHash("md5").update(record).digest().equals(digest);
}
