import sharp from "sharp";
import { expect, test } from "vitest";
import { drawable } from "./faces";
import { isMissingGlyph, systemDraws } from "./missing-glyph";
import { fitted, type Lettering, type Typeset } from "./typeset";

const box = { width: 800, height: 240 };
const headline = (language: string): Lettering => ({ style: "serif", weight: 600, colour: "#000000", language });

/** Which pixels of the picture have ink, row by row. */
async function inkOf({ png }: Typeset): Promise<{ rows: boolean[]; share: number; pixels: Buffer }> {
  const { data, info } = await sharp(png).extractChannel("alpha").raw().toBuffer({ resolveWithObject: true });
  const rows = Array.from({ length: info.height }, (_, row) =>
    data.subarray(row * info.width, (row + 1) * info.width).some((alpha) => alpha > 127),
  );
  return { rows, pixels: data, share: data.filter((alpha) => alpha > 127).length / data.length };
}

// Each in its own script, by how it begins.
const scripts = {
  ...{ "en-GB": "The last ferry", pl: "Żółć na gęśli", el: "Το τελευταίο πλοίο", ru: "Последний паром" },
  ...{ ar: "العبّارة الأخيرة", he: "המעבורת האחרונה", fa: "آخرین کشتی", hi: "आखिरी नौका", bn: "শেষ ফেরি" },
  ...{ ta: "கடைசி படகு", te: "చివరి పడవ", th: "เรือลำสุดท้าย", hy: "Վերջին լաստանավը", ka: "ბოლო ბორანი" },
  ...{ zh: "最后一班渡轮", ja: "最後のフェリー", ko: "마지막 연락선", und: "🚢⚓🌊" },
};

test.each(Object.entries(scripts))("%s is written inside its box, letter by letter", async (language, text) => {
  const set = await fitted(text, box, [80, 60], headline(language));
  expect(set.width).toBeLessThanOrEqual(box.width);
  expect(set.height).toBeLessThanOrEqual(box.height);
  expect((await inkOf(set)).share).toBeGreaterThan(0.02);
  expect(await drawable(text, "serif", language)).toBe(text);
});

test("a missing glyph is known by its box", async () => {
  const text = `<span font_family="Libre Franklin Thin" size="61440">\u{10fffd}</span>`;
  const png = await sharp({ text: { text, rgba: true, dpi: 72 } })
    .png()
    .toBuffer();
  expect(await isMissingGlyph(png)).toBe(true);
});

test.each([..."👍✅⭐⚽🌊☀→✓①", "👩‍🚒", "👍🏽", "❤️"])("%s is not drawn as the box of a missing glyph", async (sign) => {
  expect(await drawable(sign, "serif", "en")).toBe(sign);
  expect(await isMissingGlyph((await fitted(sign, box, [60], headline("en"))).png)).toBe(false);
});

test.each(["🇵🇱", "🇧🇷", "1️⃣", "#️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"])("%s is drawn as one sign, and not letter by letter", async (sign) => {
  expect(await drawable(sign, "serif", "en")).toBe(sign);
  const set = await fitted(sign, box, [60], headline("en"));
  expect(set.width).toBeLessThan(100);
  const apart = await fitted([...sign].join(" "), box, [60], headline("en"));
  expect((await isMissingGlyph(set.png)) || (await inkOf(apart)).pixels.equals((await inkOf(set)).pixels)).toBe(false);
});

test("a sign that no face has is drawn in its plain form, or left out", async () => {
  expect(await drawable("𝔸 ferry \u{10fffd}left", "serif", "en")).toBe("A ferry left");
  const set = await fitted("\u{10fffd}", box, [60], headline("en"));
  expect((await inkOf(set)).share).toBe(0);
});

test.each(["r\u{10fffd}", "\u{10fffd}◌"])("a missing glyph in %j is known by its box beside a letter", async (text) => {
  const png = await sharp({ text: { text: `<span size="40960">${text}</span>`, rgba: true, dpi: 72 } })
    .png()
    .toBuffer();
  expect(await isMissingGlyph(png)).toBe(true);
});

test("a letter made of bars is no box", async () => {
  const png = await sharp({ text: { text: '<span size="40960">‖ |</span>', rgba: true, dpi: 72 } })
    .png()
    .toBuffer();
  expect(await isMissingGlyph(png)).toBe(false);
});

test.each([
  "r\u0325",
  "e\u0301\u0325",
  "ক\u20e8",
  "r\u{1e8d6}",
])("a mark on %j that no font draws is left out, and its letter is not", async (letter) => {
  const [base = "", ...marks] = letter.normalize("NFC");
  const drawn: string[] = [];
  for (const mark of marks) if (await systemDraws(mark)) drawn.push(mark);
  expect(await drawable(letter.normalize("NFC"), "serif", "en")).toBe(base + drawn.join(""));
});

test("a short headline is set larger than a long one", async () => {
  const sizes = [80, 60, 40, 20];
  const heightOfLine = async (text: string) => {
    const { rows } = await inkOf(await fitted(text, box, sizes, headline("en")));
    return rows.indexOf(false, rows.indexOf(true));
  };
  const long = "Ferries of the northern line leave the harbour for the last time on Monday morning. ".repeat(3);
  expect(await heightOfLine(long)).toBeLessThan(
    await heightOfLine("Ferries leave on Monday, and do not come back again"),
  );
});

test("what is too long for any size ends inside the box, on a whole word", async () => {
  const words = Array.from({ length: 300 }, (_, index) => `word${index}`).join(" ");
  const set = await fitted(words, box, [60, 40], headline("en"));
  expect(set.height).toBeLessThanOrEqual(box.height);
  expect(set.height).toBeGreaterThan(box.height / 2);
  const shorter = await fitted("word0 word1 word2 word3 word4…", box, [40], headline("en"));
  expect(shorter.height).toBeLessThan(set.height);
});

test("a word wider than the box is broken inside it", async () => {
  const set = await fitted("Donaudampfschifffahrtsgesellschaft".repeat(4), box, [60, 40], headline("de"));
  expect(set.width).toBeLessThanOrEqual(box.width);
});

test("what looks like markup is written as it is", async () => {
  const bold = await inkOf(await fitted("<b>Tom & Jerry</b>", box, [40], headline("en")));
  const plain = await inkOf(await fitted("Tom & Jerry", box, [40], headline("en")));
  expect(bold.pixels.length).toBeGreaterThan(plain.pixels.length);
});
