import { expect, test } from "vitest";
import { newsLanguage } from "./write";

test.each([
  ["en-GB", "en"],
  ["ar", "ar"],
  ["pt-BR", "pt"],
  ["fil", "fil"],
  ["zh", "zh-cn"],
  ["zh-Hans-SG", "zh-cn"],
  ["zh-HK", "zh-tw"],
  ["zh-Hant", "zh-tw"],
])("%s is %s to Google News", (language, news) => {
  expect(newsLanguage(language)).toBe(news);
});
