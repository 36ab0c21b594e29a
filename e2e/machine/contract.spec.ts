/**
 * The contract with crawlers, link previews and browsers, who all get the same: held to by a server
 * that has served for a while, and by the first answers of one that has just started.
 */
import { type APIRequestContext, type APIResponse, devices, expect, test } from "@playwright/test";
import { db } from "../../lib/db";
import { feedPath, markdownPath } from "../../lib/urls";
import { freePort } from "../../scripts/postgres/embedded";
import { says, start, stopRuns } from "../../scripts/process-run";
import { pathOf } from "../edition";
import { type AddressClass, addressClasses, type Found, story } from "./address-classes";
import { findAddresses } from "./found-addresses";
import { elementsOf, graphOf, unescaped } from "./html";

const agents = {
  Googlebot:
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/141.0.0.0 Safari/537.36",
  Bingbot:
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0.1938.76 Safari/537.36",
  Facebook: "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
  browser: devices["Desktop Chrome"].userAgent,
};
const time = 120_000; // ms: a page is rendered on a busy machine
const startTime = 300_000; // ms: and a whole server

let found: Found;
test.beforeAll(async ({ request }) => {
  test.setTimeout(startTime);
  found = await findAddresses(request);
});
test.afterAll(() => db().$disconnect());

const originOf = (baseURL: string | undefined): string => new URL(baseURL ?? "").origin;

const ask = (request: APIRequestContext, address: string, headers: Record<string, string>) =>
  request.get(address, { maxRedirects: 0, headers });

/** What an answer tells a machine, beside its content. */
async function saidBy(answer: APIResponse): Promise<Pick<AddressClass, "robots" | "graph"> & { canonical: string[] }> {
  const { "content-type": type = "", "x-robots-tag": header } = answer.headers();
  if (!type.startsWith("text/html") || answer.status() === 307) {
    return { robots: header ?? null, graph: [], canonical: [] };
  }
  const html = await answer.text();
  const robots = elementsOf(html, "meta").find(({ name }) => name === "robots")?.["content"];
  const canonical = elementsOf(html, "link").flatMap(({ rel, href }) => (rel === "canonical" && href ? [href] : []));
  const graph = html.includes("application/ld+json") ? graphOf(html).map((thing) => thing["@type"]) : [];
  return { robots: robots ?? header ?? null, graph, canonical };
}

/** The answer to a crawler is what the class of the address says: status, headers, and what it tells machines. */
async function answersRight(request: APIRequestContext, site: string, origin: string, asked: AddressClass) {
  const path = asked.path(found);
  const first = await ask(request, site + path, { "user-agent": agents.Googlebot });
  expect(first.status()).toBe(asked.status);
  const headers = first.headers();
  expect(headers["content-type"] ?? null).toBe(asked.type);
  expect(headers["cache-control"] ?? null).toBe(asked.kept);
  const location = headers["location"] === undefined ? null : new URL(headers["location"], origin);
  expect(location && location.pathname + location.search).toBe(asked.location);
  const { canonical, ...said } = await saidBy(first);
  expect(said).toEqual({ robots: asked.robots, graph: asked.graph });
  expect(canonical.map((href) => new URL(href).href)).toEqual(asked.canonical ? [new URL(path, origin).href] : []);
}

/** Crawlers, previews and browsers get the same bytes, and a repeat with their validator gets 304. */
async function answersAllAlike(request: APIRequestContext, site: string, asked: AddressClass) {
  const path = asked.path(found);
  // A page may be rendered again between two answers: then all are asked once more.
  await expect(async () => {
    const answers = await Promise.all(
      Object.values(agents).map((agent) => ask(request, site + path, { "user-agent": agent })),
    );
    for (const each of answers) {
      expect(each.status()).toBe(asked.status);
      expect(each.headers()["set-cookie"]).toBeUndefined();
    }
    const bodies = await Promise.all(answers.map((each) => each.body()));
    if (!asked.varies) expect(bodies.every((body) => body.equals(bodies[0] ?? Buffer.of()))).toBe(true);
    const tags = answers.map((each) => each.headers()["etag"]);
    expect(new Set(tags).size).toBe(1);
  }).toPass({ timeout: time / 2 });

  await expect(async () => {
    const { etag = "", "last-modified": modified = "" } = (await ask(request, site + path, {})).headers();
    const conditions = { etag: { "if-none-match": etag }, "last-modified": { "if-modified-since": modified } };
    for (const validator of asked.validators) {
      const repeat = await ask(request, site + path, conditions[validator]);
      expect(repeat.status(), validator).toBe(304);
      expect((await repeat.body()).byteLength).toBe(0);
    }
  }).toPass({ timeout: time / 2 });
}

