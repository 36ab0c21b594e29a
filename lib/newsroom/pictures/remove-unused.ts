import type { Prisma } from "../../generated/prisma/client";

const filesKept = 24 * 60 * 60 * 1000; // ms: pages that are open go on showing them

/** Leaves the files of a picture that is deleted or replaced to be served for a day more. */
export async function removeFilesLater(tx: Prisma.TransactionClient, hash: string): Promise<void> {
  const dueAt = new Date(Date.now() + filesKept);
  await tx.job.create({ data: { kind: "remove_files", subject: hash, dueAt } });
}
