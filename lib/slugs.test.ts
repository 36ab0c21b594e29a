import fc from "fast-check";
import { expect, test } from "vitest";
import { freeSlug, slugOf } from "./slugs";
import { slugFrom, slugPattern } from "./urls";

test("a headline's slug keeps its words and drops what stands between them", () => {
  expect(slugOf("Strait reopens: “It’s over,” says the pilots’ guild", "en")).toBe(
    "strait-reopens-its-over-says-the-pilots-guild",
  );
  expect(slugOf("Élection à São Tomé – 2026", "fr")).toBe("election-a-sao-tome-2026");
});

test("a slug keeps its script", () => {
  expect(slugOf("فتح المضيق", "ar")).toBe("فتح-المضيق");
  expect(slugOf("海峡が再開", "ja")).toBe("海峡が再開");
});

test("a slug ends with a whole word", () => {
  const slug = slugOf("word ".repeat(60), "en");
  expect(slug.length).toBeLessThanOrEqual(90);
  expect(slug.split("-").every((word) => word === "word")).toBe(true);
});

test("whatever the headline, the slug is empty or an address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (headline) => {
      const slug = slugOf(headline, "en");
      if (slug === "") return;
      expect(slug).toMatch(slugPattern);
      expect(slugFrom(encodeURIComponent(slug))).toBe(slug);
    }),
  );
});

test("what shows nothing parts no word: soft hyphens, zero-width spaces, joiners, selectors", () => {
  expect(slugOf("Par\u00adlia\u200bment\ufeff sits", "en")).toBe("parliament-sits");
  expect(slugOf("\u2764\ufe0f Love", "en")).toBe("love");
  expect(slugOf("ශ්\u200dරී ලංකා", "si")).toBe("ශ්රී-ලංකා");
  expect(slugOf("می\u200cخواهم", "fa")).toBe("میخواهم");
  expect(slugOf("क्\u200dष", "hi")).toBe("क्ष");
});

/** Letters with their marks, of scripts that have many. */
const syllables = [
  ...["දේ", "ශ්රී", "කෝ", "की", "क्षि", "বাং", "ਪੰ", "ગુ", "தொ", "తె", "ಕೊ", "മ്യാ"],
  ...["ที่", "ນ້ຳ", "ភាសា", "မြန်", "བོད", "עִבְ", "عَرَ", "ῥόδ", "ёж", "한", "海", "が", "é", "𞤀𞤣", "1"],
];
const graphemesOf = (text: string): string[] =>
  Array.from(new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text), ({ segment }) => segment);

test("in every script a mark stays with its letter, wherever the slug is cut, and what shows nothing changes nothing", () => {
  const word = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 60 });
  const nothing = fc.constantFrom("", "\u00ad", "\u200b", "\u200d", "\u2060", "\ufe0f");
  const between = fc.constantFrom(" ", ", ", "(\u0301 ", " \u2764\ufe0f\u0301 ", " – ");
  fc.assert(
    fc.property(fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 5 }), nothing, (words, ignored) => {
      const headline = words.map(([parts, after]) => parts.join("") + after).join("");
      const slug = slugOf(headline, "en");
      expect(slug).toMatch(slugPattern);
      expect(slug).not.toMatch(/(?:^|-)\p{M}/u);
      const whole = new Set(graphemesOf(headline.toLowerCase().normalize("NFC")).concat("-", "e"));
      for (const grapheme of graphemesOf(slug)) expect(whole).toContain(grapheme);
      expect(slugOf(words.map(([parts, after]) => parts.join(ignored) + after).join(""), "en")).toBe(slug);
    }),
  );
});

test("a slug that is taken gets a number", () => {
  const taken = new Set(["a-story", "a-story-2"]);
  expect(freeSlug("a-story", (slug) => taken.has(slug))).toBe("a-story-3");
});