/** The instant that an article last changed, by each who tells it: in whole seconds, as headers have it. */
async function changesOf(request: APIRequestContext, site: string, origin: string): Promise<Record<string, number>> {
  const path = pathOf(story);
  const address = origin + path;
  const get = (each: string) => ask(request, site + each, {});
  const page = await get(path);
  const graph = graphOf(await page.text());
  const textIn = async (each: string, pattern: RegExp) =>
    unescaped(pattern.exec(await (await get(each)).text())?.[1] ?? "");
  const times: Record<string, unknown> = {
    "Last-Modified": page.headers()["last-modified"],
    "Last-Modified of its Markdown": (await get(markdownPath(path))).headers()["last-modified"],
    "structured data": graph.find(({ "@type": type }) => type.endsWith("NewsArticle"))?.["dateModified"],
    "Open Graph": elementsOf(await page.text(), "meta").find(({ property }) => property === "article:modified_time")?.[
      "content"
    ],
    sitemap: await textIn(found["sitemap file"], new RegExp(`<loc>${address}</loc>\\s*<lastmod>([^<]+)`)),
    Atom: await textIn(
      feedPath("/", "atom"),
      new RegExp(`<link[^>]+href="${address}"[^>]*/>(?:(?!</entry>)[\\s\\S])*?<updated>([^<]+)`),
    ),
    JSON: await textIn(
      feedPath("/", "json"),
      new RegExp(`"url":\\s*"${address}"(?:(?!"url":)[\\s\\S])*?"date_modified":\\s*"([^"]+)`),
    ),
    RSS: await textIn(
      feedPath("/"),
      new RegExp(`<link>${address}</link>(?:(?!</item>)[\\s\\S])*?<atom:updated>([^<]+)`),
    ),
  };
  return Object.fromEntries(Object.entries(times).map(([who, at]) => [who, Math.floor(Date.parse(String(at)) / 1000)]));
}

for (const state of ["warm", "fresh"] as const) {
  test.describe(`a ${state} server`, () => {
    test.describe.configure({ mode: "default" }); // in order, on one server
    let site: string;

    test.beforeAll(async ({ baseURL }) => {
      test.setTimeout(startTime);
      const { DATABASE_URL = "", DATA_DIR = "" } = process.env;
      if (state === "warm") {
        site = originOf(baseURL);
        return;
      }
      const port = await freePort();
      site = `http://localhost:${port}`;
      const run = start({
        ...{ PORT: String(port), SITE_URL: originOf(baseURL), DATABASE_URL, DATA_DIR },
        LOG_LEVEL: "silent",
      });
      await says(run, /Ready in/);
    });
    test.afterAll(stopRuns);

    for (const asked of addressClasses) {
      test(`${asked.name} is answered right${state === "warm" ? ", and to all alike" : ""}`, async ({
        request,
        baseURL,
      }) => {
        test.setTimeout(2 * time);
        await answersRight(request, site, originOf(baseURL), asked);
        // A first answer can't be asked for twice.
        if (state === "warm") await answersAllAlike(request, site, asked);
      });
    }

    test("when a story last changed is one instant everywhere", async ({ request, baseURL }) => {
      test.setTimeout(time);
      const changes = await changesOf(request, site, originOf(baseURL));
      expect(changes["Last-Modified"]).toBeGreaterThan(0);
      for (const [who, at] of Object.entries(changes)) expect(at, who).toBe(changes["Last-Modified"]);
    });

    test("a story and its translation name each other, and themselves", async ({ request, baseURL }) => {
      test.setTimeout(time);
      const alternatesOf = async (path: string) =>
        elementsOf(await (await ask(request, site + path, {})).text(), "link")
          .filter(({ hreflang }) => hreflang !== undefined)
          .map(({ hreflang, href }) => `${hreflang} ${href}`)
          .sort();
      const alternates = await alternatesOf(found.translated);
      expect(alternates).toEqual(expect.arrayContaining([`ar ${originOf(baseURL)}${found.translated}`]));
      expect(alternates).toEqual(expect.arrayContaining([expect.stringMatching(/^en-GB /)]));
      expect(alternates.length).toBeGreaterThan(1);
      const original = alternates.find((each) => each.startsWith("en-GB "))?.slice("en-GB ".length) ?? "";
      expect(await alternatesOf(new URL(original).pathname)).toEqual(alternates);
    });
  });
}
