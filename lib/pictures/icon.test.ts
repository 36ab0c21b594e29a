import sharp from "sharp";
import { expect, test } from "vitest";
import { drawIcon, iconFile, initialOf, isIconShaped, vectorIcon } from "./icon";

test.each([
  ["the Northlight", "en", "T"],
  ["Österreich heute", "de", "Ö"],
  ["istanbul", "tr", "İ"],
  ["जनता", "hi", "ज"],
  ["الشمال", "ar", "ا"],
  ["北光", "zh", "北"],
])("the initial of %s is what a reader of %s calls it", (name, language, initial) => {
  expect(initialOf(name, language)).toBe(initial);
});

/** How much of the picture is not its ground, and how far from the edges that begins (px). */
async function markIn(png: Buffer): Promise<{ share: number; edge: number }> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const ground = data[0] ?? 0;
  const marked = Array.from(data.entries()).filter(([, grey]) => Math.abs(grey - ground) > 60);
  const edges = marked.map(([at]) => {
    const [x, y] = [at % info.width, Math.floor(at / info.width)];
    return Math.min(x, y, info.width - 1 - x, info.height - 1 - y);
  });
  return { share: marked.length / data.length, edge: Math.min(...edges) };
}

test.each([
  "N",
  "W",
  "北",
  "ش",
])("the initial %s stands whole in its icon, inside what a round mask leaves", async (initial) => {
  const icon = await drawIcon({ initial, language: "en" }, 192);
  expect(await sharp(icon).metadata()).toMatchObject({ width: 192, height: 192, hasAlpha: false });
  const { share, edge } = await markIn(icon);
  expect(share).toBeGreaterThan(0.02);
  expect(edge).toBeGreaterThan(192 * 0.15);
});

test("a logo that is a name written out makes no icon; a mark does", async () => {
  expect(isIconShaped({ width: 900, height: 200 })).toBe(false);
  expect(isIconShaped({ width: 300, height: 300 })).toBe(true);
  const logo = await sharp({ create: { width: 300, height: 300, channels: 3, background: "#203040" } })
    .png()
    .toBuffer();
  const { share } = await markIn(await drawIcon({ logo }, 192));
  expect(share).toBeGreaterThan(0.3);
});

test("the icon's files are what they say", async () => {
  const png = await drawIcon({ initial: "N", language: "en" }, 32);
  const ico = iconFile(png, 32);
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect(ico.subarray(ico.readUInt32LE(18)).equals(png)).toBe(true);
  expect(ico.readUInt32LE(14)).toBe(png.byteLength);
  expect(await sharp(Buffer.from(vectorIcon(png))).metadata()).toMatchObject({ format: "svg" });
});
