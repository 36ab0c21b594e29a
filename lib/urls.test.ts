import fc from "fast-check";
import { expect, test } from "vitest";
import {
  articlePath,
  encodedPath,
  isPath,
  monthPath,
  pagedPath,
  plainPath,
  searchResultPath,
  slugFrom,
  standingPath,
  storedPath,
} from "./urls";

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

/** Pieces of which an address is made that leads somewhere else than it seems to. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom("/", "\\", "..", ".", "%2e", "%2E%2e", "%2f", "%2F", "%5c", "%09", "\t", "\n", "%0d", "%00"),
      fc.constantFrom("evil.example", "world", "@", ":", "%", "%25", "%252e", " ", "%20", "?", "#", ";", "خبر"),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => `/${pieces.join("")}`);

/** The bytes that a path says, however it is encoded. */
const bytesOf = (path: string): string =>
  Buffer.concat(
    (path.match(/%[0-9a-f]{2}|%|[^%]+/gi) ?? []).map((piece) =>
      /^%../.test(piece) ? Buffer.from(piece.slice(1), "hex") : Buffer.from(piece),
    ),
  ).toString("hex");

test("a browser that follows a path stays on this site, at this very path, however hostile the address is", () => {
  const origin = "https://news.example";
  fc.assert(
    fc.property(hostile, (address) => {
      if (!isPath(address)) return;
      const path = address.split(/[?#]/, 1)[0] ?? "";
      for (const sent of [address, encodedPath(path), encodedPath(storedPath(plainPath(path)))]) {
        const url = new URL(sent, origin);
        expect(url.origin).toBe(origin);
        expect(bytesOf(url.pathname)).toBe(bytesOf(sent.split(/[?#]/, 1)[0] ?? ""));
      }
    }),
    { numRuns: 1000 },
  );
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "/world/..//evil.example",
  "/\t/evil.example",
  "/%5Cevil.example",
  "/%09/evil.example",
  "/%2Fevil.example",
  "/a/%2e%2e/b",
  "/a/..",
  "/./a",
  "/a%2F..%2Fb",
  "/a\nb",
  "/a?b\t=c",
  "/a ",
  "https://evil.example",
  "",
])("%j is no path of ours", (address) => {
  expect(isPath(address)).toBe(false);
});

test("a path is kept decoded, comes back as it was, and is kept the same the second time", () => {
  expect(storedPath("/caf%C3%A9/a%2fb")).toBe("/café/a%2Fb");
  expect(storedPath("/50%25-off%3F?b=%20")).toBe("/50%25-off%3F?b=%20");
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { maxLength: 4 }), (segments) => {
      const path = encodedPath(`/${segments.map(encodeURIComponent).join("/")}`);
      expect(storedPath(storedPath(path))).toBe(storedPath(path));
      expect(encodedPath(storedPath(path))).toBe(path);
    }),
  );
});
