import { frontWords } from "@/lib/messages/desk/front";
import type { FrontDocument } from "../../front/document";
import { apply, type Operation } from "../../front/operations";
import { Prisma } from "../../generated/prisma/client";
import { frame } from "../../paper/site";
import { type Actor, audit } from "../audit";
import { changing } from "../changing";
import { done, type Outcome, refused } from "../outcome";
import { auditOf, namedDifference } from "./front-names";
import { lockFront, noFront } from "./locked-front";

/**
 * Does one thing to the front's draft, which begins as what is published; gives the draft's new
 * version. The row is held meanwhile, so that what two editors do at once goes together.
 */
export async function changeFront(
  frontId: string,
  operation: Operation,
  by: Actor,
): Promise<Outcome<{ draftVersion: number }>> {
  const paper = await frame();
  return changing({ by, needs: "front.edit" }, async (tx) => {
    const front = await lockFront(tx, frontId, paper);
    if (!front) return refused(noFront);
    const wrong = await unknownIn(tx, operation);
    if (wrong) return refused(wrong);
    const before = front.draft ?? front.published;
    const applied = apply(before, operation);
    if (!applied.ok) return applied;
    const after = applied.value;
    const changes = await namedDifference(tx, before, after, front.layout, paper);
    if (changes.length === 0) return done({ draftVersion: front.draftVersion });

    const isAsPublished = same(after, front.published);
    const { draftVersion } = await tx.front.update({
      where: { id: frontId },
      data: { draft: isAsPublished ? Prisma.DbNull : after, draftVersion: { increment: 1 } },
      select: { draftVersion: true },
    });
    const subject = { type: "front", id: frontId } as const;
    await audit({ by, action: "front.change", subject, ...auditOf(changes) }, tx);
    return done({ draftVersion });
  });
}

/** Both say the same, whatever the order of their slots. */
const same = (one: FrontDocument, other: FrontDocument): boolean => sorted(one) === sorted(other);
const sorted = ({ slots }: FrontDocument): string =>
  JSON.stringify(Object.entries(slots).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What the operation names and the paper doesn't have, in a sentence. */
async function unknownIn(tx: Prisma.TransactionClient, operation: Operation): Promise<string | null> {
  if (operation.kind === "add") {
    const article = await tx.article.findUnique({
      where: { id: operation.pin.articleId },
      select: { trashedAt: true, status: true },
    });
    if (!article || article.trashedAt) return frontWords.articleDeleted;
    if (article.status === "taken_down") return frontWords.articleTakenDown;
  }
  const { pictureId } = operation.kind === "add" ? operation.pin : operation.kind === "edit" ? operation.change : {};
  if (pictureId && (await tx.media.count({ where: { id: pictureId } })) === 0) {
    return frontWords.pictureDeleted;
  }
  const fill = operation.kind === "setFill" ? operation.fill : null;
  if (fill?.kind === "storyline" && (await tx.storyline.count({ where: { id: fill.storylineId } })) === 0) {
    return frontWords.storylineDeleted;
  }
  return null;
}
