import fc from "fast-check";
import { expect, test } from "vitest";
import { foldWord } from "./fold";

test.each([
  ["Straße", "strasse"],
  ["HÄFEN", "hafen"],
  ["Škoda", "skoda"],
  ["Smørrebrød", "smorrebrod"],
  ["Ёлка", "елка"],
  ["Чужой", "чужой"],
  ["за\u0301мок", "замок"],
  ["İstanbul", "istanbul"],
  ["ΠΌΛΗΣ", "πολησ"],
  ["أحمد", "احمد"],
  ["مُحَمَّد", "محمد"],
  ["مـــدينة", "مدينة"],
  ["کتابی", "كتابي"],
  ["۱۴۰۳", "1403"],
  ["٢٠٢٦", "2026"],
  ["photo\u00adgrapher", "photographer"],
  ["pho\u200bto\u200dgra\u2060pher", "photographer"],
  ["ﬁsh", "fish"],
  ["ＮＡＴＯ", "nato"],
  ["ﾌｪﾘｰ", "フェリー"],
  ["が".normalize("NFD"), "が"],
])("%s is compared as %s", (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test("the form of a word holds nothing but letters, marks and digits, and has no capitals", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
      const folded = foldWord(text);
      expect(folded).toMatch(/^[\p{L}\p{M}\p{N}]*$/u);
      expect(foldWord(text.normalize("NFD"))).toBe(foldWord(text.normalize("NFC")));
    }),
    { numRuns: 30 },
  );
});
