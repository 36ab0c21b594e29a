import fc from "fast-check";
import { expect, test } from "vitest";
import { articlePath, monthPath, pagedPath, searchResultPath, slugFrom, standingPath } from "./urls";

const word = fc.stringMatching(/^[a-z0-9\u0430-\u044f\u0627-\u064a\u4e00-\u4e20]{1,8}$/u);
const slug = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join("-"));

test("a slug of any script comes back from its own address", () => {
  fc.assert(
    fc.property(slug, slug, (section, article) => {
      const [, first = "", second = ""] = articlePath(section, article).split("/");
      expect(slugFrom(first)).toBe(section);
      expect(slugFrom(second)).toBe(article);
      expect(articlePath(section, article)).toMatch(/^\/[\x21-\x7e]+$/);
    }),
  );
});

test("what can't be a slug is none", () => {
  for (const parameter of [
    "",
    "_",
    "a b",
    "A",
    "a--b",
    "-a",
    "a-",
    "a/b",
    "%",
    "%E0%A4%A",
    "%00",
    "..",
    "a".repeat(121),
  ]) {
    expect(slugFrom(parameter), parameter).toBeNull();
  }
});

test("the first page of a list is the bare address", () => {
  expect(pagedPath("/latest", 1)).toBe("/latest");
  expect(pagedPath("/latest", 2)).toBe("/latest?page=2");
  expect(pagedPath("/search?q=a", 2)).toBe("/search?q=a&page=2");
});

test("months have two digits, and a paper's own have no section", () => {
  expect(monthPath("world", 2026, 3)).toBe("/world/archive/2026/03");
  expect(monthPath(null, 2026, 11)).toBe("/archive/2026/11");
});

test("a search names only what was asked", () => {
  expect(searchResultPath({ q: "" })).toBe("/search");
  expect(searchResultPath({ q: "a b", section: "world", from: null })).toBe("/search?q=a+b&section=world");
});

test("policies keep their folder", () => {
  expect(standingPath("policies/corrections")).toBe("/policies/corrections");
});
