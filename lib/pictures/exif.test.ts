import fc from "fast-check";
import { expect, test } from "vitest";
import { readExif } from "./exif";

type Tag = { id: number; type: 1 | 2 | 7 | 129; value: Buffer };

const description = (value: Buffer): Tag => ({ id: 0x010e, type: 2, value });
const ofWindows = (id: number, text: string): Tag => ({ id, type: 1, value: Buffer.from(`${text}\0`, "utf16le") });
const comment = (prefix: string, value: Buffer): Tag => ({
  ...{ id: 0x9286, type: 7 },
  value: Buffer.concat([Buffer.from(prefix.padEnd(8, "\0"), "latin1"), value]),
});

/** An EXIF block (a TIFF file: Exif 2.32, 4.5) with these tags of the image and of the photograph. */
function block(image: Tag[], photo: Tag[] = [], isBig = false): Buffer {
  const bytes = Buffer.alloc(4000);
  const short = (value: number, at: number) =>
    isBig ? bytes.writeUInt16BE(value, at) : bytes.writeUInt16LE(value, at);
  const long = (value: number, at: number) => (isBig ? bytes.writeUInt32BE(value, at) : bytes.writeUInt32LE(value, at));
  bytes.write(isBig ? "MM" : "II", "latin1");
  short(42, 2);
  long(8, 4);
  let free = 1000;
  const directory = (at: number, tags: Tag[], pointer: number | null) => {
    short(tags.length + (pointer === null ? 0 : 1), at);
    tags.forEach(({ id, type, value }, index) => {
      const entry = at + 2 + index * 12;
      short(id, entry);
      short(type, entry + 2);
      long(value.length, entry + 4);
      long(free, entry + 8);
      value.copy(bytes, value.length > 4 ? free : entry + 8);
      free += value.length;
    });
    if (pointer === null) return;
    const entry = at + 2 + tags.length * 12;
    short(0x8769, entry);
    short(4, entry + 2);
    long(1, entry + 4);
    long(pointer, entry + 8);
  };
  directory(8, image, 500);
  directory(500, photo, null);
  return bytes;
}

const utf16 = (text: string, isBig: boolean): Buffer => {
  const bytes = Buffer.from(text, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};

test.each([
  ["UTF-8", Buffer.from("Café “am Fluß” – 船\0")],
  ["ASCII", Buffer.from("Boats and nets\0")],
])("a description in %s is the caption", (_, value) => {
  expect(readExif(block([description(value)])).caption).toBe(value.toString().replace("\0", ""));
});

test("a description in Windows-1252 keeps its accents, dashes and quotation marks", () => {
  const value = Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0]);
  expect(readExif(block([description(value)])).caption).toBe("“Café” – €5");
});

test.each([true, false])("a comment that says how it is encoded is the caption, in either order of bytes", (isBig) => {
  const said = (tag: Tag) => readExif(block([], [tag], isBig)).caption;
  expect(said(comment("UNICODE", utf16("Żółć – 船", isBig)))).toBe("Żółć – 船");
  expect(said(comment("UNICODE", utf16("\ufeffŻółć", !isBig)))).toBe("Żółć");
  expect(said(comment("ASCII", Buffer.from("Nets\0\0")))).toBe("Nets");
  expect(said(comment("JIS", Buffer.from("\u001b$B$3\u001b(B", "latin1")))).toBe("こ");
  expect(said(comment("", Buffer.from("Café")))).toBe("Café");
});

test("what Windows keeps of a picture is read: its comment, its title and its author", () => {
  const tags = [ofWindows(0x9c9b, "Žába"), ofWindows(0x9c9c, "船が着く"), ofWindows(0x9c9d, "Zoë Ähn")];
  expect(readExif(block(tags))).toMatchObject({ caption: "船が着く", title: "Žába", credit: "Zoë Ähn" });
});

test.each([true, false])("texts of EXIF 3.0's own type for UTF-8 are read, in either order of bytes", (isBig) => {
  const utf8 = (id: number, text: string): Tag => ({ id, type: 129, value: Buffer.from(`${text}\0`) });
  const said = readExif(
    block([utf8(0x010e, "Żółć – 船"), utf8(0x013b, "Zoë")], [utf8(0x9003, "2026:11:29 10:00:00")], isBig),
  );
  expect(said).toMatchObject({ caption: "Żółć – 船", credit: "Zoë" });
  expect(said.takenAt).toEqual(new Date("2026-11-29T10:00:00Z"));
  const prefixed = Buffer.concat([Buffer.from("Exif\0\0"), block([utf8(0x010e, "Żółć")], [], isBig)]);
  expect(readExif(prefixed).caption).toBe("Żółć");
});

test("bytes of any kind behind an EXIF head give no longer caption than they have", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (rest, isBig) => {
      const head = Buffer.from(isBig ? "MM\0*\0\0\0\b" : "II*\0\b\0\0\0", "latin1");
      let caption = "";
      try {
        ({ caption } = readExif(Buffer.concat([head, rest])));
      } catch {
        return; // malformed
      }
      expect(caption.length).toBeLessThanOrEqual(rest.length);
    }),
  );
});

test("a comment's text is read back whatever it says", () => {
  const text = fc
    .string({ unit: "grapheme", maxLength: 60 })
    .map((each) => each.replace(/[\0\ufeff\ufffe]/g, "").trim());
  fc.assert(
    fc.property(text, fc.boolean(), (said, isBig) => {
      expect(readExif(block([], [comment("UNICODE", utf16(said, isBig))], isBig)).caption).toBe(said);
    }),
  );
});
