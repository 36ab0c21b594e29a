import { isDeepStrictEqual } from "node:util";
import { refusalWords } from "@/lib/messages/desk/refusal";
import type { ArticleContent } from "../article-content";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { lockArticle } from "./locked-article";
import { done, type Outcome, refused } from "./outcome";
import { addRevision } from "./revisions";

/** `revision`: the one that has an earlier state of these words; null where there is none yet. */
export type DisputedWords = { revision: number | null; content: ArticleContent };

const note = "kept while two versions waited for a choice";

const longest = 15_000; // ms: its sender asks again after 20 seconds

/**
 * Keeps words that somebody else's save disputes, as a revision of their writer's; the working copy stays.
 * Gives the revision's number: the same one again where it is the writer's, or has the same words.
 */
export async function keepDisputed(
  articleId: string,
  { revision, content }: DisputedWords,
  by: Actor,
): Promise<Outcome<{ revision: number }>> {
  return changing(
    { by, needs: "article.edit", article: articleId },
    async (tx) => {
      if (!(await lockArticle(tx, articleId))) {
        return refused(refusalWords.articleDeletedCopy);
      }
      const own = { articleId, userId: by.id, kind: "saved", note } as const;
      if (revision !== null) {
        const { count } = await tx.revision.updateMany({
          where: { ...own, number: revision },
          data: { snapshot: content },
        });
        if (count > 0) return done({ revision });
      }
      // The answer to the same words may have been lost.
      const newest = await tx.revision.findFirst({ where: own, orderBy: { number: "desc" } });
      if (revision === null && newest && isDeepStrictEqual(newest.snapshot, content)) {
        return done({ revision: newest.number });
      }
      const { number } = await addRevision(tx, { ...own, content });
      const subject = { type: "article", id: articleId } as const;
      await audit({ by, action: "article.keepDisputed", subject, after: { revision: number } }, tx);
      return done({ revision: number });
    },
    { timeout: longest },
  );
}
