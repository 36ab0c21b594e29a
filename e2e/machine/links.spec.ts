/** A walk through the whole site, from home and from its sitemap, by every address that it names itself. */
import { type APIRequestContext, expect, test } from "@playwright/test";
import { searchPath, sitemapPath } from "../../lib/urls";
import { elementsOf, unescaped } from "./html";

const atOnce = 4;
const time = 600_000; // ms: some thousand requests on a busy machine
const begin = ["/", sitemapPath, "/news-sitemap.xml", "/llms.txt", "/manifest.webmanifest"];
const isText = /^(?:text\/|application\/(?:[\w.]+\+)?(?:xml|json)|application\/manifest)/;

type Walk = {
  wrong: string[]; // "status address, named on page"
  fragments: { on: string; to: string; id: string }[];
  ids: Map<string, Set<string>>; // by page
  linkedFrom: Map<string, Set<string>>; // pages by the address that they link to
  listed: Set<string>; // in the sitemap
};

/** Every address in text that is no page: with the site's origin before it, to whatever sign ends it there. */
const addressesIn = (text: string, origin: string): string[] =>
  [...text.matchAll(new RegExp(`${origin}/?(?:(?!&(?:quot|lt|gt|#x27);)[^\\s"'<>()\\\\\\]}])*`, "g"))]
    .filter(({ index, 0: address }) => text[index + address.length] !== "{") // a pattern, for a program to fill
    .map(([address]) => unescaped(address));

const linksIn = (html: string): string[] => elementsOf(html, "a").flatMap(({ href }) => href ?? []);

function addressesOfPage(html: string, origin: string): string[] {
  const at = (element: string, attribute: string) =>
    elementsOf(html, element).flatMap((attributes) => attributes[attribute] ?? []);
  const sets = [...at("img", "srcset"), ...at("source", "srcset"), ...at("link", "imagesrcset")];
  return [
    ...linksIn(html),
    ...at("link", "href"),
    ...at("img", "src"),
    ...at("script", "src"),
    ...at("form", "action"),
    ...sets.flatMap((set) => set.split(",").map((each) => each.trim().split(/\s+/, 1)[0] ?? "")),
    ...addressesIn(html, origin), // Open Graph's, and what the page says of itself to programs
  ];
}

async function walk(request: APIRequestContext, origin: string): Promise<Walk> {
  const result: Walk = { wrong: [], fragments: [], ids: new Map(), linkedFrom: new Map(), listed: new Set() };
  const known = new Map<string, string>(begin.map((path) => [new URL(path, origin).href, "the beginning"]));
  const queue = [...known.keys()];

  const visit = async (address: string) => {
    const answer = await request.get(address, { maxRedirects: 0 });
    if (answer.status() !== 200) {
      result.wrong.push(`${answer.status()} ${address}, named on ${known.get(address)}`);
      return;
    }
    const type = answer.headers()["content-type"] ?? "";
    // Searches lead on without end, and name what other pages name.
    if (!isText.test(type) || new URL(address).pathname === searchPath) return;
    const text = await answer.text();
    const isPage = type.startsWith("text/html");
    if (isPage) readPage(address, text);
    if (/\/sitemaps\/[^/]+$/.test(address)) {
      for (const [, loc = ""] of text.matchAll(/<loc>([^<]+)<\/loc>/g)) result.listed.add(unescaped(loc));
    }
    for (const named of isPage ? addressesOfPage(text, origin) : addressesIn(text, origin)) {
      const url = new URL(named, address);
      url.hash = "";
      if (url.origin !== origin || known.has(url.href)) continue;
      known.set(url.href, address);
      queue.push(url.href);
    }
  };

  const readPage = (address: string, html: string) => {
    result.ids.set(address, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => unescaped(id))));
    for (const href of linksIn(html)) {
      const url = new URL(href, address);
      const id = decodeURIComponent(url.hash.slice(1));
      url.hash = "";
      if (url.origin !== origin) continue;
      if (id !== "") result.fragments.push({ on: address, to: url.href, id });
      const from = result.linkedFrom.get(url.href) ?? new Set();
      result.linkedFrom.set(url.href, from.add(address));
    }
  };

  while (queue.length > 0) await Promise.all(queue.splice(0, atOnce).map(visit));
  return result;
}

test("no address that the site names is broken or has moved, and every page is linked from another", async ({
  request,
  baseURL,
}) => {
  test.setTimeout(time);
  const { wrong, fragments, ids, linkedFrom, listed } = await walk(request, new URL(baseURL ?? "").origin);
  expect(wrong).toEqual([]);
  expect(listed.size).toBeGreaterThan(50);
  expect(
    [...listed].filter((address) => ![...(linkedFrom.get(address) ?? [])].some((from) => from !== address)),
  ).toEqual([]);
  const lost = fragments.filter(({ to, id }) => ids.has(to) && !ids.get(to)?.has(id));
  expect(lost).toEqual([]);
});
