import { expect, test } from "vitest";
import { words } from "./messages";

test("words are chosen by the language, whatever its country", () => {
  expect(words("en-GB").mostRead).toBe("Most read");
  expect(words("ar-EG").mostRead).toBe("الأكثر قراءة");
});

test("a language without words of its own speaks English", () => {
  expect(words("mi").readingTime(3)).toBe("3 min read");
});

test("one picture is counted in the singular", () => {
  expect(words("en").gallery(1)).toBe("1 picture");
});

test("Arabic counts one, two, a few and many each in its way", () => {
  const { gallery } = words("ar");
  const forms = [2, 3, 11, 100].map((pictures) => gallery(pictures).replace(/^\S+ /, ""));
  expect(forms).toEqual(["صورتان", "صور", "صورة", "صورة"]);
});

test("a list of names reads as a sentence and keeps its items apart", () => {
  const parts = words("en-GB").listParts(["Ada", "Ben", "Cleo"]);
  expect(parts.map(({ text }) => text).join("")).toBe("Ada, Ben and Cleo");
  expect(parts.filter(({ isItem }) => isItem).map(({ text }) => text)).toEqual(["Ada", "Ben", "Cleo"]);
});
