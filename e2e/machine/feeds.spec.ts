import { type APIRequestContext, expect, test } from "@playwright/test";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { z } from "zod";
import { correctionsPath, type FeedFormat, feedPath, homePath, type Path } from "../../lib/urls";
import { pageTypes, recordsOf } from "../edition";
import { type Node, readXml, textOf } from "./xml";

const page = (name: string): Path => pageTypes[name] ?? homePath;
const pages: [string, Path][] = [
  ["home", homePath],
  ["a section", page("section")],
  ["a subsection", page("subsection")],
  ["a topic", page("topic")],
  ["an author", page("author")],
  ["corrections", correctionsPath],
];
const types: Record<FeedFormat, string> = {
  xml: "application/rss+xml; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
};

async function textAt(request: APIRequestContext, path: Path, format: FeedFormat): Promise<string> {
  const response = await request.get(feedPath(path, format));
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toBe(types[format]);
  expect(response.headers()["last-modified"]).toMatch(/ GMT$/);
  expect(response.headers()["set-cookie"]).toBeUndefined();
  return response.text();
}

const childrenNamed = (node: Node, name: string): Node[] => node.children.filter((child) => child.name === name);
const only = (node: Node, name: string): Node => {
  const [found, ...more] = childrenNamed(node, name);
  if (!found || more.length > 0) throw new Error(`${node.name} has not one ${name}`);
  return found;
};

/** Markup for anywhere: https://validator.w3.org/feed/docs/warning/SecurityRisk.html and …/ContainsRelRef.html */
function checkHtml(html: string): void {
  expect(html).not.toMatch(/<(?:script|style|iframe|object|embed|form|link|meta)\b|\son\w+=|javascript:|data-/i);
  for (const [, address = ""] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
    expect(address).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
  }
}

// RFC 822 with a year of four digits, as the RSS Advisory Board's profile asks
const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

for (const [name, path] of pages) {
  test(`the RSS of ${name} keeps to RSS 2.0 and is read back`, async ({ request, baseURL }) => {
    const text = await textAt(request, path, "xml");
    const root = await readXml(await request.get(feedPath(path)));
    expect([root.name, root.attributes["version"]]).toEqual(["rss", "2.0"]);
    const channel = only(root, "channel");
    for (const needed of ["title", "link", "description", "language", "lastBuildDate"]) {
      expect(only(channel, needed).text, needed).not.toBe("");
    }
    expect(textOf(channel, "lastBuildDate")).toMatch(rfc822);
    expect(only(channel, "atom:link").attributes).toMatchObject({
      rel: "self",
      href: `${baseURL}${feedPath(path)}`,
      type: "application/rss+xml",
    });
    const items = childrenNamed(channel, "item");
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map((item) => textOf(item, "guid"))).size).toBe(items.length);
    for (const item of items) {
      expect(only(item, "title").text).not.toBe("");
      expect(only(item, "link").text).toMatch(/^https?:\/\//);
      expect(only(item, "guid").attributes["isPermaLink"]).toBe("false");
      expect(only(item, "pubDate").text).toMatch(rfc822);
      expect(only(item, "atom:updated").text).toMatch(rfc3339);
      checkHtml(only(item, "content:encoded").text);
      for (const { attributes } of childrenNamed(item, "media:content")) {
        expect(attributes).toMatchObject({ medium: "image", type: "image/jpeg" });
        expect((await request.get(attributes["url"] ?? "")).headers()["content-type"]).toBe("image/jpeg");
      }
    }

    const read = parseRssFeed(text);
    expect(read.items?.map((item) => [item.title, item.link, item.guid?.value])).toEqual(
      items.map((item) => [textOf(item, "title"), textOf(item, "link"), textOf(item, "guid")]),
    );
    expect(read.items?.every((item) => item.content?.encoded)).toBe(true);
  });

  test(`the Atom of ${name} keeps to RFC 4287 and says the same`, async ({ request, baseURL }) => {
    const text = await textAt(request, path, "atom");
    const root = await readXml(await request.get(feedPath(path, "atom")));
    expect([root.name, root.attributes["xmlns"]]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
    for (const needed of ["id", "title", "updated"]) expect(only(root, needed).text, needed).not.toBe("");
    const links = childrenNamed(root, "link").map(({ attributes }) => [attributes["rel"], attributes["href"]]);
    expect(links).toContainEqual(["self", `${baseURL}${feedPath(path, "atom")}`]);
    expect(links).toContainEqual(["alternate", `${baseURL}${path}`]);
    const entries = childrenNamed(root, "entry");
    for (const entry of entries) {
      expect(only(entry, "id").text).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(only(entry, "title").text).not.toBe("");
      for (const time of ["published", "updated"]) expect(only(entry, time).text).toMatch(rfc3339);
      expect(only(entry, "content").attributes["type"]).toBe("html");
    }
    const newest = entries
      .map((entry) => textOf(entry, "updated"))
      .sort()
      .at(-1);
    expect(textOf(root, "updated")).toBe(newest);

    const rss = parseRssFeed(await textAt(request, path, "xml"));
    const read = parseAtomFeed(text);
    expect(read.entries?.map(({ id }) => id)).toEqual(rss.items?.map(({ guid }) => guid?.value));
    expect(read.entries?.map(({ content }) => content?.value)).toEqual(
      rss.items?.map(({ content }) => content?.encoded),
    );
  });

  test(`the JSON Feed of ${name} keeps to version 1.1 and says the same`, async ({ request, baseURL }) => {
    const text = await textAt(request, path, "json");
    const author = z.strictObject({ name: z.string().min(1), url: z.url().optional() });
    const item = z.strictObject({
      ...{
        id: z.string().min(1),
        url: z.url(),
        title: z.string(),
        content_html: z.string().min(1),
        summary: z.string(),
      },
      ...{ image: z.url().optional(), date_published: z.iso.datetime(), date_modified: z.iso.datetime() },
      ...{ authors: z.array(author), tags: z.array(z.string()), language: z.string() },
    });
    const feed = z.strictObject({
      version: z.literal("https://jsonfeed.org/version/1.1"),
      ...{ title: z.string().min(1), home_page_url: z.literal(`${baseURL}${path}`), description: z.string() },
      ...{ feed_url: z.literal(`${baseURL}${feedPath(path, "json")}`), language: z.string(), authors: z.array(author) },
      items: z.array(item),
    });
    const { items } = feed.parse(JSON.parse(text));
    for (const { content_html } of items) checkHtml(content_html);
    const rss = parseRssFeed(await textAt(request, path, "xml"));
    expect(parseJsonFeed(text).items?.map(({ id }) => id)).toEqual(rss.items?.map(({ guid }) => guid?.value));
  });
}

test("a picture's credit goes with it", async ({ request }) => {
  const credits = recordsOf("media").map(({ credit }) => credit);
  const read = parseRssFeed(await textAt(request, homePath, "xml"));
  const found =
    read.items?.flatMap(({ media }) => media?.contents?.flatMap(({ credits }) => credits ?? []) ?? []) ?? [];
  expect(found.length).toBeGreaterThan(0);
  for (const { value } of found) expect(credits).toContain(value);
});

const missing: Path[] = [
  "/no-such-section/feed.xml",
  "/topic/no-such-topic/feed.atom",
  "/author/no-such-author/feed.json",
  "/latest/feed.xml",
  "/feed/xml",
  "/feed/xml/world",
];
for (const path of missing) {
  test(`${path} answers 404`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
}
