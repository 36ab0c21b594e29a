import { expect, test } from "vitest";
import { askedAt } from "./addresses";

const html = { accept: "text/html" };

test.each([
  ["/", "/"],
  ["/world/tide", "/world/tide"],
  ["/world/tide?utm_source=mail", "/world/tide"],
  ["/%77orld/t%69de", "/world/tide"],
  ["/world/%d8%ae", "/world/%D8%AE"],
  ["/latest?page=2&x=1", "/latest?page=2"],
  ["/latest/?page=2", "/latest/?page=2"],
  [`/latest?page=${"9".repeat(500)}`, "/latest?page=0"],
  ["/latest?page=two", "/latest?page=0"],
  ["/?p=12&x=1", "/?p=12"],
  ["/?p=twelve", "/"],
  ["/index.php?p=12", "/index.php?p=12"],
  ["/world/tide?amp", "/world/tide?amp=1"],
  ["/world/feed.xml", "/world/feed.xml"],
])("%s is kept as %s", (url, address) => {
  expect(askedAt(url, html)).toEqual({ kind: "document", address, isNegotiated: false });
});

test("a story asked for as Markdown is kept beside the page", () => {
  const asked = askedAt("/world/tide", { accept: "text/markdown" });
  expect(asked).toEqual({ kind: "document", address: "/world/tide.md", isNegotiated: true });
  const rather = askedAt("/world/tide", { accept: "text/html, text/markdown;q=0.1" });
  expect(rather).toEqual({ kind: "document", address: "/world/tide", isNegotiated: false });
});

test.each([
  "/admin/articles",
  "/api/views",
  "/_next/static/a.js",
  "/media/a/b.avif",
  "/preview/token",
  "//elsewhere.example",
])("%s is answered by Next", (url) => {
  expect(askedAt(url, html)).toEqual({ kind: "other" });
});

test.each([
  "/%61dmin/sign-in",
  "/adm%69n",
  "/%70review/token",
  "/%5fnext/static/a.js",
  "/%61pi/views?x=1",
  "/%6dedia/a/b.avif",
  "/world.rsc",
  "/world.r%73c",
  "/world/a.segments/_tree.segment.rsc/",
  "/admin/articles.rsc",
])("%s, spelt so that it looks like a page, is none", (url) => {
  expect(askedAt(url, html)).toEqual({ kind: "missing" });
});

test("a file of the sitemap's articles is streamed, whatever its query; the sitemap's others are kept", () => {
  expect(askedAt("/sitemaps/articles-12.xml?x=1", html)).toEqual({ kind: "stream", part: 12 });
  expect(askedAt("/sitemaps/topics-1.xml", html)).toMatchObject({
    kind: "document",
    address: "/sitemaps/topics-1.xml",
  });
  expect(askedAt("/sitemaps/articles-0.xml", html)).toMatchObject({ kind: "document" });
});

test("a search is made for who asks", () => {
  expect(askedAt("/search?q=tide", html)).toEqual({ kind: "once", address: "/search?q=tide" });
});
