import { expect, test } from "vitest";
import { languageOfPart, textDirection } from "./text-direction";

test("Arabic, Hebrew, Persian and Urdu run right to left", () => {
  for (const language of ["ar", "he-IL", "fa", "ur-PK"]) expect(textDirection(language)).toBe("rtl");
});

test("the script decides where the language has several", () => {
  expect(textDirection("az-Arab")).toBe("rtl");
  expect(textDirection("az")).toBe("ltr");
  expect(textDirection("ar-Latn")).toBe("ltr");
});

test("what is no language tag runs left to right", () => {
  expect(textDirection("")).toBe("ltr");
  expect(textDirection("not a tag")).toBe("ltr");
});

test("a story in the paper's own language needs no marking", () => {
  expect(languageOfPart("en-GB", "en-GB")).toEqual({});
  expect(languageOfPart("ar", "en-GB")).toEqual({ lang: "ar", dir: "rtl" });
});
