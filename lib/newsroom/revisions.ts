/** An article as it stood: everything that the desk edits, at each save that is kept. */
import { type ArticleContent, articleContent, type ContentField } from "../article-content";
import { db } from "../db";
import type { Prisma, RevisionKind } from "../generated/prisma/client";

export type RevisionLine = {
  number: number;
  kind: RevisionKind;
  note: string | null;
  by: string | null;
  createdAt: Date;
};

const onPage = 50;
const oneAutosave = 60_000; // ms: what one person types in a minute is one revision

type NewRevision = {
  articleId: string;
  kind: RevisionKind;
  content: ArticleContent;
  userId: string | null;
  note?: string;
};

/** Keeps a revision; a person's autosaves within a minute are one. The caller holds the article's row. */
export async function addRevision(
  tx: Prisma.TransactionClient,
  { articleId, kind, content, userId, note }: NewRevision,
): Promise<void> {
  const last = await tx.revision.findFirst({ where: { articleId }, orderBy: { number: "desc" } });
  const isSameMinute = last !== null && Date.now() - last.createdAt.getTime() < oneAutosave;
  if (kind === "autosave" && isSameMinute && last.kind === "autosave" && last.userId === userId) {
    await tx.revision.update({ where: { id: last.id }, data: { snapshot: content } });
    return;
  }
  const number = (last?.number ?? 0) + 1;
  await tx.revision.create({ data: { articleId, number, kind, snapshot: content, userId, note: note ?? null } });
}

/** The revisions below a number, newest first, fifty at a time. */
export async function listRevisions(articleId: string, below?: number): Promise<RevisionLine[]> {
  const rows = await db().revision.findMany({
    where: { articleId, ...(below === undefined ? {} : { number: { lt: below } }) },
    orderBy: { number: "desc" },
    take: onPage,
    select: { number: true, kind: true, note: true, createdAt: true, user: { select: { name: true } } },
  });
  return rows.map(({ user, ...line }) => ({ ...line, by: user?.name ?? null }));
}

/** The content as a revision has it; null where it has been thinned out. */
export async function revisionContent(articleId: string, number: number): Promise<ArticleContent | null> {
  const row = await db().revision.findUnique({
    where: { articleId_number: { articleId, number } },
    select: { snapshot: true },
  });
  const parsed = row && articleContent.safeParse(row.snapshot);
  return parsed?.success ? parsed.data : null;
}

/** The content with some of its fields, or all, as a revision has them. */
export function restored(now: ArticleContent, then: ArticleContent, fields: ContentField[] | "all"): ArticleContent {
  // A slug of then may be another's by now: an address comes back only where it is asked for.
  if (fields === "all") return { ...then, slug: now.slug };
  return { ...now, ...Object.fromEntries(fields.map((field) => [field, then[field]])) };
}

const batch = 5000;

/**
 * Of autosaves older than a day, keeps the last of each hour; what was saved by hand or
 * published is never touched.
 */
export async function thinRevisions(now: Date): Promise<void> {
  for (let deleted = batch; deleted === batch; ) {
    deleted = await db().$executeRaw`
      DELETE FROM "Revision" WHERE "id" IN (
        SELECT r."id" FROM "Revision" r
        WHERE r."kind" = 'autosave' AND r."createdAt" < ${now}::timestamptz - interval '1 day'
          AND EXISTS (
            SELECT FROM "Revision" later
            WHERE later."articleId" = r."articleId" AND later."number" > r."number" AND later."kind" = 'autosave'
              AND date_trunc('hour', later."createdAt") = date_trunc('hour', r."createdAt"))
        LIMIT ${batch})`;
  }
}
