/** Programs that take the story out of its page, for reader modes and archives: what they find is the whole story and nothing else. */
import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { parseHTML } from "linkedom";
import { plainTextOf } from "../../lib/body/plain-text";
import type { BodyDocument } from "../../lib/body/schema";
import { type EditionArticle, pathOf, recordsOf } from "../edition";
import { elementsOf } from "./html";

type Extracted = { title: string; html: string };
type Extractor = (html: string, url: string) => Promise<Extracted>;

const extractors: Record<string, Extractor> = {
  "Mozilla Readability": async (html) => {
    const found = new Readability(parseHTML(html).document).parse();
    return { title: found?.title ?? "", html: found?.content ?? "" };
  },
  "article-extractor": async (html, url) => {
    const found = await extractFromHtml(html, url);
    return { title: found?.title ?? "", html: found?.content ?? "" };
  },
};

for (const [name, extract] of Object.entries(extractors)) {
  test(`${name} finds headline, standfirst, picture and text of every story, and nothing else`, async ({
    request,
    baseURL,
  }) => {
    for (const article of recordsOf("article")) {
      const { page, hash } = await pageOf(request, article);
      const found = await extract(page, new URL(pathOf(article), baseURL).href);
      expect.soft(lacking(found, article, hash), `${pathOf(article)} lacks`).toEqual([]);
      expect.soft(foreignLinks(found.html, article), `${pathOf(article)} has too much`).toEqual([]);
    }
  });
}

/** A story's page, and the name of its lead picture's files; null where it has none. */
async function pageOf(request: APIRequestContext, article: EditionArticle) {
  const page = await (await request.get(pathOf(article))).text();
  const shared = elementsOf(page, "meta").find(({ property }) => property === "og:image")?.["content"] ?? "";
  const hash = article.leadPicture === null ? null : (/\/media\/([0-9a-f]+)\//.exec(shared)?.[1] ?? "none");
  return { page, hash };
}

/** What the story has and the extract has not. */
function lacking({ title, html }: Extracted, article: EditionArticle, hash: string | null): string[] {
  const text = words(parseHTML(`<html><body>${html}</body></html>`).document.body.textContent ?? "");
  const needed = [article.standfirst ?? "", ...plainTextOf(article.body).split("\n")];
  return [
    ...(title === article.headline ? [] : ["headline"]),
    ...needed.filter((each) => !text.includes(words(each))),
    ...(hash === null || html.includes(`/media/${hash}/`) ? [] : ["lead picture"]),
  ];
}

/** Links of the extract that the story's text has not: those of cards, breadcrumbs and ways to share. */
function foreignLinks(html: string, { body }: EditionArticle): string[] {
  const own = ownLinks(body);
  const links = elementsOf(html, "a").map(({ href = "" }) => href.replace(/^https?:\/\/localhost:\d+/, ""));
  return links.filter((href) => !href.startsWith("/media/") && !href.startsWith("#") && !own.includes(href));
}

/** Where the body's own links and embeds lead. */
function ownLinks(body: BodyDocument): string[] {
  const found: string[] = [];
  JSON.stringify(body, (key, value: unknown) => {
    if ((key === "href" || key === "url") && typeof value === "string") found.push(value);
    return value;
  });
  return found;
}

/** Text without its white space, which programs put as they like. */
const words = (text: string): string => text.replace(/\s+/g, "");
