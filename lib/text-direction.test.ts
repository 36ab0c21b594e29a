import { expect, test } from "vitest";
import { isolatedName, languageOfPart, textDirection } from "./text-direction";

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

test("a name is isolated in text that runs the other way, and left alone elsewhere", () => {
  expect(isolatedName("ليلى حداد", "en-GB")).toBe("\u2068ليلى حداد\u2069");
  expect(isolatedName("Ada Ames", "ar")).toBe("\u2068Ada Ames\u2069");
  expect(isolatedName("Ada נועה", "en-GB")).toBe("\u2068Ada נועה\u2069");
  expect(isolatedName("Ada Ames", "en-GB")).toBe("Ada Ames");
  expect(isolatedName("山田 太郎", "en-GB")).toBe("山田 太郎");
  expect(isolatedName("ليلى حداد", "ar")).toBe("ليلى حداد");
});
