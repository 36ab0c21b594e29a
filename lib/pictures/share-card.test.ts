import sharp from "sharp";
import { expect, test } from "vitest";
import { drawShareCard, type ShareCard } from "./share-card";

const card = (difference: Partial<ShareCard>): ShareCard => ({
  ...{ headline: "The last ferry has left", kicker: "World", colour: "#0b6464", language: "en-GB", logo: null },
  paper: { name: "The Test", language: "en-GB" },
  ...difference,
});

/** The columns and rows of a part of the picture that have ink on the paper's ground. */
async function inkIn(png: Buffer, part: { left: number; top: number; width: number; height: number }) {
  const pixels = await sharp(png).extract(part).greyscale().raw().toBuffer();
  const dark = Array.from(pixels.entries())
    .filter(([, grey]) => grey < 128)
    .map(([at]) => at);
  const columns = dark.map((at) => part.left + (at % part.width));
  const rows = dark.map((at) => part.top + Math.floor(at / part.width));
  return {
    count: dark.length,
    ...{ left: Math.min(...columns), right: Math.max(...columns), top: Math.min(...rows), bottom: Math.max(...rows) },
  };
}

const text = { left: 0, top: 135, width: 1200, height: 385 };

test("a share picture is as large as link previews ask for, and no heavier than it need be", async () => {
  const png = await drawShareCard(card({}));
  expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  expect(png.byteLength).toBeLessThan(100_000);
});

test.each([
  ["a word", "Ashore"],
  ["a sentence", "The last ferry has left the harbour, and nobody knows when the next will come"],
  ["as long as headlines may be", "The ferry that left last ".repeat(12)],
])("the headline, %s, stands inside the margins", async (_, headline) => {
  const ink = await inkIn(await drawShareCard(card({ headline })), text);
  expect(ink.count).toBeGreaterThan(1000);
  expect(ink.left).toBeGreaterThanOrEqual(70);
  expect(ink.right).toBeLessThanOrEqual(1130);
  expect(ink.bottom).toBeLessThan(515);
});

test("what is read from the right begins at the right", async () => {
  const arabic = await inkIn(await drawShareCard(card({ headline: "العبّارة الأخيرة", language: "ar" })), text);
  const english = await inkIn(await drawShareCard(card({ headline: "The last ferry" })), text);
  expect(arabic.right).toBeGreaterThan(1100);
  expect(arabic.left).toBeGreaterThan(500);
  expect(english.left).toBeLessThan(90);
  expect(english.right).toBeLessThan(900);
});

test("the section's colour lies over the picture", async () => {
  const [red, green, blue] = await sharp(await drawShareCard(card({})))
    .extract({ left: 600, top: 8, width: 1, height: 1 })
    .raw()
    .toBuffer();
  expect([red, green, blue].map((value, at) => Math.abs((value ?? 0) - ([11, 100, 100][at] ?? 0)) < 8)).toEqual([
    true,
    true,
    true,
  ]);
});

test("a paper with a logo shows it in place of its name", async () => {
  const logo = await sharp({ create: { width: 300, height: 60, channels: 3, background: "#202020" } })
    .jpeg()
    .toBuffer();
  const foot = { left: 0, top: 535, width: 1200, height: 95 };
  const drawn = await inkIn(await drawShareCard(card({ logo })), foot);
  expect(drawn.right - drawn.left).toBe(279); // at the height of 56 px that the name has
});

test("the same words make the same picture", async () => {
  expect((await drawShareCard(card({}))).equals(await drawShareCard(card({})))).toBe(true);
});
