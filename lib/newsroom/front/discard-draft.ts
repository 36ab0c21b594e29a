import { frontWords } from "@/lib/messages/desk/front";
import { Prisma } from "../../generated/prisma/client";
import { frame } from "../../paper/site";
import { type Actor, audit } from "../audit";
import { changing } from "../changing";
import { done, type Outcome, refused } from "../outcome";
import { auditOf, namedDifference } from "./front-names";
import { lockFront, noFront } from "./locked-front";

/** Drops the changes that readers have not seen; `seen` is the draft's version that the editor looked at. */
export async function discardDraft(frontId: string, seen: number, by: Actor): Promise<Outcome<null>> {
  const paper = await frame();
  return changing({ by, needs: "front.edit" }, async (tx) => {
    const front = await lockFront(tx, frontId, paper);
    if (!front) return refused(noFront);
    if (!front.draft) return refused(frontWords.nothingToDiscard);
    if (front.draftVersion !== seen) {
      return refused(frontWords.changedSinceDiscard);
    }
    await tx.front.update({
      where: { id: frontId },
      data: { draft: Prisma.DbNull, draftVersion: { increment: 1 } },
    });
    const changes = await namedDifference(tx, front.draft, front.published, front.layout, paper);
    await audit({ by, action: "front.discard", subject: { type: "front", id: frontId }, ...auditOf(changes) }, tx);
    return done(null);
  });
}
