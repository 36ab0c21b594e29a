import { turnsOf } from "../../front/at";
import type { FrontDocument } from "../../front/document";
import type { Prisma } from "../../generated/prisma/client";
import { frontTag, sectionTag } from "../../tags";

/** What names every page that shows a front: home's, or a section's. */
export const tagOfFront = (sectionId: string | null): string => (sectionId === null ? frontTag : sectionTag(sectionId));

/** Sees to it that the front turns at each instant at which a pin of its published document starts or ends. */
export async function planTurns(tx: Prisma.TransactionClient, frontId: string, document: FrontDocument): Promise<void> {
  await tx.job.deleteMany({ where: { kind: "turn_front", subject: frontId, finishedAt: null } });
  await tx.job.createMany({
    data: turnsOf(document, new Date()).map((dueAt) => ({ kind: "turn_front", subject: frontId, dueAt })),
  });
}

/** A pin starts or ends now: what was made of the front is old. Gives the tags of that. */
export async function turnFront(tx: Prisma.TransactionClient, frontId: string): Promise<string[]> {
  const front = await tx.front.findUnique({ where: { id: frontId }, select: { sectionId: true } });
  return front ? [tagOfFront(front.sectionId)] : []; // none where its section was removed
}
