import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveAddress } from "../../lib/addresses/resolve-address";
import { db } from "../../lib/db";
import { redirectForm } from "../../lib/newsroom/redirect-form";
import { markChanged } from "../../lib/tag-clock.mjs";
import { addressesTag } from "../../lib/tags";
import { withTestDatabase } from "../../lib/testing/database";
import { statementsOf } from "../../lib/testing/statement-costs";
import { originForm, refusalOf } from "../refusals";
import { askedAt } from "./addresses";

withTestDatabase();

const html = { accept: "text/html" };

const asked = async (url: string): Promise<string> => {
  const found = await askedAt(url, html);
  return found.kind === "document" ? `${found.address} ${found.rest}`.trim() : found.kind;
};

test.each([
  ["/", "/"],
  ["/world/tide", "/world/tide"],
  ["/world/tide?utm_source=mail", "/world/tide utm_source=mail"],
  ["/%77orld/t%69de", "/world/tide"],
  ["/world/%d8%ae", "/world/%D8%AE"],
  ["/world/", "/world/"],
  ["/world//", "/world/"],
  ["//world///tide/", "/world/tide/"],
  ["//", "//"],
  ["/latest?page=2&x=1", "/latest?page=2 x=1"],
  ["/latest/?page=2", "/latest/?page=2"],
  [`/latest?page=${"9".repeat(500)}`, "/latest?page=0"],
  ["/latest?page=two", "/latest?page=0"],
  ["/?p=12&x=1", "/?p=12 x=1"],
  ["/?p=twelve", "/ p=twelve"],
  ["/?s=words", "/?s=words"],
  ["/index.php?p=12", "/index.php?p=12"],
  ["/world/tide?amp", "/world/tide?amp=1"],
  ["/world/feed.xml", "/world/feed.xml"],
  ["/old.php?id=7", "/old.php id=7"],
])("%s is kept as %s", async (url, expected) => {
  expect(await asked(url)).toBe(expected);
});

test("the parameters that a redirect names are part of the name, in whichever capitals its path is asked for", async () => {
  await db().redirect.create({ data: { from: "/old.php?id=7&view=full", to: "/world" } });
  markChanged([addressesTag]);
  expect(await asked("/old.php?x=1&id=7&utm_source=mail")).toBe("/old.php?id=7 x=1&utm_source=mail");
  expect(await asked("/Old.PHP?ID=7")).toBe("/Old.PHP?ID=7");
  expect(await asked("/other.php?id=7")).toBe("/other.php id=7");
  expect(await asked("/old.php?id=7&id=8&x=1")).toBe("/old.php?id=7&id=8 x=1");
});

test("the names of a path's parameters are looked up once, however many redirects lead from it", async () => {
  const rows = Array.from({ length: 2000 }, (_, id) => ({
    from: `/many.php?${id % 2 ? "id" : "page"}=${id}`,
    to: "/world",
  }));
  await db().redirect.createMany({ data: rows });
  await db().$executeRaw`ANALYZE "Redirect"`;
  markChanged([addressesTag]);
  expect(await statementsOf(() => asked("/many.php?id=7&x=1"))).toHaveLength(1);
  expect(await statementsOf(() => asked("/many.php?id=8&x=1"))).toHaveLength(0);
});

test("whatever former address the desk accepts is found by the request that a browser sends", async () => {
  const form = redirectForm("https://news.example");
  const piece = fc.oneof(
    fc.constantFrom(
      "A",
      "_",
      ",",
      "--",
      ".html",
      ".php",
      "%C3%A9",
      "%E9",
      "%93",
      "%2F",
      "%25",
      "%",
      " ",
      "2019",
      "/",
      ";x",
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }),
  );
  const name = fc.oneof(fc.constantFrom("tag", "page", "amp", "p"), fc.string({ minLength: 1, maxLength: 3 }));
  const query = fc.array(fc.tuple(name, fc.string({ maxLength: 3 })), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 5 }), query, async (pieces, parameters) => {
      const path = `/${pieces.join("")}`.trim();
      const typed = parameters.length === 0 ? path : `${path}?${new URLSearchParams(parameters)}`;
      const read = form.safeParse({ from: typed, to: "/world" });
      if (!read.success || !URL.canParse(typed, "https://news.example")) return;
      await db().redirect.deleteMany();
      await db().redirect.create({ data: read.data });
      markChanged([addressesTag]);

      const sent = new URL(typed, "https://news.example");
      const url = originForm(`${sent.pathname}${sent.search}`);
      expect(refusalOf({ url }), typed).toBeNull();
      const found = await askedAt(url, html);
      const [known = "", search] = found.kind === "document" ? found.address.split("?") : [];
      const resolved = await resolveAddress(known, new URLSearchParams(search));
      expect(resolved, typed).toMatchObject({ kind: "moved", to: expect.stringMatching(/^\/world(?:\?|$)/) });
    }),
    { numRuns: 60 },
  );
});

test("a story asked for as Markdown is kept beside the page", async () => {
  const chosen = await askedAt("/world/tide", { accept: "text/markdown" });
  expect(chosen).toMatchObject({ kind: "document", address: "/world/tide.md", isNegotiated: true });
  const rather = await askedAt("/world/tide", { accept: "text/html, text/markdown;q=0.1" });
  expect(rather).toMatchObject({ kind: "document", address: "/world/tide", isNegotiated: false });
});

test.each([
  "/admin/articles",
  "/api/views",
  "/_next/static/a.js",
  "/media/a/b.avif",
  "/preview/token",
])("%s is answered by Next", async (url) => {
  expect(await askedAt(url, html)).toEqual({ kind: "other" });
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
  "//admin/articles",
  "/%5Cevil.example",
  "/%2Fevil.example",
])("%s, spelt so that it looks like a page, is none", async (url) => {
  expect(await askedAt(url, html)).toEqual({ kind: "missing" });
});

test("a file of the sitemap's articles is streamed, whatever its query; the sitemap's others are kept", async () => {
  expect(await askedAt("/sitemaps/articles-12.xml?x=1", html)).toEqual({ kind: "stream", part: 12 });
  expect(await askedAt("/sitemaps/topics-1.xml", html)).toMatchObject({
    kind: "document",
    address: "/sitemaps/topics-1.xml",
  });
  expect(await askedAt("/sitemaps/articles-0.xml", html)).toMatchObject({ kind: "document" });
});

test("a search is made for who asks", async () => {
  expect(await askedAt("/search?q=tide", html)).toEqual({ kind: "once", address: "/search?q=tide" });
});
