import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isIptcNewer, readIptc } from "./iptc";

const dataset = (record: number, number: number, value: Buffer): Buffer => {
  const head = Buffer.from([0x1c, record, number, 0, 0]);
  head.writeUInt16BE(value.length, 3);
  return Buffer.concat([head, value]);
};
const resource = (id: number, name: string, data: Buffer): Buffer => {
  const head = Buffer.alloc(6);
  head.write("8BIM", "latin1");
  head.writeUInt16BE(id, 4);
  const padded = name.length % 2 === 0 ? `${name}\0` : name;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from([name.length]), Buffer.from(padded, "latin1")]);
  return Buffer.concat([head, named, length, data, Buffer.alloc(data.length % 2)]);
};
const text = fc.string({ unit: "grapheme", maxLength: 80 });

test("what a record says is read back, whatever stands around it", () => {
  const record = fc.record({ caption: text, byline: text, credit: text });
  const noise = fc.uint8Array({ maxLength: 33 }).map((bytes) => Buffer.from(bytes));
  const name = fc.stringMatching(/^[a-z]{0,9}$/);
  fc.assert(
    fc.property(record, noise, name, ({ caption, byline, credit }, other, named) => {
      const iim = Buffer.concat([
        dataset(1, 90, Buffer.from("\u001b%G")),
        dataset(2, 80, Buffer.from(byline)),
        dataset(2, 110, Buffer.from(credit)),
        dataset(2, 120, Buffer.from(caption)),
      ]);
      const block = Buffer.concat([resource(0x03ed, named, other), resource(0x0404, named, iim)]);
      expect(readIptc(block)).toEqual({ caption, byline, credit });
      expect(readIptc(iim)).toEqual({ caption, byline, credit });
    }),
  );
});

test("a record that declares UTF-8 keeps its letters, though a field was cut within one or has a broken byte", () => {
  const utf8 = dataset(1, 90, Buffer.from("\u001b%G"));
  const byline = Buffer.from("Małgorzata Brzęczyszczykiewicż").subarray(0, 32);
  const broken = Buffer.concat([Buffer.from("Żółć "), Buffer.from([0xff]), Buffer.from(" nad morzem")]);
  const iim = Buffer.concat([utf8, dataset(2, 80, byline), dataset(2, 120, broken)]);
  expect(byline.toString()).toMatch(/\ufffd$/);
  expect(readIptc(iim)).toEqual({ byline: "Małgorzata Brzęczyszczykiewic", caption: "Żółć \ufffd nad morzem" });
});

test("a caption in Windows-1252 keeps its dashes and quotation marks", () => {
  const caption = Buffer.from([0x91, 0x54, 0x69, 0x64, 0x65, 0x92, 0x20, 0x97, 0x20, 0x85]);
  expect(readIptc(dataset(2, 120, caption))).toEqual({ caption: "‘Tide’ — …" });
});

test("a record that was changed after its digest was written is newer than the picture's XMP", () => {
  const iim = dataset(2, 120, Buffer.from("Tide"));
  const withDigest = (digest: Buffer) => Buffer.concat([resource(0x0404, "", iim), resource(0x0425, "", digest)]);
  expect(isIptcNewer(withDigest(createHash("md5").update(iim).digest()))).toBe(false);
  expect(isIptcNewer(withDigest(Buffer.alloc(16, 7)))).toBe(true);
  expect(isIptcNewer(withDigest(Buffer.alloc(16)))).toBe(false); // Photoshop's own for none
  expect(isIptcNewer(resource(0x0404, "", iim))).toBe(false);
  expect(isIptcNewer(iim)).toBe(false);
});

test("bytes of any kind are read without failing", () => {
  const bytes = fc.uint8Array({ maxLength: 400 });
  const begun = bytes.map((rest) => Buffer.concat([Buffer.from("8BIM\u0004\u0004\0\0", "latin1"), rest]));
  fc.assert(fc.property(fc.oneof(bytes, begun), (block) => void readIptc(Buffer.from(block))));
});

test("names in an agency's old encoding keep their letters; several authors stand in a list", () => {
  const iim = Buffer.concat([
    dataset(2, 80, Buffer.from("José Müller", "latin1")),
    dataset(2, 80, Buffer.from("Ada Ames")),
    dataset(2, 55, Buffer.from("20240501")),
  ]);
  expect(readIptc(iim)).toEqual({ byline: "José Müller, Ada Ames", dateCreated: "20240501" });
});
