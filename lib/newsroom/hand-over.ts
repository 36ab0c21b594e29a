import { refusalWords } from "@/lib/messages/desk/refusal";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { lockArticle } from "./locked-article";
import { done, type Outcome, refused } from "./outcome";

/** A draft goes to the editors, or comes back to its writer, with a note. */
export async function handOver(
  articleId: string,
  to: "in_review" | "draft",
  note: string | null,
  by: Actor,
): Promise<Outcome<null>> {
  const needs = to === "in_review" ? "article.submit" : "article.publish";
  return changing({ by, needs, article: articleId }, async (tx) => {
    const article = await lockArticle(tx, articleId);
    const from = to === "in_review" ? "draft" : "in_review";
    if (article?.status !== from) {
      return refused(to === "in_review" ? refusalWords.onlyDraft : refusalWords.onlyInReview);
    }
    await tx.article.update({ where: { id: articleId }, data: { status: to, reviewNote: note } });
    await audit(
      {
        by,
        action: to === "in_review" ? "article.submit" : "article.sendBack",
        subject: { type: "article", id: articleId },
        before: { status: from },
        after: { status: to, note },
      },
      tx,
    );
    return done(null);
  });
}
