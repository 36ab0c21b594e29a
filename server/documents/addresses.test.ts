import { expect, test } from "vitest";
import { askedAt, isOfDesk } from "./addresses";

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
  expect(askedAt(url, html)).toEqual({ kind: "document", address });
});

test("a story asked for as Markdown is kept beside the page", () => {
  expect(askedAt("/world/tide", { accept: "text/markdown" })).toEqual({ kind: "document", address: "/world/tide.md" });
  expect(askedAt("/world/tide", { accept: "text/html, text/markdown;q=0.1" })).toMatchObject({
    address: "/world/tide",
  });
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

test("a file of the sitemap's articles is streamed, whatever its query; the sitemap's others are kept", () => {
  expect(askedAt("/sitemaps/articles-12.xml?x=1", html)).toEqual({ kind: "stream", part: 12 });
  expect(askedAt("/sitemaps/topics-1.xml", html)).toEqual({ kind: "document", address: "/sitemaps/topics-1.xml" });
  expect(askedAt("/sitemaps/articles-0.xml", html)).toMatchObject({ kind: "document" });
});

test("a search is made for who asks, and the signed-in pass by the store", () => {
  expect(askedAt("/search?q=tide", html)).toEqual({ kind: "once", address: "/search?q=tide" });
  expect(isOfDesk({ cookie: "a=b; better-auth.session_token=x" })).toBe(true);
  expect(isOfDesk({ cookie: "__Secure-better-auth.session_token=x" })).toBe(true);
  expect(isOfDesk({ cookie: "theme=dark; not-better-auth.session_token=x" })).toBe(false);
});
