/** What an article was: every save of its working copy, numbered from 1 within the article. */
import { refusalWords } from "@/lib/messages/desk/refusal";
import { type ArticleContent, storedContent } from "../article-content";
import { db } from "../db";
import type { Prisma, RevisionKind } from "../generated/prisma/client";
import { forwardPage } from "./keyset";

export type NewRevision = {
  articleId: string;
  kind: RevisionKind;
  content: ArticleContent;
  userId: string | null; // null: the machine itself
  note?: string;
};

type RevisionRow = {
  number: number;
  kind: RevisionKind;
  createdAt: Date;
  note: string | null;
  scheduledAt: Date | null; // when it was to be published by itself
  user: string | null; // name
};
export type RevisionList = { rows: RevisionRow[]; next: number | null };
export type RevisionWithContent = RevisionRow & { content: ArticleContent };

const pageLength = 50;
const autosavesMerge = 60 * 1000; // ms: one person's autosaves within this are one revision

const rowSelect = {
  ...{ number: true, kind: true, createdAt: true, note: true, scheduledAt: true },
  user: { select: { name: true } },
} satisfies Prisma.RevisionSelect;

/**
 * Keeps the content, and the schedule as it stands; gives the revision's number, and whether it is one of its
 * own or went into the autosave before it. Throws where there is no such article.
 */
export async function addRevision(
  tx: Prisma.TransactionClient,
  revision: NewRevision,
): Promise<{ number: number; isNew: boolean }> {
  const { articleId, kind, content, userId, note = null } = revision;
  // Locked, so that of two saves at once each gets its own number.
  const [article] = await tx.$queryRaw<{ scheduledAt: Date | null }[]>`
    SELECT "scheduledAt" FROM "Article" WHERE "id" = ${articleId} FOR UPDATE`;
  if (!article) throw new Error(refusalWords.noSuchArticle);
  const { scheduledAt } = article;
  const last = await tx.revision.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    select: { id: true, number: true, kind: true, userId: true, createdAt: true },
  });
  const kept = { kind, snapshot: content, note, userId, scheduledAt };
  const isAutosaveAgain = kind === "autosave" && last?.kind === "autosave" && last.userId === userId;
  if (isAutosaveAgain && Date.now() - last.createdAt.getTime() < autosavesMerge) {
    // Its time stays the first one's: who types on and on leaves a revision a minute.
    await tx.revision.update({ where: { id: last.id }, data: kept });
    return { number: last.number, isNew: false };
  }
  const number = (last?.number ?? 0) + 1;
  await tx.revision.create({ data: { articleId, number, ...kept } });
  return { number, isNew: true };
}

/** The revisions of an article below a number (null: from the newest), newest first. */
export async function listRevisions(articleId: string, cursor: number | null): Promise<RevisionList> {
  const found = await db().revision.findMany({
    where: { articleId, ...(cursor !== null && { number: { lt: cursor } }) },
    orderBy: { number: "desc" },
    take: pageLength + 1,
    select: rowSelect,
  });
  const { rows, next } = forwardPage(found, pageLength, ({ number }) => number);
  return { rows: rows.map(({ user, ...row }) => ({ ...row, user: user?.name ?? null })), next };
}

/** A revision with its content; null where there is none, or none that can still be read. */
export async function getRevision(articleId: string, number: number): Promise<RevisionWithContent | null> {
  const revision = await db().revision.findUnique({
    where: { articleId_number: { articleId, number } },
    select: { ...rowSelect, snapshot: true },
  });
  const content = storedContent.safeParse(revision?.snapshot);
  if (!revision || !content.success) return null;
  const { user, snapshot: _, ...row } = revision;
  return { ...row, user: user?.name ?? null, content: content.data };
}
