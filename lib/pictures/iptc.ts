/** Captions as agencies have written them into pictures since 1991. */

// https://www.iptc.org/std/photometadata/specification/ and IIM 4.2, record 2
const fields = { byline: 80, credit: 110, caption: 120, dateCreated: 55, timeCreated: 60 } as const;
export type Iptc = Partial<Record<keyof typeof fields, string>>;

const resourceOfIptc = 0x0404; // Photoshop's image resource "IPTC-NAA record"

/** The fields of a picture's Photoshop resources, or of a bare IIM record; what is malformed is left out. */
export function readIptc(block: Buffer): Iptc {
  const texts = new Map<number, string[]>();
  for (const { record, dataset, value } of datasets(recordIn(block))) {
    if (record === 2) texts.set(dataset, [...(texts.get(dataset) ?? []), decoded(value)]);
  }
  const found = Object.entries(fields).map(([name, dataset]) => [name, texts.get(dataset)?.join(", ")] as const);
  return Object.fromEntries(found.filter(([, text]) => text !== undefined));
}

/** The IIM record among Photoshop's resources: "8BIM", an id, a padded name, a length and the padded data. */
function recordIn(block: Buffer): Buffer {
  let at = block.indexOf("8BIM", 0, "latin1");
  if (at === -1) return block;
  while (at + 12 <= block.length && block.toString("latin1", at, at + 4) === "8BIM") {
    const name = (block[at + 6] ?? 0) + 1;
    const lengthAt = at + 6 + name + (name % 2);
    if (lengthAt + 4 > block.length) break;
    const length = block.readUInt32BE(lengthAt);
    const data = block.subarray(lengthAt + 4, lengthAt + 4 + length);
    if (block.readUInt16BE(at + 4) === resourceOfIptc) return data;
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

/** UTF-8, whether it says so or not; else what most programs wrote before. */
function decoded(value: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(value);
  } catch {
    return new TextDecoder("windows-1252").decode(value);
  }
}
