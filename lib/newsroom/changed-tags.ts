import type { Prisma } from "../generated/prisma/client";
import { articleTag, authorTag, frontTag, latestTag, mostReadTag, sectionTag, topicTag } from "../tags";

/** What a change to an article as it now stands concerns: its own page, and every page that lists it. */
export async function tagsOf(tx: Prisma.TransactionClient, articleId: string): Promise<string[]> {
  const { sectionId, topSectionId, authors, topics } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      sectionId: true,
      topSectionId: true,
      authors: { select: { authorId: true } },
      topics: { select: { topicId: true } },
    },
  });
  const sections = [sectionId, topSectionId].filter((id) => id !== null);
  return [
    ...[articleTag(articleId), latestTag, frontTag, mostReadTag],
    ...sections.map(sectionTag),
    ...authors.map(({ authorId }) => authorTag(authorId)),
    ...topics.map(({ topicId }) => topicTag(topicId)),
  ];
}
