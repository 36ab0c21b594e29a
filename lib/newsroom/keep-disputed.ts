import type { ArticleContent } from "../article-content";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { lockArticle } from "./locked-article";
import { done, type Outcome, refused } from "./outcome";
import { addRevision } from "./revisions";

/** `revision`: the one that has an earlier state of these words; null where there is none yet. */
export type DisputedWords = { revision: number | null; content: ArticleContent };

const note = "kept while two versions waited for a choice";

/**
 * Keeps words that somebody else's save disputes, as a revision of their writer's; the working copy stays.
 * Gives the revision's number: the same one again where it is the writer's.
 */
export async function keepDisputed(
  articleId: string,
  { revision, content }: DisputedWords,
  by: Actor,
): Promise<Outcome<{ revision: number }>> {
  return changing({ by, needs: "article.edit", article: articleId }, async (tx) => {
    if (!(await lockArticle(tx, articleId))) {
      return refused("This article was deleted. Copy what you need before you leave.");
    }
    if (revision !== null) {
      const own = { articleId, number: revision, userId: by.id, kind: "saved", note } as const;
      const { count } = await tx.revision.updateMany({ where: own, data: { snapshot: content } });
      if (count > 0) return done({ revision });
    }
    const { number } = await addRevision(tx, { articleId, kind: "saved", content, userId: by.id, note });
    const subject = { type: "article", id: articleId } as const;
    await audit({ by, action: "article.keepDisputed", subject, after: { revision: number } }, tx);
    return done({ revision: number });
  });
}
