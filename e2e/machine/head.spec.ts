import { type APIRequestContext, expect, test } from "@playwright/test";
import { pageTypes } from "../edition";
import { elementsOf, graphOf } from "./html";

const keptOut = new Set(["missing", "gone", "search", "search without words", "search without hits"]);
const open = Object.entries(pageTypes).filter(([name]) => !keptOut.has(name));

// What a page may have several of: an author tag each, and what https://ogp.me/#array allows.
const lists = new Set(["author", "article:author", "article:tag", "og:locale:alternate"]);

/** The tags of a page's head, by name or property. */
function tagsOf(html: string): Record<string, string> {
  const tags: Record<string, string> = {};
  for (const { name, property, content = "" } of elementsOf(html, "meta")) {
    const key = name ?? property ?? "";
    if (!lists.has(key)) tags[key] = content;
  }
  return tags;
}

const textOf = async (request: APIRequestContext, path: string) => (await request.get(path)).text();

for (const [name, path] of Object.entries(pageTypes)) {
  test(`no tag stands twice in the head of ${name}`, async ({ request }) => {
    const html = await textOf(request, path);
    expect([...html.matchAll(/<title>/g)]).toHaveLength(1);
    const metas = elementsOf(html, "meta").map(({ name, property, media = "" }) =>
      `${name ?? property} ${media}`.trim(),
    );
    const single = metas.filter((key) => !lists.has(key));
    expect(single).toEqual([...new Set(single)]);
    const links = elementsOf(html, "link").map(({ rel, href, type = "" }) => `${rel} ${href} ${type}`);
    expect(links).toEqual([...new Set(links)]);
  });
}

for (const [name, path] of open) {
  test(`${name} names itself, and what to show of it`, async ({ request, baseURL }) => {
    const html = await textOf(request, path);
    const address = new URL(path, baseURL).href;
    const canonicals = elementsOf(html, "link").filter(({ rel }) => rel === "canonical");
    expect(canonicals.map(({ href = "" }) => new URL(href).href)).toEqual([address]);
    const tags = tagsOf(html);
    expect(new URL(tags["og:url"] ?? "").href).toBe(address);
    expect(tags).toMatchObject({ robots: "index, follow, max-image-preview:large", "og:locale": "en_GB" });
    for (const tag of ["description", "og:title", "og:description", "og:site_name", "og:type", "twitter:card"]) {
      expect(tags[tag], tag).toBeTruthy();
    }
    const image = tags["og:image"];
    expect(image !== undefined || tags["og:type"] !== "article").toBe(true);
    if (image === undefined) return;
    expect(Number(tags["og:image:width"])).toBeGreaterThan(0);
    expect(Number(tags["og:image:height"])).toBeGreaterThan(0);
    const answer = await request.get(image);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe(tags["og:image:type"]);
  });

  test(`all that ${name} says of itself to programs is there`, async ({ request, baseURL }) => {
    const text = JSON.stringify(graphOf(await textOf(request, path)));
    const addresses = new Set(text.match(/https?:\/\/[^"]+/g)?.filter((url) => url.startsWith(baseURL ?? "")));
    expect(addresses.size).toBeGreaterThan(1);
    for (const address of addresses) {
      if (address.includes("{")) continue; // a search for words that a program puts in
      expect((await request.get(address, { maxRedirects: 0 })).status(), address).toBe(200);
    }
  });

  test(`${name} leads to its feeds`, async ({ request, baseURL }) => {
    const feeds = elementsOf(await textOf(request, path), "link").filter(
      ({ rel, type }) => rel === "alternate" && type?.startsWith("application/"),
    );
    expect(feeds.map(({ type }) => type)).toEqual([
      "application/rss+xml",
      "application/atom+xml",
      "application/feed+json",
    ]);
    for (const { href = "", title } of feeds) {
      expect(href.startsWith(`${baseURL}/`) && /\/feed\.(?:xml|atom|json)$/.test(href), href).toBe(true);
      expect(title).toBeTruthy();
    }
  });
}

test("titles tell the pages apart", async ({ request }) => {
  const titles = await Promise.all(
    open.map(async ([, path]) => /<title>([^<]+)<\/title>/.exec(await textOf(request, path))?.[1]),
  );
  expect(titles).toEqual([...new Set(titles)]);
});

for (const name of keptOut) {
  test(`${name} stays out of search engines`, async ({ request }) => {
    const html = await textOf(request, pageTypes[name] ?? "");
    expect(tagsOf(html)["robots"]).toMatch(/^noindex/);
    expect(elementsOf(html, "link").filter(({ rel }) => rel === "canonical")).toEqual([]);
    expect(html).not.toContain("application/ld+json");
  });
}

test("the paper's icons and its manifest are there", async ({ request }) => {
  const links = elementsOf(await textOf(request, "/"), "link");
  const of = (rel: string) => links.filter((link) => link["rel"] === rel).map(({ href = "" }) => href);
  const icons = [...of("icon"), ...of("apple-touch-icon")];
  expect(icons).toHaveLength(3);
  const manifest = await (await request.get(of("manifest")[0] ?? "")).json();
  expect(manifest).toMatchObject({ lang: "en-GB", start_url: "/" });
  for (const path of [...icons, ...manifest.icons.map(({ src }: { src: string }) => src)]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["content-type"], path).toMatch(/^image\//);
  }
});
