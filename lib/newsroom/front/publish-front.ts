import { frontWords } from "@/lib/messages/desk/front";
import { type FrontDocument, readDocument, wholeDocument } from "../../front/document";
import { Prisma } from "../../generated/prisma/client";
import { type Frame, frame } from "../../paper/site";
import { type Actor, audit } from "../audit";
import { changing } from "../changing";
import { done, type Outcome, refused } from "../outcome";
import { auditOf, namedDifference } from "./front-names";
import { type LockedFront, lockFront, noFront } from "./locked-front";
import { planTurns, tagOfFront } from "./turn-front";

export type PublishedFront = { number: number };

/**
 * Puts the draft before readers, all of it at once: their next request shows it. `seen` is the
 * draft's version that the editor looked at; another is refused, so that nobody publishes what
 * they have not seen.
 */
export async function publishFront(
  frontId: string,
  seen: number,
  note: string | null,
  by: Actor,
): Promise<Outcome<PublishedFront>> {
  return toReaders(frontId, by, async (tx, front, paper) => {
    if (!front.draft) return refused(frontWords.nothingToPublish);
    if (front.draftVersion !== seen) {
      return refused(frontWords.changedSincePublish);
    }
    await tx.front.update({
      where: { id: frontId },
      data: { draft: Prisma.DbNull, draftVersion: { increment: 1 } },
    });
    return done(await addVersion(tx, front, front.draft, { action: "front.publish", note, by, paper }));
  });
}

/** Puts the front before readers as a version of it had it, as a new version. Changes that wait to be published stay. */
export async function revertFront(frontId: string, number: number, by: Actor): Promise<Outcome<PublishedFront>> {
  return toReaders(frontId, by, async (tx, front, paper) => {
    const version = await tx.frontVersion.findUnique({ where: { frontId_number: { frontId, number } } });
    if (!version) return refused(frontWords.versionMissing);
    if (number === front.publishedNumber) return refused(frontWords.versionIsLive);
    const document = wholeDocument(readDocument(version.document), front.layout);
    const note = frontWords.asVersion(number);
    return done(await addVersion(tx, front, document, { action: "front.revert", note, by, paper }));
  });
}

type Work = (tx: Prisma.TransactionClient, front: LockedFront, paper: Frame) => Promise<Outcome<PublishedFront>>;

/** Does the work in a transaction that holds the front; readers' next request shows it. */
async function toReaders(frontId: string, by: Actor, work: Work): Promise<Outcome<PublishedFront>> {
  const paper = await frame();
  return changing({ by, needs: "front.edit" }, async (tx, changed) => {
    const front = await lockFront(tx, frontId, paper);
    if (!front) return refused(noFront);
    changed(tagOfFront(front.sectionId));
    return work(tx, front, paper);
  });
}

type How = { action: "front.publish" | "front.revert"; note: string | null; by: Actor; paper: Frame };

async function addVersion(
  tx: Prisma.TransactionClient,
  front: LockedFront,
  document: FrontDocument,
  { action, note, by, paper }: How,
): Promise<PublishedFront> {
  const number = front.publishedNumber + 1;
  await tx.frontVersion.create({ data: { frontId: front.id, number, document, note, userId: by.id } });
  await planTurns(tx, front.id, document);
  const changes = await namedDifference(tx, front.published, document, front.layout, paper);
  await audit({ by, action, subject: { type: "front", id: front.id }, ...auditOf(changes) }, tx);
  return { number };
}
