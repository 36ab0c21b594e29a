import type { ArticleContent } from "../article-content";
import type { ArticleStatus, Prisma } from "../generated/prisma/client";
import { type Actor, auditEach } from "./audit";
import { followsDraft } from "./working-copy";

/** A change of one field of an article's working copy. */
export type Edit = {
  id: string;
  status: ArticleStatus;
  content: ArticleContent; // before the change
  change: Pick<ArticleContent, "sectionId"> | Pick<ArticleContent, "topicIds">;
};

/**
 * Writes the working copies, and a revision and an audit event for each, of articles that the transaction holds. The
 * rows and lists of unpublished ones follow. At most 8 queries, however many there are.
 */
export async function writeEdits(
  tx: Prisma.TransactionClient,
  edits: Edit[],
  by: Actor,
  action: string,
): Promise<void> {
  const changed = edits.map(({ id, content, change }) => ({ articleId: id, content: { ...content, ...change } }));
  const ids = edits.map(({ id }) => id);
  const now = new Date();
  await tx.$executeRaw`
    INSERT INTO "Draft" ("articleId", "content", "userId", "updatedAt")
    SELECT "articleId", "content", ${by.id}, ${now}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) AS edit("articleId" text, "content" jsonb)
    ON CONFLICT ("articleId") DO UPDATE
      SET "content" = excluded."content", "userId" = excluded."userId", "updatedAt" = excluded."updatedAt"`;
  await tx.article.updateMany({ where: { id: { in: ids } }, data: { version: { increment: 1 } } });
  await followEdits(tx, edits);

  const last = await tx.revision.groupBy({
    by: "articleId",
    where: { articleId: { in: ids } },
    _max: { number: true },
  });
  const numberOf = new Map(last.map(({ articleId, _max }) => [articleId, _max.number ?? 0]));
  const schedules = await tx.article.findMany({ where: { id: { in: ids } }, select: { id: true, scheduledAt: true } });
  const scheduleOf = new Map(schedules.map(({ id, scheduledAt }) => [id, scheduledAt]));
  await tx.revision.createMany({
    data: changed.map(({ articleId, content }) => ({
      ...{ articleId, kind: "saved", snapshot: content, note: "among many", userId: by.id },
      number: (numberOf.get(articleId) ?? 0) + 1,
      scheduledAt: scheduleOf.get(articleId) ?? null,
    })),
  });
  await auditEach(
    edits.map(({ id, content: { sectionId, topicIds }, change }) => ({
      ...{ by, action, after: change },
      subject: { type: "article", id },
      before: "sectionId" in change ? { sectionId } : { topicIds },
    })),
    tx,
  );
}

/** Puts the changes into the rows and the lists of the articles that readers don't have. */
async function followEdits(tx: Prisma.TransactionClient, edits: Edit[]): Promise<void> {
  const following = edits.filter(({ status }) => followsDraft.has(status));
  const moved = following.flatMap(({ id, change }) => ("sectionId" in change ? { id, ...change } : []));
  for (const sectionId of new Set(moved.map((edit) => edit.sectionId))) {
    const ids = moved.filter((edit) => edit.sectionId === sectionId).map(({ id }) => id);
    await tx.article.updateMany({ where: { id: { in: ids } }, data: { sectionId } });
  }
  const topics = following.flatMap(({ id: articleId, change }) =>
    "topicIds" in change ? change.topicIds.map((topicId, position) => ({ articleId, topicId, position })) : [],
  );
  if (topics.length === 0) return;
  await tx.articleTopic.deleteMany({ where: { articleId: { in: topics.map(({ articleId }) => articleId) } } });
  await tx.articleTopic.createMany({ data: topics });
}
