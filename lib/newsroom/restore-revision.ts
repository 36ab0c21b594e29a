import { refusalWords } from "@/lib/messages/desk/refusal";
import { type ArticleContent, articleContent, type ContentField } from "../article-content";
import type { Prisma } from "../generated/prisma/client";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { lockArticle } from "./locked-article";
import { done, type Outcome, refused } from "./outcome";
import { addRevision, getRevision } from "./revisions";
import { unseenWords } from "./saved-since";
import { schedule, unschedule } from "./schedule";
import { putWorkingCopy, workingCopy } from "./working-copy";

const notHere = refused(refusalWords.revisionGone);

/**
 * Brings fields of a revision (or all) back into the working copy, as a revision of its own: what
 * stood before is still there to go back to. Sections, pictures, bylines and topics that are no
 * longer there are left out. `seen` is the version that the editor looked at: another is refused, so
 * that nobody replaces words that they have not read.
 */
export async function restoreRevision(
  articleId: string,
  number: number,
  fields: readonly ContentField[] | "all",
  by: Actor,
  seen: number,
): Promise<Outcome<null>> {
  const revision = await getRevision(articleId, number);
  if (!revision) return notHere;
  return changing({ by, needs: "article.edit", article: articleId }, async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return notHere;
    const unseen = await unseenWords(tx, article, seen, by);
    if (unseen) return unseen;
    const { content } = await workingCopy(tx, articleId);
    const all = revision.content;
    const taken = fields === "all" ? all : Object.fromEntries(fields.map((field) => [field, all[field]]));
    const restored = await withoutMissing(tx, articleContent.parse({ ...content, ...taken }));
    await putWorkingCopy(tx, articleId, restored, by.id);
    const note = refusalWords.restoredFrom(number);
    await addRevision(tx, { articleId, kind: "saved", content: restored, userId: by.id, note });
    const after = { revision: number, fields: fields === "all" ? "all" : [...fields] };
    await audit({ by, action: "article.restoreRevision", subject: { type: "article", id: articleId }, after }, tx);
    return done(null);
  });
}

/**
 * Schedules the article as it was at a revision, or takes it from the schedule where it then was on none. `seen` is
 * the version that the editor looked at: words that were saved since do not go out unread.
 */
export async function restoreSchedule(
  articleId: string,
  number: number,
  by: Actor,
  seen: number,
): Promise<Outcome<unknown>> {
  const revision = await getRevision(articleId, number);
  if (!revision) return notHere;
  return revision.scheduledAt ? schedule(articleId, revision.scheduledAt, by, seen) : unschedule(articleId, by);
}

async function withoutMissing(tx: Prisma.TransactionClient, content: ArticleContent): Promise<ArticleContent> {
  const { sectionId, leadPictureId, authorIds, topicIds } = content;
  const select = { id: true } as const;
  const section = sectionId === null ? null : await tx.section.findUnique({ where: { id: sectionId }, select });
  const picture = leadPictureId === null ? null : await tx.media.findUnique({ where: { id: leadPictureId }, select });
  const authors = await tx.author.findMany({ where: { id: { in: authorIds } }, select });
  const topics = await tx.topic.findMany({ where: { id: { in: topicIds } }, select });
  const isThere = (rows: { id: string }[]) => (id: string) => rows.some((row) => row.id === id);
  return {
    ...content,
    sectionId: section?.id ?? null,
    leadPictureId: picture?.id ?? null,
    authorIds: authorIds.filter(isThere(authors)),
    topicIds: topicIds.filter(isThere(topics)),
  };
}
