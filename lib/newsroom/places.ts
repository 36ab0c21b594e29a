import type { Prisma } from "../generated/prisma/client";
import { mostInFile } from "../sitemaps/limits";
import { nameOfFile } from "../sitemaps/sitemap-file";
import {
  articlePath,
  authorPath,
  correctionsPath,
  feedPath,
  homePath,
  latestPath,
  newsSitemapPath,
  type Path,
  sectionPath,
  sitemapFilePath,
  topicPath,
} from "../urls";

/** A page of the paper, or what machines fetch of it, that a change to an article concerns. */
export type Place = { name: string; path: Path };

/** Everything that shows the article or may list it: its own page first, then pages, feeds and sitemaps. */
export async function placesOf(tx: Prisma.TransactionClient, articleId: string): Promise<Place[]> {
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      slug: true,
      _count: { select: { corrections: true } },
      sitemapPlace: true,
      section: { select: { slug: true, name: true, parent: { select: { slug: true, name: true } } } },
      topics: { select: { topic: { select: { slug: true, name: true } } }, orderBy: { position: "asc" } },
      authors: { select: { author: { select: { slug: true, name: true } } }, orderBy: { position: "asc" } },
    },
  });
  const { section, sitemapPlace } = article;
  const sections = section ? [section, ...(section.parent ? [section.parent] : [])] : [];
  const lists: Place[] = [
    { name: "Home", path: homePath },
    ...sections.map(({ slug, name }) => ({ name, path: sectionPath(slug) })),
    ...article.topics.map(({ topic }) => ({ name: topic.name, path: topicPath(topic.slug) })),
    ...article.authors.map(({ author }) => ({ name: author.name, path: authorPath(author.slug) })),
    ...(article._count.corrections > 0 ? [{ name: "Corrections", path: correctionsPath }] : []),
  ];
  return [
    ...(section ? [{ name: "Article", path: articlePath(section.slug, article.slug) }] : []),
    ...lists,
    { name: "Latest", path: latestPath },
    ...lists.map(({ name, path }) => ({ name: `Feed of ${name}`, path: feedPath(path) })),
    { name: "News sitemap", path: newsSitemapPath },
    ...(sitemapPlace === null ? [] : [{ name: "Sitemap", path: sitemapPathOf(sitemapPlace) }]),
  ];
}

const sitemapPathOf = (place: number): Path =>
  sitemapFilePath(nameOfFile({ kind: "articles", part: Math.floor(place / mostInFile) + 1 }));
