import type { PrismaClient } from "../../generated/prisma/client";
import { storage } from "../../storage";

/** Removes the files under these hashes that belong to no picture of the library. */
export async function removeUnused(db: PrismaClient, hashes: Iterable<string>): Promise<void> {
  const asked = [...hashes];
  const kept = await db.media.findMany({ where: { hash: { in: asked } }, select: { hash: true } });
  const inUse = new Set(kept.map(({ hash }) => hash));
  await Promise.all(asked.filter((hash) => !inUse.has(hash)).map((hash) => storage().remove(hash)));
}
