/**
 * The share picture of each published story. Drawn right after it is published, by a job, so that
 * nobody waits for it; drawn again where what stands on it changed. Never drawn for a request.
 */
import type { Prisma } from "../generated/prisma/client";

type Tx = Prisma.TransactionClient;

const patience = 10_000; // ms: a story with a picture of its own can wait until its pages are made

/** Has the story's picture drawn once the transaction holds: at once where it has no other. */
export async function drawSoon(tx: Tx, articleId: string, leadPictureId: string | null = null): Promise<void> {
  const dueAt = new Date(Date.now() + (leadPictureId === null ? 0 : patience));
  await tx.job.create({ data: { kind: "draw_share_picture", subject: articleId, dueAt } });
}

/** Has every story looked at, newest first, for what stands on its picture changed. */
export async function drawAllSoon(tx: Tx): Promise<void> {
  await tx.job.create({ data: { kind: "draw_share_pictures", dueAt: new Date() } });
}

/** Takes a story's picture away, from its address too. */
export async function removeSharePicture(tx: Tx, articleId: string): Promise<void> {
  const picture = await tx.sharePicture.findUnique({ where: { articleId } });
  if (!picture) return;
  await tx.sharePicture.delete({ where: { articleId } });
  await tx.job.create({ data: { kind: "remove_files", subject: picture.hash, dueAt: new Date() } });
}
