/** What the sitemap lists. Read at each request, in bounded pieces: nothing of it is kept in memory. */
import { readerDb } from "../db";
import { mostInFile } from "../sitemaps/limits";
import { partsOf, type SitemapFile } from "../sitemaps/sitemap-file";
import { named } from "../statements";
import { authorPath, correctionsPath, homePath, latestPath, type Path, topicPath } from "../urls";
import { articleEntries, articleFiles, type ListedFile } from "./article-sitemap";
import type { SitemapEntry } from "./shapes";
import { frame } from "./site";

/** Every file of the sitemap, the newest articles first. 3 queries. */
export async function sitemapFiles(): Promise<ListedFile[]> {
  const [stories, topics, authors] = await Promise.all([
    articleFiles(),
    named("number of topics with stories", () => readerDb().topic.count({ where: { articles: { some: listed } } })),
    named("number of authors with stories", () => readerDb().author.count({ where: { articles: { some: listed } } })),
  ]);
  const parts = (kind: "topics" | "authors", count: number): ListedFile[] =>
    partsOf(count).map((part) => ({ file: { kind, part }, changedAt: null }));
  return [
    { file: { kind: "pages" }, changedAt: null },
    ...parts("topics", topics),
    ...parts("authors", authors),
    ...stories,
  ];
}

const listed = { publishedAt: { not: null } };

/** What a file lists, piece by piece; nothing at all where there is no such file. */
export async function* sitemapEntries(file: Exclude<SitemapFile, { kind: "news" }>): AsyncGenerator<SitemapEntry[]> {
  switch (file.kind) {
    case "pages":
      return yield await pageEntries();
    case "topics":
    case "authors":
      return yield* listEntries(file.kind, file.part);
    case "articles":
      return yield* articleEntries(file.part);
  }
}

const plain = (path: Path): SitemapEntry => ({ path, modifiedAt: null, pictures: [] });

/** Fronts and lists change in ways that nobody writes down: they have no time. */
async function pageEntries(): Promise<SitemapEntry[]> {
  const [{ site }, pages] = await Promise.all([
    frame(),
    named("pages in the sitemap", () =>
      readerDb().page.findMany({ select: { slug: true, updatedAt: true }, orderBy: { slug: "asc" } }),
    ),
  ]);
  const sections = site.sections.flatMap((section) => [section, ...section.subsections]);
  const updatedAt = new Map(pages.map((page) => [page.slug, page.updatedAt]));
  return [
    ...[homePath, latestPath, correctionsPath].map(plain),
    ...sections.map(({ path }) => plain(path)),
    ...site.pages.map(({ slug, path }) => ({ ...plain(path), modifiedAt: updatedAt.get(slug) ?? null })),
  ];
}

/** Topics and authors with stories, those that came first first. */
async function* listEntries(kind: "topics" | "authors", part: number): AsyncGenerator<SitemapEntry[]> {
  const asked = {
    where: { articles: { some: listed } },
    orderBy: { id: "asc" },
    skip: (part - 1) * mostInFile,
    take: mostInFile,
    select: { slug: true },
  } as const;
  const rows = await named(`${kind} in the sitemap`, () =>
    kind === "topics" ? readerDb().topic.findMany(asked) : readerDb().author.findMany(asked),
  );
  const pathOf = kind === "topics" ? topicPath : authorPath;
  if (rows.length > 0) yield rows.map(({ slug }) => plain(pathOf(slug)));
}
