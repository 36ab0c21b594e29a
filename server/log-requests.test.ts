import fc from "fast-check";
import { expect, test } from "vitest";
import { loggedPath } from "./log-requests";

test("the log holds a path without what a reader searched for", () => {
  expect(loggedPath("/search?q=my+illness")).toBe("/search");
});

test.each([
  "/preview/s3cret",
  "/preview/s3cret?x=1",
  "/%70review/s3cret",
  "//preview/s3cret",
  "/Preview/s3cret",
  "http://news.example.org/preview/s3cret",
])("the log holds no key of a preview: %s", (url) => {
  expect(loggedPath(url)).toBe("/preview/…");
});

test("a line of the log is of bounded length, whatever is asked for", () => {
  fc.assert(fc.property(fc.string({ maxLength: 5000 }), (url) => loggedPath(url).length <= 300));
});
