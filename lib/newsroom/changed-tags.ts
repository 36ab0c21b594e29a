import type { Prisma } from "../generated/prisma/client";
import {
  articleTag,
  authorTag,
  cardTag,
  frontTag,
  latestTag,
  mostReadTag,
  namesTag,
  sectionTag,
  settingsTag,
  topicTag,
} from "../tags";
import { frontsWithPicture } from "./front/pictures-on-fronts";
import { tagOfFront } from "./front/turn-front";
import { tagsOfTranslations } from "./translations";

const tagged = {
  id: true,
  sectionId: true,
  topSectionId: true,
  authors: { select: { authorId: true } },
  topics: { select: { topicId: true } },
} satisfies Prisma.ArticleSelect;

/** What a change to an article as it now stands concerns: its own page, its translations', and every page that lists it. */
export async function tagsOf(tx: Prisma.TransactionClient, articleId: string): Promise<string[]> {
  const row = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: tagged });
  return [...tagsOfRow(row), ...(await tagsOfTranslations(tx, articleId))];
}

/** What a change to a picture concerns: the stories that readers see it in, as cards too, faces beside bylines, fronts and the logo. */
export async function tagsOfPicture(tx: Prisma.TransactionClient, mediaId: string): Promise<string[]> {
  const [articles, authors, fronts, logos] = await Promise.all([
    tx.article.findMany({ where: { pictures: { some: { mediaId, isLive: true } } }, select: tagged }),
    tx.author.findMany({ where: { portraitId: mediaId }, select: { id: true } }),
    frontsWithPicture(tx, mediaId),
    tx.settings.count({ where: { logoId: mediaId } }),
  ]);
  return [
    ...articles.flatMap(tagsOfRow),
    ...authors.map(({ id }) => authorTag(id)),
    // a face stands on cards anywhere, a pin may show another picture than its story
    ...(authors.length > 0 ? [latestTag, frontTag, mostReadTag, namesTag] : []),
    ...fronts.filter(({ isLive }) => isLive).map(({ sectionId }) => tagOfFront(sectionId)),
    ...(logos > 0 ? [settingsTag] : []),
  ];
}

function tagsOfRow(article: Prisma.ArticleGetPayload<{ select: typeof tagged }>): string[] {
  const { id, sectionId, topSectionId, authors, topics } = article;
  const sections = [sectionId, topSectionId].filter((id) => id !== null);
  return [
    ...[articleTag(id), cardTag(id), latestTag, frontTag, mostReadTag],
    ...sections.map(sectionTag),
    ...authors.map(({ authorId }) => authorTag(authorId)),
    ...topics.map(({ topicId }) => topicTag(topicId)),
  ];
}
