import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { expect, test } from "vitest";
import { cutsOf } from "../newsroom/store-picture";
import { inspect } from "./inspect";
import { readMetadata } from "./metadata";
import { type Keep, render } from "./render";
import type { Rendition, RenditionName } from "./renditions";

const limits = { megabytes: 30, megapixels: 100 };
const whole = { x: 0.5, y: 0.5 };

type Rendered = { files: Map<string, Buffer>; made: Map<RenditionName, Rendition>; dominantColour: string };

async function renderAll(content: Buffer, name: string, focal = whole): Promise<Rendered> {
  const inspected = await inspect(content, name, limits);
  if (!inspected.ok) throw new Error(inspected.why);
  const files = new Map<string, Buffer>();
  const keep = async (key: string, width: number, format: string, file: Buffer) => {
    files.set(`${key}-${width}.${format}`, file);
  };
  return {
    files,
    ...(await render(content, inspected.size, cutsOf(inspected.size, focal, {}), { keep, effort: "quick" })),
  };
}

/** The colour of a pixel, as shares of the size: rounded, since no format keeps it to the bit. */
async function colourAt(file: Buffer | undefined, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [...data.subarray(at, at + 3)].map((value) => Math.round(value / 32) * 32);
}

const red = { r: 255, g: 0, b: 0 };
const blue = { r: 0, g: 0, b: 255 };

/** Red on the left, blue on the right. */
const halves = (width: number, height: number, options: object = {}) =>
  sharp({ create: { width, height, channels: 3, background: red, ...options } }).composite([
    {
      input: { create: { width: Math.floor(width / 2), height, channels: 3, background: blue } },
      ...{ left: Math.ceil(width / 2), top: 0 },
    },
  ]);

test("a picture becomes every width in AVIF and WebP, and one JPEG a crop; none is enlarged", async () => {
  const { files, made } = await renderAll(await halves(1000, 600).png().toBuffer(), "a.png");
  expect(made.get("full")).toEqual({ key: "full", width: 1000, height: 600, widths: [480, 800, 1000], jpeg: 1000 });
  expect(made.get("4x3")).toMatchObject({ width: 800, height: 600, widths: [240, 480, 800], jpeg: 800 });
  for (const { key, width, height, widths, jpeg } of made.values()) {
    for (const name of [...widths.flatMap((each) => [`${each}.avif`, `${each}.webp`]), `${jpeg}.jpg`]) {
      const file = files.get(`${key}-${name}`);
      const found = await sharp(file).metadata();
      expect(found.width).toBe(Number.parseInt(name, 10));
      expect(Math.abs(found.height - (found.width * height) / width)).toBeLessThanOrEqual(1);
      files.delete(`${key}-${name}`);
    }
  }
  expect([...files.keys()]).toEqual([]);
});

test("crops follow the focal point, and another crop has another address", async () => {
  const content = await halves(1200, 600).png().toBuffer();
  const left = await renderAll(content, "a.png", { x: 0, y: 0.5 });
  const right = await renderAll(content, "a.png", { x: 1, y: 0.5 });
  const square = ({ files, made }: Rendered) => files.get(`${made.get("1x1")?.key}-320.webp`);
  expect(await colourAt(square(left), 0.5, 0.5)).toEqual([256, 0, 0]);
  expect(await colourAt(square(right), 0.5, 0.5)).toEqual([0, 0, 256]);
  expect(left.made.get("1x1")?.key).not.toBe(right.made.get("1x1")?.key);
  expect(left.made.get("full")?.key).toBe(right.made.get("full")?.key);
});

test("readers get no metadata: neither where it was taken nor by which camera", async () => {
  const gps = { IFD0: { Make: "Camera" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "38/1 42/1 0/1" } };
  const content = await halves(900, 600).withExif(gps).jpeg().toBuffer();
  expect((await sharp(content).metadata()).exif?.includes("Camera")).toBe(true);
  const { files } = await renderAll(content, "a.jpg");
  for (const file of files.values()) {
    const { exif, xmp, iptc, icc } = await sharp(file).metadata();
    expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(file.includes("Camera") || file.includes("Exif\0\0") || file.includes("GPS")).toBe(false);
  }
});

