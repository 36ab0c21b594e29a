import { isDeepStrictEqual } from "node:util";
import { refusalWords } from "@/lib/messages/desk/refusal";
import type { ArticleContent } from "../article-content";
import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { lockArticle } from "./locked-article";
import { done, type Outcome, refused } from "./outcome";
import { addRevision } from "./revisions";
import { putWorkingCopy, workingCopy } from "./working-copy";

/** "behind": somebody saved since `baseVersion`; the sender merges what they have with this, and saves again. */
export type SaveAnswer =
  | { kind: "saved"; version: number }
  | { kind: "behind"; version: number; content: ArticleContent };

export type Save = { baseVersion: number; content: ArticleContent };

/**
 * Keeps a working copy that was made on version `baseVersion`. Nothing is ever overwritten: a
 * save made on an older version changes nothing and is told what stands now.
 */
export async function saveDraft(
  articleId: string,
  { baseVersion, content }: Save,
  by: Actor,
): Promise<Outcome<SaveAnswer>> {
  return changing<SaveAnswer>(
    { by, needs: "article.edit", article: articleId },
    async (tx) => {
      const article = await lockArticle(tx, articleId);
      if (!article) return refused(refusalWords.articleDeletedCopy);
      const current = await workingCopy(tx, articleId);
      // The same words again (a reply that was lost, a second tab) are no conflict.
      if (isDeepStrictEqual(current.content, content)) return done({ kind: "saved", version: current.version });
      if (current.version !== baseVersion) {
        return done({ kind: "behind", version: current.version, content: current.content });
      }
      if (!(await areKnown(tx, content))) return refused(unknownReference);
      const { version } = await putWorkingCopy(tx, articleId, content, by.id);
      const { number, isNew } = await addRevision(tx, { articleId, kind: "autosave", content, userId: by.id });
      if (isNew) {
        const subject = { type: "article", id: articleId } as const;
        await audit({ by, action: "article.edit", subject, after: { revision: number } }, tx);
      }
      return done({ kind: "saved", version });
    },
    { timeout: longest },
  );
}

const longest = 15_000; // ms: its sender asks again after 20 seconds
const unknownReference = refusalWords.referenceGone;

/** True where all that the fields name is there: a published story's own row learns of it only at publishing. */
async function areKnown(tx: Prisma.TransactionClient, content: ArticleContent): Promise<boolean> {
  const { sectionId, leadPictureId, authorIds, topicIds } = content;
  const [found] = await tx.$queryRaw<{ known: boolean }[]>`
    SELECT (${sectionId}::text IS NULL OR EXISTS (SELECT FROM "Section" WHERE "id" = ${sectionId}))
      AND (${leadPictureId}::text IS NULL OR EXISTS (SELECT FROM "Media" WHERE "id" = ${leadPictureId}))
      AND (SELECT count(*) FROM "Author" WHERE "id" = ANY(${authorIds})) = ${authorIds.length}
      AND (SELECT count(*) FROM "Topic" WHERE "id" = ANY(${topicIds})) = ${topicIds.length} AS "known"`;
  return found?.known ?? false;
}

/** The working copy and its version. Throws where there is no such article. */
export async function readDraft(articleId: string): Promise<{ version: number; content: ArticleContent }> {
  const { version, content } = await db().$transaction((tx) => workingCopy(tx, articleId));
  return { version, content };
}
