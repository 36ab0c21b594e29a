import type { Prisma } from "../../generated/prisma/client";
import { authorPath, correctionsPath, feedPath, homePath, type Path, sectionPath, topicPath } from "../../urls";
import { servicesToTell } from "./services";

/**
 * Has services told of a change to an article, once the transaction holds: the hub of every feed
 * that it is in, IndexNow of its address and, where it moved, of its former one.
 */
export async function announce(tx: Prisma.TransactionClient, articleId: string, addresses: Path[]): Promise<void> {
  const services = await servicesToTell(tx);
  if (services.length === 0) return;
  const paths = { hub: await feedsOf(tx, articleId), index_now: [...new Set(addresses)] };
  const createdAt = new Date(); // one for all: what was announced together
  await tx.push.createMany({
    data: services.flatMap(({ target }) => paths[target].map((path) => ({ target, path, articleId, createdAt }))),
  });
}

async function feedsOf(tx: Prisma.TransactionClient, articleId: string): Promise<Path[]> {
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      section: { select: { slug: true, parent: { select: { slug: true } } } },
      topics: { select: { topic: { select: { slug: true } } } },
      authors: { select: { author: { select: { slug: true } } } },
      _count: { select: { corrections: true } },
    },
  });
  const sections = [article.section, article.section?.parent].filter(
    (section) => section !== null && section !== undefined,
  );
  const pages = [
    homePath,
    ...sections.map(({ slug }) => sectionPath(slug)),
    ...article.topics.map(({ topic }) => topicPath(topic.slug)),
    ...article.authors.map(({ author }) => authorPath(author.slug)),
    ...(article._count.corrections > 0 ? [correctionsPath] : []),
  ];
  return pages.flatMap((page) => [feedPath(page), feedPath(page, "atom"), feedPath(page, "json")]);
}
