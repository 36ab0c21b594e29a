import type { Prisma } from "../generated/prisma/client";
import { articleTag, authorTag, frontTag, latestTag, mostReadTag, sectionTag, topicTag } from "../tags";

const tagged = {
  id: true,
  sectionId: true,
  topSectionId: true,
  authors: { select: { authorId: true } },
  topics: { select: { topicId: true } },
} satisfies Prisma.ArticleSelect;

/** What a change to an article as it now stands concerns: its own page, and every page that lists it. */
export async function tagsOf(tx: Prisma.TransactionClient, articleId: string): Promise<string[]> {
  return tagsOfRow(await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: tagged }));
}

/** What a change to a picture concerns: the stories that readers see it in, as cards too, and faces beside bylines. */
export async function tagsOfPicture(tx: Prisma.TransactionClient, mediaId: string): Promise<string[]> {
  const [articles, authors, pins] = await Promise.all([
    tx.article.findMany({ where: { pictures: { some: { mediaId, isLive: true } } }, select: tagged }),
    tx.author.findMany({ where: { portraitId: mediaId }, select: { id: true } }),
    tx.pin.count({ where: { pictureId: mediaId } }),
  ]);
  return [
    ...articles.flatMap(tagsOfRow),
    ...authors.map(({ id }) => authorTag(id)),
    // a face stands on cards anywhere, a pinned picture on fronts
    ...(authors.length > 0 ? [latestTag, frontTag, mostReadTag] : []),
    ...(pins > 0 ? [frontTag] : []),
  ];
}

function tagsOfRow(article: Prisma.ArticleGetPayload<{ select: typeof tagged }>): string[] {
  const { id, sectionId, topSectionId, authors, topics } = article;
  const sections = [sectionId, topSectionId].filter((id) => id !== null);
  return [
    ...[articleTag(id), latestTag, frontTag, mostReadTag],
    ...sections.map(sectionTag),
    ...authors.map(({ authorId }) => authorTag(authorId)),
    ...topics.map(({ topicId }) => topicTag(topicId)),
  ];
}
