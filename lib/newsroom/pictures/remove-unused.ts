import type { Prisma, PrismaClient } from "../../generated/prisma/client";
import { storage } from "../../storage";

const filesKept = 24 * 60 * 60 * 1000; // ms: pages that are open go on showing them

/** Leaves the files of a picture that is deleted or replaced to be served for a day more. */
export async function removeFilesLater(tx: Prisma.TransactionClient, hash: string): Promise<void> {
  const dueAt = new Date(Date.now() + filesKept);
  await tx.job.create({ data: { kind: "remove_files", subject: hash, dueAt } });
}

/** Removes the files under these hashes that belong to no picture of the library. */
export async function removeUnused(db: PrismaClient, hashes: Iterable<string>): Promise<void> {
  const asked = [...hashes];
  const kept = await db.media.findMany({ where: { hash: { in: asked } }, select: { hash: true } });
  const inUse = new Set(kept.map(({ hash }) => hash));
  await Promise.all(asked.filter((hash) => !inUse.has(hash)).map((hash) => storage().remove(hash)));
}
