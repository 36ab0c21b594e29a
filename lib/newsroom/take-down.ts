import { refusalWords } from "@/lib/messages/desk/refusal";
import type { Path } from "../urls";
import { type Actor, audit } from "./audit";
import { tagsOf } from "./changed-tags";
import { changing } from "./changing";
import { lockArticle } from "./locked-article";
import { done, type Outcome, refused } from "./outcome";
import { type Place, placesOf } from "./places";
import { announce } from "./push/announce";
import { addRedirect, freeAddress, goneAt } from "./redirects";
import { drawSoon, removeSharePicture } from "./share-pictures";

/** What readers find at the address of a story that was taken down. */
export type Farewell = { kind: "gone"; notice: string | null } | { kind: "moved"; to: Path };

export type TakenDown = { path: Path; places: Place[] };

/** Takes a published story from every page at once; its address says why, or leads to another story. */
export const takeDown = (articleId: string, farewell: Farewell, by: Actor): Promise<Outcome<TakenDown>> =>
  changing({ by, needs: "article.takeDown", article: articleId }, async (tx, changed) => {
    const article = await lockArticle(tx, articleId);
    if (article?.status !== "published" || !article.path) return refused(refusalWords.onlyPublished);
    changed(...(await tagsOf(tx, articleId)));
    await tx.article.update({
      where: { id: articleId },
      data: { status: "taken_down", takenDownAt: new Date(), version: { increment: 1 } },
    });
    await removeSharePicture(tx, articleId);
    if (farewell.kind === "gone") {
      await goneAt(tx, article.path, farewell.notice);
    } else {
      const moved = await addRedirect(tx, article.path, farewell.to);
      if (!moved.ok) return moved;
    }
    await audit(
      {
        by,
        action: "article.takeDown",
        subject: { type: "article", id: articleId },
        before: { status: "published", path: article.path },
        after: { status: "taken_down", ...farewell },
      },
      tx,
    );
    await announce(tx, articleId, [article.path]);
    return done({ path: article.path, places: await placesOf(tx, articleId) });
  });

/** Puts a story that was taken down back where it was. */
export const restore = (articleId: string, by: Actor): Promise<Outcome<TakenDown>> =>
  changing({ by, needs: "article.takeDown", article: articleId }, async (tx, changed) => {
    const article = await lockArticle(tx, articleId);
    if (article?.status !== "taken_down" || !article.path) return refused(refusalWords.notTakenDown);
    await freeAddress(tx, article.path);
    await tx.article.update({
      where: { id: articleId },
      data: { status: "published", takenDownAt: null, modifiedAt: new Date(), version: { increment: 1 } },
    });
    await audit(
      {
        by,
        action: "article.restore",
        subject: { type: "article", id: articleId },
        before: { status: "taken_down" },
        after: { status: "published", path: article.path },
      },
      tx,
    );
    await drawSoon(tx, articleId);
    changed(...(await tagsOf(tx, articleId)));
    await announce(tx, articleId, [article.path]);
    return done({ path: article.path, places: await placesOf(tx, articleId) });
  });
