import { refusalWords } from "@/lib/messages/desk/refusal";
import type { Prisma } from "../generated/prisma/client";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { type LockedArticle, lockArticle } from "./locked-article";
import { done, type Outcome, refused } from "./outcome";
import { whyNot } from "./publish";
import { addRevision } from "./revisions";
import { unseenWords } from "./saved-since";
import { workingCopy } from "./working-copy";

/**
 * Publishes the article by itself at a time to come; a time set before is replaced. `seen` is the
 * version that the editor looked at: another is refused (null: the machine itself asks).
 */
export async function schedule(
  articleId: string,
  at: Date,
  by: Actor,
  seen: number | null,
): Promise<Outcome<{ at: Date }>> {
  return changing({ by, needs: "article.schedule", article: articleId }, async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article || article.trashedAt) return refused(refusalWords.inTrash);
    if (article.status === "published" || article.status === "taken_down") {
      return refused(refusalWords.alreadyPublished);
    }
    if (at <= new Date()) return refused(refusalWords.timePassed, "scheduledAt");
    const unseen = await unseenWords(tx, article, seen, by);
    if (unseen) return unseen;
    const { content } = await workingCopy(tx, articleId);
    const refusal = await whyNot(tx, article, content, at);
    if (refusal) return refusal;

    await tx.article.update({ where: { id: articleId }, data: { status: "scheduled", scheduledAt: at } });
    await openJobAt(tx, articleId, at, by);
    await addRevision(tx, { articleId, kind: "saved", content, userId: by.id, note: "scheduled" });
    await noted(tx, "article.schedule", article, by, { scheduledAt: at.toISOString() });
    return done({ at });
  });
}

/** Takes the article back from the schedule: it is a draft again. */
export async function unschedule(articleId: string, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "article.schedule", article: articleId }, async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (article?.status !== "scheduled") return refused(refusalWords.notScheduled);
    await tx.article.update({ where: { id: articleId }, data: { status: "draft", scheduledAt: null } });
    await tx.job.deleteMany({ where: { articleId, kind: "publish", finishedAt: null } });
    const { content } = await workingCopy(tx, articleId);
    await addRevision(tx, { articleId, kind: "saved", content, userId: by.id, note: "taken from the schedule" });
    await noted(tx, "article.unschedule", article, by, { scheduledAt: null });
    return done(null);
  });
}

/** Nobody publishes the article before this time, by hand or by schedule; null lifts it. */
export async function setEmbargo(articleId: string, until: Date | null, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "article.schedule", article: articleId }, async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return refused(refusalWords.articleGone);
    if (until && article.scheduledAt && article.scheduledAt < until) {
      return refused(refusalWords.scheduledBeforeEmbargo, "embargo");
    }
    await tx.article.update({ where: { id: articleId }, data: { embargoedUntil: until } });
    await noted(tx, "article.embargo", article, by, { embargoedUntil: until?.toISOString() ?? null });
    return done(null);
  });
}

async function openJobAt(tx: Prisma.TransactionClient, articleId: string, dueAt: Date, by: Actor): Promise<void> {
  await tx.job.deleteMany({ where: { articleId, kind: "publish", finishedAt: null } });
  await tx.job.create({ data: { kind: "publish", articleId, userId: by.id, dueAt } });
}

async function noted(
  tx: Prisma.TransactionClient,
  action: string,
  { id, status, scheduledAt, embargoedUntil }: LockedArticle,
  by: Actor,
  after: Prisma.InputJsonObject,
): Promise<void> {
  const before = {
    status,
    scheduledAt: scheduledAt?.toISOString() ?? null,
    embargoedUntil: embargoedUntil?.toISOString() ?? null,
  };
  await audit({ by, action, subject: { type: "article", id }, before, after }, tx);
}
