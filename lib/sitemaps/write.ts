/**
 * Sitemaps as XML, in the order and with the elements that their schemas have:
 * https://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd, …/siteindex.xsd and Google's
 * sitemap-image/1.1 and sitemap-news/0.9. Without `changefreq` and `priority`, which nobody reads.
 */
import type { NewsEntry, SitemapEntry } from "../paper/shapes";
import { absoluteUrl, type Path } from "../urls";
import { type Element, element, startTag, xmlDeclaration, xmlDocument } from "../xml";

const namespaces = {
  xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
  "xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
  "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
};

/** The index of these files. */
export function sitemapIndex(files: readonly { path: Path; changedAt: Date | null }[], origin: string): string {
  const entries = files.map(({ path, changedAt }) =>
    element("sitemap", [element("loc", absoluteUrl(origin, path)), lastmod(changedAt)]),
  );
  return xmlDocument(element("sitemapindex", entries, { xmlns: namespaces.xmlns }));
}

/** A file of addresses, written piece by piece as they come in; null where none do. */
export async function sitemap(
  pieces: AsyncGenerator<readonly SitemapEntry[]>,
  origin: string,
): Promise<AsyncGenerator<string> | null> {
  const first = await pieces.next();
  return first.done ? null : fileOf(first.value, pieces, origin);
}

async function* fileOf(
  first: readonly SitemapEntry[],
  rest: AsyncIterable<readonly SitemapEntry[]>,
  origin: string,
): AsyncGenerator<string> {
  const written = (entries: readonly SitemapEntry[]) =>
    entries.map((entry) => `${addressOf(entry, origin).xml}\n`).join("");
  const { xmlns, "xmlns:image": image } = namespaces;
  yield `${xmlDeclaration}${startTag("urlset", { xmlns, "xmlns:image": image })}\n`;
  yield written(first);
  for await (const entries of rest) yield written(entries);
  yield "</urlset>\n";
}

/** Stories for Google News, under the name of the paper. */
export function newsSitemap(stories: readonly NewsEntry[], publication: string, origin: string): string {
  const { xmlns, "xmlns:news": news } = namespaces;
  const entries = stories.map(({ path, headline, language, publishedAt, modifiedAt }) =>
    element("url", [
      element("loc", absoluteUrl(origin, path)),
      lastmod(modifiedAt),
      element("news:news", [
        element("news:publication", [
          element("news:name", publication),
          element("news:language", newsLanguage(language)),
        ]),
        element("news:publication_date", publishedAt.toISOString()),
        element("news:title", headline),
      ]),
    ]),
  );
  return xmlDocument(element("urlset", entries, { xmlns, "xmlns:news": news }));
}

function addressOf({ path, modifiedAt, pictures }: SitemapEntry, origin: string): Element {
  return element("url", [
    element("loc", absoluteUrl(origin, path)),
    lastmod(modifiedAt),
    ...pictures.map((picture) => element("image:image", [element("image:loc", absoluteUrl(origin, picture))])),
  ]);
}

const lastmod = (at: Date | null): Element | null => at && element("lastmod", at.toISOString());

/** A language as Google News takes it: two or three letters of ISO 639, but zh-cn and zh-tw for the two ways to write Chinese. */
export function newsLanguage(language: string): string {
  const { language: base, script } = new Intl.Locale(language).maximize();
  if (base !== "zh") return base;
  return script === "Hant" ? "zh-tw" : "zh-cn";
}
