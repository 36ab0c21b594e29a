import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentsOf, wordsOf } from "./segments";

const granularities = ["grapheme", "word", "sentence"] as const;
const inPieces = (text: string, language: string, granularity: (typeof granularities)[number]) =>
  Array.from(segmentsOf(text, language, granularity), ({ segment }) => segment);
const inOne = (text: string, language: string, granularity: (typeof granularities)[number]) =>
  Array.from(new Intl.Segmenter(language, { granularity }).segment(text), ({ segment }) => segment);

const sentences = {
  en: "Dr. Osei can’t say 3,000.50 people of example.com left; 🇵🇹🇵🇹🇧🇷 and 👩‍👩‍👧 stayed. “Why?” she asked. ",
  de: "Am 3. Mai fuhr die Fähre z. B. nach Ålesund, Straße 12a. ",
  ar: "غادرت العبّارة الميناء في الساعة التاسعة. ",
  hi: "नौका नौ बजे बंदरगाह से निकली। ",
  ko: "배는 아홉 시에 항구를 떠났다. ",
  zh: "渡轮九点离开港口，没有人知道它去了哪里。",
  ja: "フェリーは九時に港を出ましたが、行き先は誰も知りません。",
  th: "เรือข้ามฟากออกจากท่าเรือเวลาเก้าโมง ",
};

test.each(Object.entries(sentences))("a long text in %s has the segments of one segmentation", (language, sentence) => {
  for (const granularity of granularities) {
    if (language === "th" && granularity === "sentence") continue; // all of it is one, longer than a piece
    for (const indent of ["", "x ", "word ".repeat(7)]) {
      const text = indent + sentence.repeat(Math.ceil(4000 / sentence.length));
      expect(inPieces(text, language, granularity)).toEqual(inOne(text, language, granularity));
    }
  }
});

test("any words of a long text are those of one segmentation", () => {
  const words = fc.array(fc.constantFrom(...Object.values(sentences).join(" ").split(" ")), {
    ...{ minLength: 300, maxLength: 600, size: "max" as const },
  });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(" ");
      expect(wordsOf(text, "en")).toEqual(inOne(text, "en", "word"));
    }),
    { numRuns: 20 },
  );
});

test("segments joined are the text, whatever it is", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom("🇵🇹", "a\u0301", "\u200d", "\ud83d"),
  );
  const text = fc.tuple(piece, fc.integer({ min: 1, max: 1500 })).map(([part, times]) => part.repeat(times));
  fc.assert(
    fc.property(text, fc.constantFrom(...granularities), (whole, granularity) => {
      const start = whole.slice(0, 3000);
      expect(inPieces(start, "en", granularity).join("")).toBe(start);
    }),
    { numRuns: 40 },
  );
});

test("a word longer than a piece is cut, and never within a character", () => {
  const parts = inPieces(`a${"𝒳".repeat(3000)}`, "en", "word");
  expect(parts.every((part) => part.isWellFormed())).toBe(true);
});

test("a language that is none is segmented by the general rules", () => {
  expect(wordsOf("One two", "not a tag")).toEqual(["One", " ", "two"]);
});

test("no piece of a long text ends inside a character of two halves", () => {
  for (const indent of ["", "x"]) {
    const text = indent + "🐚".repeat(3000);
    expect(inPieces(text, "en", "grapheme")).toEqual(Array.from(text));
    expect(inPieces(text, "en", "word").filter((word) => !word.isWellFormed())).toEqual([]);
  }
});
