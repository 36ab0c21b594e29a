import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanLine, cleanLines, identifier, line, lines } from "./safe-text";

/** Text of all that programs put on a clipboard, the rare as often as the usual. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("a", " ", "\n", "\r", "\t", "\v", "\0", "\u0092", "\ud83d", "\ude00", "\ufeff", "\uffff"),
      fc.constantFrom("\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u200d", "😀", "é"),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

test("text that is cleaned has no character that a feed or the database refuses, and stays as it is when cleaned again", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const clean of [cleanLine, cleanLines]) {
        const once = clean(text);
        expect(once).not.toMatch(/(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff\u202a-\u202e]/u);
        expect(clean(once)).toBe(once);
      }
      expect(cleanLine(text)).not.toMatch(/[\n\t]/);
    }),
  );
});

test("letters, digits, marks, signs and joiners stay as they are", () => {
  const kept = fc.stringMatching(/^(?:[\p{L}\p{N}\p{M}\p{P}\p{S}\u00ad ]|\u200c|\u200d|\u200e|\u200f){0,40}$/u);
  fc.assert(
    fc.property(
      kept.filter((text) => !text.includes("\ufffc")),
      (text) => {
        expect(cleanLine(text)).toBe(text);
      },
    ),
  );
});

test.each([
  ["a line break of PowerPoint", "Two\u000blines", "Two\nlines", "Two lines"],
  ["a page break", "Two\fpages", "Two\npages", "Two pages"],
  ["Windows' ends of lines", "Two\r\nlines\rmore", "Two\nlines\nmore", "Two lines more"],
  ["quotes of Windows-1252", "\u0093It\u0092s\u0085\u0094 \u0096 \u0080 5", "“It’s…” – € 5", "“It’s…” – € 5"],
  ["a byte that Windows-1252 leaves empty", "a\u0081b", "ab", "ab"],
  ["a NUL and an escape", "a\u0000b\u001bc", "abc", "abc"],
  ["two halves of characters", "a\ud83d\u0000\ude00b", "ab", "ab"],
  ["an override", "a\u202eb\u202cc", "abc", "abc"],
])("%s is mended", (_, text, inLines, inLine) => {
  expect(lines.parse(text)).toBe(inLines);
  expect(line.parse(text)).toBe(inLine);
});

test("an isolate that ends within the line stays, one that doesn't goes", () => {
  expect(line.parse("\u2067Ada\u2069 and \u2067Bob")).toBe("\u2067Ada\u2069 and Bob");
  expect(line.parse("\u2069a\u2067b\u2066c\u2069")).toBe("ab\u2066c\u2069");
});

test("an id with a character that can't be kept is refused, not mended into another", () => {
  for (const id of ["a\u0000b", "a\ud800b", "a\u0092"]) expect(identifier.safeParse(id).success).toBe(false);
});

test("a letter keeps its first 30 combining marks, whatever stood between them", () => {
  const few = `a${"\u0301".repeat(15)}${"\u0323".repeat(15)}`;
  expect(cleanLine(few)).toBe(few);
  for (const between of ["", "\u2066", "\u202e", "\u0000"]) {
    const many = `a${`${"\u0301".repeat(20)}${between}`.repeat(1000)}b`;
    expect(cleanLine(many)).toBe(`a${"\u0301".repeat(30)}b`);
  }
});