test("a picture that its camera held sideways stands upright", async () => {
  const content = await halves(600, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const { files, made } = await renderAll(content, "a.jpg");
  expect(made.get("full")).toMatchObject({ width: 300, height: 600 });
  expect(await colourAt(files.get("full-300.webp"), 0.5, 0.1)).toEqual([256, 0, 0]);
  expect(await colourAt(files.get("full-300.webp"), 0.5, 0.9)).toEqual([0, 0, 256]);
});

test.each([
  ["CMYK", () => halves(400, 300).toColourspace("cmyk").jpeg({ quality: 95 }).toBuffer(), "a.jpg"],
  ["16 bits", () => halves(400, 300).toColourspace("rgb16").png().toBuffer(), "a.png"],
  ["a wide gamut", () => halves(400, 300).withIccProfile("p3").png().toBuffer(), "a.png"],
])("colours of %s become those of screens", async (_, make, name) => {
  const { files } = await renderAll(await make(), name);
  const file = files.get("full-400.jpg");
  expect(await sharp(file).metadata()).toMatchObject({ space: "srgb", depth: "uchar", channels: 3 });
  const [r = 0, , b = 0] = await colourAt(file, 0.1, 0.5);
  expect(r - b).toBeGreaterThan(150);
});

test("grey stays grey, the transparent becomes white, and of an animation the first frame stands", async () => {
  const grey = sharp({ create: { width: 200, height: 200, channels: 3, background: "#808080" } }).toColourspace("b-w");
  expect(
    await colourAt((await renderAll(await grey.png().toBuffer(), "a.png")).files.get("full-200.jpg"), 0.5, 0.5),
  ).toEqual([128, 128, 128]);
  const clear = sharp({ create: { width: 200, height: 200, channels: 4, background: "#00000000" } });
  const { files, dominantColour } = await renderAll(await clear.png().toBuffer(), "a.png");
  expect(await colourAt(files.get("full-200.webp"), 0.5, 0.5)).toEqual([256, 256, 256]);
  expect(dominantColour).toBe("#f8f8f8");
  const frames = await sharp([await halves(200, 200).png().toBuffer(), await clear.png().toBuffer()], {
    join: { animated: true },
  })
    .gif()
    .toBuffer();
  const still = await renderAll(frames, "a.gif");
  expect(still.made.get("full")).toMatchObject({ width: 200, height: 200 });
  expect((await sharp(still.files.get("full-200.webp")).metadata()).pages ?? 1).toBe(1);
});

test("a picture of one pixel is rendered too", async () => {
  const one = await sharp({ create: { width: 1, height: 1, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
  expect((await renderAll(one, "a.png")).made.get("16x9")).toMatchObject({ width: 1, height: 1, widths: [1] });
});

/** A colour profile of three primaries and one gamma (ICC.1:2001-04): Adobe RGB (1998). */
function adobeRgb(): Buffer {
  const fixed = (value: number) => Math.round(value * 0x10000);
  const tag = (type: string, ...values: number[]) => {
    const bytes = Buffer.alloc(8 + values.length * 4);
    bytes.write(type, "latin1");
    for (const [at, value] of values.entries()) bytes.writeInt32BE(value, 8 + at * 4);
    return bytes;
  };
  const xyz = (...values: number[]) => tag("XYZ ", ...values.map(fixed));
  const gamma = Buffer.concat([tag("curv", 1), Buffer.from([0x02, 0x33, 0, 0])]); // 2 + 51/256
  const description = Buffer.concat([tag("desc", 5), Buffer.from("test\0"), Buffer.alloc(83)]);
  const tags: [string, Buffer][] = Object.entries({
    ...{ desc: description, cprt: Buffer.from("text\0\0\0\0none\0\0\0\0"), wtpt: xyz(0.9642, 1, 0.8249) },
    ...{ rXYZ: xyz(0.60974, 0.31111, 0.01947), gXYZ: xyz(0.20528, 0.62567, 0.06087) },
    ...{ bXYZ: xyz(0.14919, 0.06322, 0.74457), rTRC: gamma, gTRC: gamma, bTRC: gamma },
  });
  const head = Buffer.alloc(128 + 4 + tags.length * 12);
  head.writeUInt32BE(0x02100000, 8);
  head.write("mntrRGB XYZ ", 12, "latin1");
  head.write("acsp", 36, "latin1");
  for (const [at, value] of [0.9642, 1, 0.8249].entries()) head.writeInt32BE(fixed(value), 68 + at * 4);
  head.writeUInt32BE(tags.length, 128);
  const parts = [head];
  let end = head.length;
  for (const [index, [name, data]] of tags.entries()) {
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    const entry = 132 + index * 12;
    head.write(name, entry, "latin1");
    head.writeUInt32BE(end, entry + 4);
    head.writeUInt32BE(data.length, entry + 8);
    parts.push(padded);
    end += padded.length;
  }
  head.writeUInt32BE(end, 0);
  return Buffer.concat(parts);
}

const painted = { r: 200, g: 40, b: 40 };
const formats: { name: string; written: (picture: Sharp) => Sharp }[] = [
  { name: "8-bit PNG", written: (picture) => picture.png() },
  { name: "16-bit PNG", written: (picture) => picture.toColourspace("rgb16").png() },
  { name: "transparent 16-bit PNG", written: (picture) => picture.ensureAlpha().toColourspace("rgb16").png() },
  { name: "JPEG", written: (picture) => picture.jpeg({ quality: 100, chromaSubsampling: "4:4:4" }) },
  { name: "WebP", written: (picture) => picture.webp({ lossless: true }) },
  { name: "AVIF", written: (picture) => picture.avif({ quality: 95, chromaSubsampling: "4:4:4" }) },
];

test.each(
  formats.flatMap((format) => ["none", "Display P3", "Adobe RGB"].map((profile) => ({ ...format, profile }))),
)("a $name picture with the profile $profile keeps its colour", async ({ written, profile }) => {
  const plain = sharp({ create: { width: 16, height: 12, channels: 3, background: painted } });
  const adobe = join(tmpdir(), `adobe-rgb-${process.pid}.icc`);
  await writeFile(adobe, adobeRgb());
  const profiled = profile === "none" ? plain : plain.withIccProfile(profile === "Adobe RGB" ? adobe : "p3");
  const content = await written(profiled).toBuffer();
  await rm(adobe);
  const { icc } = await sharp(content).metadata();
  expect(icc === undefined).toBe(profile === "none");
  const size = { width: 16, height: 12 };
  const cut = { name: "full" as const, rectangle: { left: 0, top: 0, ...size } };
  let jpeg: Buffer = Buffer.alloc(0);
  const keep: Keep = async (_key, _width, kind, file) => {
    if (kind === "jpg") jpeg = file;
  };
  await render(content, size, [cut], { keep, effort: "quick" });
  const [red = 0, green = 0, blue = 0] = await sharp(jpeg).raw().toBuffer();
  expect(
    [red - painted.r, green - painted.g, blue - painted.b].every((off) => Math.abs(off) <= 4),
    `${red}, ${green}, ${blue}`,
  ).toBe(true);
});

const xmp = (description: string) =>
  `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Reuters" photoshop:DateCreated="2024-05-01T10:15:00+02:00"><dc:creator><rdf:Seq><rdf:li>Ada Ames</rdf:li></rdf:Seq></dc:creator><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${description}</rdf:li><rdf:li xml:lang="pt">Outra</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

test("caption, credit and date come from XMP before EXIF", async () => {
  const exif = {
    IFD0: { ImageDescription: "From EXIF", Artist: "Ben Brown" },
    IFD2: { DateTimeOriginal: "2020:01:02 03:04:05" },
  };
  const withExif = halves(60, 40).withExif(exif);
  expect(await readMetadata(await withExif.clone().jpeg().toBuffer())).toEqual({
    ...{ caption: "From EXIF", credit: "Ben Brown", takenAt: new Date("2020-01-02T03:04:05Z") },
  });
  expect(
    await readMetadata(await withExif.clone().withXmp(xmp("Boats &amp; nets\n in the harbour")).jpeg().toBuffer()),
  ).toEqual({
    ...{
      caption: "Boats & nets in the harbour",
      credit: "Ada Ames/Reuters",
      takenAt: new Date("2024-05-01T08:15:00Z"),
    },
  });
});

test("metadata that is malformed or hostile says nothing", async () => {
  const bomb = `<!DOCTYPE a [<!ENTITY b "bbbb">]>${xmp("&b;")}`;
  expect(await readMetadata(await halves(60, 40).withXmp(bomb).jpeg().toBuffer())).toEqual({
    caption: "",
    credit: "",
    takenAt: null,
  });
  const long = await readMetadata(
    await halves(60, 40)
      .withXmp(xmp(`${"x".repeat(9000)}`))
      .jpeg()
      .toBuffer(),
  );
  expect(long.caption.length).toBe(2000);
});

test("where a file can't be kept, nothing is under way once that is thrown", async () => {
  const content = await sharp({ create: { width: 900, height: 600, channels: 3, background: red } })
    .jpeg()
    .toBuffer();
  let underWay = 0;
  let kept = 0;
  const keep = async () => {
    kept++;
    if (kept === 1) throw new Error("no space left");
    underWay++;
    await new Promise(setImmediate);
    underWay--;
  };
  const size = { width: 900, height: 600 };
  await expect(render(content, size, cutsOf(size, whole, {}), { keep, effort: "quick" })).rejects.toThrow("no space");
  expect(underWay).toBe(0);
  expect(kept).toBeLessThanOrEqual(2);
});
