import type { Prisma } from "../generated/prisma/client";
import {
  articlePath,
  authorPath,
  correctionsPath,
  homePath,
  latestPath,
  type Path,
  sectionPath,
  topicPath,
} from "../urls";

/** A page of the paper that a change to an article concerns. */
export type Place = { name: string; path: Path };

/** Every page that shows the article or may list it: its own first. */
export async function placesOf(tx: Prisma.TransactionClient, articleId: string): Promise<Place[]> {
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      slug: true,
      _count: { select: { corrections: true } },
      section: { select: { slug: true, name: true, parent: { select: { slug: true, name: true } } } },
      topics: { select: { topic: { select: { slug: true, name: true } } }, orderBy: { position: "asc" } },
      authors: { select: { author: { select: { slug: true, name: true } } }, orderBy: { position: "asc" } },
    },
  });
  const { section } = article;
  const sections = section ? [section, ...(section.parent ? [section.parent] : [])] : [];
  return [
    ...(section ? [{ name: "Article", path: articlePath(section.slug, article.slug) }] : []),
    { name: "Home", path: homePath },
    ...sections.map(({ slug, name }) => ({ name, path: sectionPath(slug) })),
    { name: "Latest", path: latestPath },
    ...article.topics.map(({ topic }) => ({ name: topic.name, path: topicPath(topic.slug) })),
    ...article.authors.map(({ author }) => ({ name: author.name, path: authorPath(author.slug) })),
    ...(article._count.corrections > 0 ? [{ name: "Corrections", path: correctionsPath }] : []),
  ];
}
