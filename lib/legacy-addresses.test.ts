import fc from "fast-check";
import { expect, test } from "vitest";
import { type LegacyAddress, legacyAddress } from "./legacy-addresses";

const read = (address: string): LegacyAddress | null => {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  return legacyAddress(pathname, searchParams);
};
const feed = (format: "xml" | "atom"): LegacyAddress => ({ kind: "feed", format });
const page = (path: `/${string}`): LegacyAddress => ({ kind: "page", path });
const story = (slug: string, page: `/${string}` | null = null): LegacyAddress => ({ kind: "story", slug, page });
const number = (number: number, of: "story" | "section" = "story"): LegacyAddress => ({ kind: "number", of, number });
const list = (of: "section" | "topic" | "author", slug: string, feed: "xml" | "atom" | null = null): LegacyAddress => ({
  ...{ kind: "list", of, slug, feed },
});

const table: [string, LegacyAddress | null][] = [
  // feeds
  ["/feed/", feed("xml")],
  ["/feed", feed("xml")],
  ["/feed/atom/", feed("atom")],
  ["/feed/rss2/", feed("xml")],
  ["/feed/rdf", feed("xml")],
  ["/rss", feed("xml")],
  ["/atom/", feed("atom")],
  ["/?feed=rss2", feed("xml")],
  ["/?feed=atom", feed("atom")],
  ["/comments/feed/", { kind: "gone" }],
  ["/2024/05/12/the-strait/feed/", { kind: "gone" }],

  // lists
  ["/category/world/", list("section", "world")],
  ["/category/world", list("section", "world")],
  ["/category/world/europe/", list("section", "europe")],
  ["/category/world/feed/", list("section", "world", "xml")],
  ["/category/world/europe/feed/atom/", list("section", "europe", "atom")],
  ["/category/world/europe/page/12/", list("section", "europe")],
  ["/tag/water/", list("topic", "water")],
  ["/tag/water/feed/", list("topic", "water", "xml")],
  ["/tag/water/page/2/", list("topic", "water")],
  ["/tag/%d9%85%d8%a7%d8%a1/", list("topic", "ماء")],
  ["/author/ana/", page("/author/ana")],
  ["/author/ana", null],
  ["/author/ana/feed/", list("author", "ana", "xml")],
  ["/author/ana/page/3/", list("author", "ana")],
  ["/page/2/", page("/latest")],

  // stories by number
  ["/?p=123", number(123)],
  ["/index.php?p=123", number(123)],
  ["/?page_id=7", number(7)],
  ["/?cat=9", number(9, "section")],
  ["/archives/123", number(123)],
  ["/archives/123/", number(123)],

  // stories by name
  ["/2024/05/12/the-strait/", story("the-strait")],
  ["/2024/05/12/the-strait", story("the-strait")],
  ["/2024/05/the-strait/", story("the-strait")],
  ["/2024/05/the-strait/amp/", story("the-strait")],
  ["/index.php/2024/05/12/the-strait/", story("the-strait")],
  ["/the-strait/", story("the-strait", "/the-strait")],
  ["/the-strait", story("the-strait", "/the-strait")],
  ["/the-strait/amp", story("the-strait", "/the-strait/amp")],
  ["/world/the-strait/", story("the-strait", "/world/the-strait")],
  ["/world/the-strait/amp/", story("the-strait")],
  ["/world/the-strait?amp=1", story("the-strait", "/world/the-strait")],
  ["/world/europe/the-strait/", story("the-strait")],

  // what is ours but for its end
  ["/latest/", page("/latest")],
  ["/latest?amp", page("/latest")],
  ["/world/archive/2026/11/", page("/world/archive/2026/11")],
  ["/policies/corrections/", page("/policies/corrections")],
  ["/index.php", page("/")],
  ["/index.php/", page("/")],
  ["/?amp=1", page("/")],
  ["/a/b/c/d/e/", page("/a/b/c/d/e")],

  // what is ours
  ["/", null],
  ["/?utm_source=mail", null],
  ["/?p=abc", null],
  ["/world/the-strait", null],
  ["/world/the-strait?p=1", null],
  ["/latest?page=2", null],
  ["/topic/water", null],
  ["/world/archive/2026/11", null],
  ["/archive/2026/11/23", null],
  ["/policies/corrections", null],
  ["/a/b/c/d/e", null],
];

test.each(table)("%s", (address, expected) => {
  expect(read(address)).toEqual(expected);
});

test("no address whatever makes it fail, and what it gives leads to no other site", () => {
  const segment = fc.oneof(
    fc.string({ unit: "grapheme" }).map(encodeURIComponent),
    fc.constantFrom("feed", "2024", "05", "amp", "", "."),
  );
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 6 }), fc.boolean(), (segments, isSlashed) => {
      const answer = legacyAddress(`/${segments.join("/")}${isSlashed ? "/" : ""}`, new URLSearchParams());
      if (answer?.kind === "page") expect(answer.path).toMatch(/^\/(?!\/)/);
    }),
  );
});
