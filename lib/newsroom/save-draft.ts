import { isDeepStrictEqual } from "node:util";
import type { ArticleContent } from "../article-content";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import type { Actor } from "./audit";
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
  try {
    return await db().$transaction(async (tx): Promise<Outcome<SaveAnswer>> => {
      const article = await lockArticle(tx, articleId);
      if (!article) return refused("This article was deleted. Copy what you need before you leave.");
      const current = await workingCopy(tx, articleId);
      // The same words again (a reply that was lost, a second tab) are no conflict.
      if (isDeepStrictEqual(current.content, content)) return done({ kind: "saved", version: current.version });
      if (current.version !== baseVersion) {
        return done({ kind: "behind", version: current.version, content: current.content });
      }
      const { version } = await putWorkingCopy(tx, articleId, content, by.id);
      await addRevision(tx, { articleId, kind: "autosave", content, userId: by.id });
      return done({ kind: "saved", version });
    });
  } catch (error) {
    if (!isUnknownReference(error)) throw error;
    return refused("The section, picture, an author or a topic was removed meanwhile. Choose another.");
  }
}

// https://www.prisma.io/docs/orm/reference/error-reference#p2003
const isUnknownReference = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2003";

/** The working copy and its version. Throws where there is no such article. */
export async function readDraft(articleId: string): Promise<{ version: number; content: ArticleContent }> {
  const { version, content } = await db().$transaction((tx) => workingCopy(tx, articleId));
  return { version, content };
}
