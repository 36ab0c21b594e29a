import { db } from "../../db";
import type { Prisma } from "../../generated/prisma/client";
import type { OwnedArticle } from "../../permissions";

/** Whose picture it is, and whether readers see it in a story; null where there is none. */
export async function ownedPicture(id: string, client: Prisma.TransactionClient = db()): Promise<OwnedArticle | null> {
  const row = await client.media.findUnique({
    where: { id },
    select: { createdById: true, uses: { where: { isLive: true }, take: 1, select: { articleId: true } } },
  });
  return row && { createdById: row.createdById, status: row.uses.length > 0 ? "published" : "draft" };
}
