/**
 * An article as the desk works on it. What readers get of a published story changes by publishing
 * alone; until then the Article row follows the working copy, so that lists and search show it.
 */

import { isDeepStrictEqual } from "node:util";
import { refusalWords } from "@/lib/messages/desk/refusal";
import { type ArticleContent, storedContent } from "../article-content";
import { derivedFromBody } from "../body/derived";
import { readBody } from "../body/read-body";
import type { ArticleStatus, Prisma } from "../generated/prisma/client";
import { named } from "../statements";

/** What the slug begins with until somebody gives the article one. */
export const untitledSlug = "untitled-";

export type WorkingCopy = { content: ArticleContent; version: number; status: ArticleStatus };

const inOrder = { orderBy: { position: "asc" } } as const;

/** The working copy: the draft where there is one, else what readers get. Throws where there is no such article. */
export async function workingCopy(tx: Prisma.TransactionClient, articleId: string): Promise<WorkingCopy> {
  const { draft, version, status } = await named("draft of an article", () =>
    tx.article.findUniqueOrThrow({
      relationLoadStrategy: "join",
      where: { id: articleId },
      select: { draft: true, version: true, status: true },
    }),
  );
  const content = draft ? storedContent.parse(draft.content) : await ownContent(tx, articleId);
  return { content, version, status };
}

/** What stands in the article's own columns: of a published story, what readers get. Throws where there is no such article. */
export async function ownContent(tx: Prisma.TransactionClient, articleId: string): Promise<ArticleContent> {
  const content = (await ownContents(tx, [articleId])).get(articleId);
  if (!content) throw new Error(refusalWords.noSuchArticle);
  return content;
}

/** As `ownContent`, of many, by id. 3 queries. */
export async function ownContents(tx: Prisma.TransactionClient, ids: string[]): Promise<Map<string, ArticleContent>> {
  const ofThem = { where: { articleId: { in: ids } }, ...inOrder };
  const rows = await named("own contents of articles", () => tx.article.findMany({ where: { id: { in: ids } } }));
  const authors = await named("bylines of articles", () => tx.articleAuthor.findMany(ofThem));
  const topics = await named("topics of articles", () => tx.articleTopic.findMany(ofThem));
  return new Map(
    rows.map((row) => {
      const { kind, language, headline, cardHeadline, kicker, standfirst, credit, dateline } = row;
      const { sectionId, leadPictureId, searchTitle, searchDescription } = row;
      const content = {
        ...{ kind, language, headline, cardHeadline, kicker, standfirst, credit, dateline },
        ...{ sectionId, leadPictureId, searchTitle, searchDescription },
        slug: row.slug.startsWith(untitledSlug) ? "" : row.slug,
        authorIds: authors.filter(({ articleId }) => articleId === row.id).map(({ authorId }) => authorId),
        topicIds: topics.filter(({ articleId }) => articleId === row.id).map(({ topicId }) => topicId),
        body: readBody(row.body, row.id),
      };
      return [row.id, content];
    }),
  );
}

/** The statuses in which the Article row follows the working copy. */
export const followsDraft: ReadonlySet<ArticleStatus> = new Set(["draft", "in_review", "scheduled"]);

/** Keeps the working copy; gives its new version. Throws where there is no such article. */
export async function putWorkingCopy(
  tx: Prisma.TransactionClient,
  articleId: string,
  content: ArticleContent,
  userId: string | null,
): Promise<{ version: number }> {
  // Locked first: two saves at once come one after the other.
  const [row] = await tx.$queryRaw<{ status: ArticleStatus }[]>`
    SELECT "status" FROM "Article" WHERE "id" = ${articleId} FOR UPDATE`;
  if (!row) throw new Error(refusalWords.noSuchArticle);
  await tx.draft.upsert({
    where: { articleId },
    create: { articleId, content, userId },
    update: { content, userId },
  });
  const isFollowing = followsDraft.has(row.status);
  if (isFollowing) await putLists(tx, articleId, content);
  return tx.article.update({
    where: { id: articleId },
    data: { ...(isFollowing ? columnsOf(content) : {}), version: { increment: 1 } },
    select: { version: true },
  });
}

/** Puts the content into the article's own columns and lists, all but the slug. */
export async function writeContent(
  tx: Prisma.TransactionClient,
  articleId: string,
  content: ArticleContent,
): Promise<void> {
  await putLists(tx, articleId, content);
  await tx.article.update({ where: { id: articleId }, data: columnsOf(content) });
}

/** The columns that hold the content, all but the slug: an address is taken at publishing. */
function columnsOf({ slug: _, authorIds: __, topicIds: ___, ...columns }: ArticleContent) {
  return { ...columns, ...derivedFromBody(columns) };
}

/** Writes the lists that are others than those that stand: most saves change neither. */
async function putLists(tx: Prisma.TransactionClient, articleId: string, content: ArticleContent): Promise<void> {
  const { authorIds, topicIds } = content;
  const [kept] = await tx.$queryRaw<Pick<ArticleContent, "authorIds" | "topicIds">[]>`
    SELECT ARRAY(SELECT "authorId" FROM "ArticleAuthor" WHERE "articleId" = ${articleId} ORDER BY "position") "authorIds",
      ARRAY(SELECT "topicId" FROM "ArticleTopic" WHERE "articleId" = ${articleId} ORDER BY "position") "topicIds"`;
  if (!isDeepStrictEqual(kept?.authorIds, authorIds)) {
    await tx.articleAuthor.deleteMany({ where: { articleId } });
    await tx.articleAuthor.createMany({
      data: authorIds.map((authorId, position) => ({ articleId, authorId, position })),
    });
  }
  if (!isDeepStrictEqual(kept?.topicIds, topicIds)) {
    await tx.articleTopic.deleteMany({ where: { articleId } });
    await tx.articleTopic.createMany({ data: topicIds.map((topicId, position) => ({ articleId, topicId, position })) });
  }
}
