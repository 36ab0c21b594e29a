import fc from "fast-check";
import { expect, test } from "vitest";
import { isPath, type Path } from "../urls";
import { type LegacyAddress, legacyAddress, legacyQuery } from "./legacy-addresses";

const feed = (of: Path, format: "xml" | "atom" = "xml"): LegacyAddress => ({ kind: "feed", of, format });
const pages = (...paths: Path[]): LegacyAddress => ({ kind: "pages", paths });
const part = (of: Path): LegacyAddress => ({ kind: "part", of });
const story = (...slugs: string[]): LegacyAddress => ({ kind: "story", slugs });
const number = (number: number, of: "story" | "section" = "story"): LegacyAddress => ({ kind: "number", of, number });
const period = (year: number, month: number | null = null, day: number | null = null): LegacyAddress => ({
  ...{ kind: "period", period: { year, month, day } },
});

const table: [Path, LegacyAddress | null][] = [
  // feeds
  ["/feed", feed("/")],
  ["/feed/atom", feed("/", "atom")],
  ["/feed/rss2", feed("/")],
  ["/rss", feed("/")],
  ["/atom", feed("/", "atom")],
  ["/comments/feed", { kind: "gone" }],
  ["/2024/05/12/the-strait/feed", feed("/2024/05/12/the-strait")],
  ["/category/world/feed", feed("/category/world")],
  ["/category/world/europe/feed/atom", feed("/category/world/europe", "atom")],
  ["/author/ana/feed", feed("/author/ana")],

  // lists
  ["/category/world", pages("/world", "/topic/world")],
  ["/category/world/europe", pages("/europe", "/topic/europe")],
  ["/category/world/page/12", pages("/category/world")],
  ["/tag/water", pages("/topic/water")],
  ["/tag/%D9%85%D8%A7%D8%A1", pages("/topic/%D9%85%D8%A7%D8%A1")],
  ["/tag/water/page/2", pages("/tag/water")],
  ["/author/ana/page/3", pages("/author/ana")],
  ["/page/2", pages("/latest")],
  ["/2024", period(2024)],
  ["/2024/05", period(2024, 5)],
  ["/2024/05/12", period(2024, 5, 12)],
  ["/2024/05/page/2", pages("/2024/05")],
  ["/2024/13", null],
  ["/0000", null],

  // stories
  ["/archives/123", number(123)],
  ["/2024/05/12/the-strait", story("the-strait")],
  ["/2024/05/the-strait", story("the-strait")],
  ["/2024/05/the-strait/2", story("the-strait")],
  ["/2024/05/12/the-strait/photo-of-it", story("the-strait")],
  ["/2024/05/the-strait/amp", pages("/2024/05/the-strait")],
  ["/the-strait", story("the-strait")],
  ["/the-strait/amp", pages("/the-strait")],
  ["/the-strait/2", part("/the-strait")],
  ["/the-strait/comment-page-2", part("/the-strait")],
  ["/world/the-strait/embed", pages("/world/the-strait")],
  ["/world/the-strait", story("the-strait", "world")],
  ["/world/europe/the-strait", story("the-strait", "europe")],
  ["/index.php", pages("/")],
  ["/index.php/2024/05/12/the-strait", pages("/2024/05/12/the-strait")],

  // what no such site had
  ["/a/b/c/d/e", null],
  ["/topic/water", null],
  ["/policies/corrections", null],
  ["/The_Strait", null],
];

test.each(table)("%s", (path, expected) => {
  expect(legacyAddress(path)).toEqual(expected);
});

test.each<[string, ReturnType<typeof legacyQuery>]>([
  ["p=123", { parameter: "p", asks: number(123) }],
  ["page_id=7", { parameter: "page_id", asks: number(7) }],
  ["attachment_id=8", { parameter: "attachment_id", asks: number(8) }],
  ["cat=9", { parameter: "cat", asks: number(9, "section") }],
  ["feed=rss2", { parameter: "feed", asks: feed("/") }],
  ["s=high+water", { parameter: "s", asks: { kind: "search", path: "/search?q=high+water" } }],
  ["p=abc", null],
  ["utm_source=mail", null],
])("/?%s", (query, expected) => {
  expect(legacyQuery(new URLSearchParams(query))).toEqual(expected);
});

test("no address whatever makes it fail, and what it gives leads to no other site", () => {
  const segment = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1 }).map(encodeURIComponent),
    fc.constantFrom("feed", "2024", "05", "amp", "index.php", "page", "2"),
  );
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 6 }), (segments) => {
      const path: Path = `/${segments.join("/")}`;
      if (!isPath(path)) return;
      const answer = legacyAddress(path);
      const given = answer?.kind === "pages" ? answer.paths : answer && "of" in answer ? [answer.of] : [];
      for (const each of given) if (each !== "story" && each !== "section") expect(isPath(each)).toBe(true);
    }),
  );
});
