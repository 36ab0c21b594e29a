import { expect, test } from "@playwright/test";
import { newsSitemapPath, type Path, sitemapPath } from "../../lib/urls";
import { pathOf, recordsOf, richest } from "../edition";
import { type Node, readXml, textOf } from "./xml";

/** What https://www.sitemaps.org/schemas/sitemap/0.9/ and Google's two additions allow, in their order. */
const childrenOf: Record<string, string[]> = {
  sitemapindex: ["sitemap"],
  sitemap: ["loc", "lastmod"],
  urlset: ["url"],
  url: ["loc", "lastmod", "changefreq", "priority", "news:news", "image:image"],
  "image:image": ["image:loc"],
  "news:news": ["news:publication", "news:publication_date", "news:title"],
  "news:publication": ["news:name", "news:language"],
};
const needed: Record<string, string[]> = {
  ...{ sitemapindex: ["sitemap"], sitemap: ["loc"], url: ["loc"], "image:image": ["image:loc"] },
  "news:news": ["news:publication", "news:publication_date", "news:title"],
  "news:publication": ["news:name", "news:language"],
};
// https://www.w3.org/TR/NOTE-datetime, whole
const w3cDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const repeatable = ["sitemap", "url", "image:image"];

function check(node: Node, origin: string): void {
  const allowed = childrenOf[node.name];
  if (!allowed) {
    checkText(node, origin);
    return;
  }
  const names = node.children.map(({ name }) => name);
  const places = names.map((name) => allowed.indexOf(name));
  expect(places, `children of ${node.name}: ${names}`).not.toContain(-1);
  expect(places, `order in ${node.name}`).toEqual([...places].sort((a, b) => a - b));
  for (const name of needed[node.name] ?? []) expect(names, node.name).toContain(name);
  for (const name of allowed.filter((each) => !repeatable.includes(each))) {
    expect(names.filter((each) => each === name).length, `${name} in ${node.name}`).toBeLessThanOrEqual(1);
  }
  for (const child of node.children) check(child, origin);
}

function checkText({ name, text }: Node, origin: string): void {
  if (name.endsWith("loc")) {
    expect(text.startsWith(`${origin}/`), text).toBe(true);
    expect(new URL(text).href).toBe(text); // absolute, and escaped as addresses are
    expect(text.length).toBeLessThan(2048);
  }
  if (["lastmod", "news:publication_date"].includes(name)) {
    expect(text).toMatch(w3cDateTime);
    expect(new Date(text).getTime()).toBeLessThanOrEqual(Date.now());
  }
  if (name === "news:language") expect(text).toMatch(/^(?:[a-z]{2,3}|zh-cn|zh-tw)$/);
}

const originOf = (baseURL: string | undefined): string => new URL(baseURL ?? "").origin;

/** Text as it stands in a page. */
const escapedHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "#x27" }[sign]};`);

const locs = (root: Node): string[] => root.children.map((child) => textOf(child, "loc"));

test("the index and every file in it keep to the rules, and list every story with when it last changed", async ({
  request,
  baseURL,
}) => {
  const index = await readXml(await request.get(sitemapPath));
  expect(index.name).toBe("sitemapindex");
  check(index, originOf(baseURL));

  const entries = new Map<string, Node>();
  for (const file of index.children) {
    const response = await request.get(textOf(file, "loc"));
    const body = await response.body();
    expect(body.byteLength).toBeLessThanOrEqual(52_428_800);
    const root = await readXml(response);
    expect(root.name).toBe("urlset");
    expect(root.attributes["xmlns"]).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
    expect(root.children.length).toBeLessThanOrEqual(50_000);
    expect(root.children.length).toBeGreaterThan(0);
    check(root, originOf(baseURL));
    for (const entry of root.children) {
      expect(entries.has(textOf(entry, "loc")), "listed once").toBe(false);
      entries.set(textOf(entry, "loc"), entry);
    }
    const latest = root.children
      .map((entry) => textOf(entry, "lastmod"))
      .sort()
      .at(-1);
    if (textOf(file, "loc").includes("articles")) expect(textOf(file, "lastmod") >= (latest ?? "")).toBe(true);
  }

  const published = recordsOf("article").filter(({ status }) => status === "published");
  for (const path of [...published.map(pathOf), ...recordsOf("section").map(({ slug }) => `/${slug}`), "/", "/about"]) {
    expect([...entries.keys()]).toContain(`${originOf(baseURL)}${path}`);
  }
  for (const { path } of recordsOf("gone")) expect([...entries.keys()]).not.toContain(`${originOf(baseURL)}${path}`);
  const [picture] =
    entries.get(`${originOf(baseURL)}${pathOf(richest)}`)?.children.filter(({ name }) => name === "image:image") ?? [];
  const answer = await request.get(picture ? textOf(picture, "image:loc") : "");
  expect(answer.headers()["content-type"]).toBe("image/webp");
});

test("every address in the sitemap answers 200 and calls itself by it", async ({ request }) => {
  test.slow();
  const index = await readXml(await request.get(sitemapPath));
  for (const file of locs(index)) {
    for (const address of locs(await readXml(await request.get(file)))) {
      const response = await request.get(address, { maxRedirects: 0 });
      expect(response.status(), address).toBe(200);
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(await response.text())?.[1] ?? "";
      expect(new URL(canonical).pathname).toBe(new URL(address).pathname);
    }
  }
});

test("the news sitemap has the stories of the last 48 hours, by their headlines, and no other", async ({
  request,
  baseURL,
}) => {
  const root = await readXml(await request.get(newsSitemapPath));
  expect(root.name).toBe("urlset");
  check(root, originOf(baseURL));
  expect(root.children.length).toBeGreaterThan(0);
  expect(root.children.length).toBeLessThanOrEqual(1000);
  const [settings] = recordsOf("settings");
  for (const entry of root.children) {
    const news = entry.children.find(({ name }) => name === "news:news");
    if (!news) throw new Error("an entry is no news");
    expect(textOf(news, "news:publication", "news:name")).toBe(settings?.name);
    const age = Date.now() - new Date(textOf(news, "news:publication_date")).getTime();
    expect(age).toBeLessThanOrEqual(48 * 60 * 60 * 1000);
    const html = await (await request.get(textOf(entry, "loc"))).text();
    const [, h1 = ""] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
    expect(h1.replace(/<[^>]+>/g, ""), "the headline on the page").toContain(escapedHtml(textOf(news, "news:title")));
  }
});

const missing: Path[] = ["/sitemaps/articles-99.xml", "/sitemaps/news-2.xml", "/sitemaps/topics-0.xml", "/sitemaps/a"];
for (const path of missing) {
  test(`${path} answers 404`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
}
