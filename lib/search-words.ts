import type { Prisma } from "./generated/prisma/client";

/** Reads anew the words that "did you mean" offers, while searches go on reading the old ones. */
export async function refreshSearchWords(db: Pick<Prisma.TransactionClient, "$executeRaw">): Promise<void> {
  await db.$executeRaw`REFRESH MATERIALIZED VIEW CONCURRENTLY "SearchWord"`;
}
