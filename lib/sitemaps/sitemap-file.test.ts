import { expect, test } from "vitest";
import { fileOfName, nameOfFile, partsOf, type SitemapFile } from "./sitemap-file";

const files: [string, SitemapFile][] = [
  ["articles-1.xml", { kind: "articles", part: 1 }],
  ["topics-1.xml", { kind: "topics", part: 1 }],
  ["authors-3.xml", { kind: "authors", part: 3 }],
  ["news-2.xml", { kind: "news", part: 2 }],
  ["pages.xml", { kind: "pages" }],
];

test.each(files)("%s names its file, and is its file's name", (name, file) => {
  expect(fileOfName(name)).toEqual(file);
  expect(nameOfFile(file)).toBe(name);
});

test.each([
  "articles-0.xml",
  "articles-01.xml",
  "topics.xml",
  "things-1.xml",
  "pages-1.xml",
  "articles-1.xml.gz",
])("%s is no file's name", (name) => {
  expect(fileOfName(name)).toBeNull();
});

test("so many addresses take so many parts", () => {
  expect(partsOf(0)).toEqual([]);
  expect(partsOf(5000)).toEqual([1]);
  expect(partsOf(2001, 1000)).toEqual([1, 2, 3]);
});
