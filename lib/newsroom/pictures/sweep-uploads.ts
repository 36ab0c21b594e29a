import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { db } from "../../db";
import { uploadsFolder } from "../../pictures/receive";
import { storage } from "../../storage";
import { lease } from "./process-uploads";
import { removeUnused } from "./store-files";

/**
 * Removes what a crash left of uploads: files that waited, and renditions of a picture that never became one. What is
 * younger than a lease, or named by an upload that is not over, may be another instance's that works on it.
 */
export async function sweepUploads(): Promise<void> {
  const files = await readdir(uploadsFolder()).catch(() => []);
  for (const file of files) {
    const path = join(uploadsFolder(), file);
    const found = await stat(path).catch(() => null); // null where its own process has just removed it
    if (!found || Date.now() - found.mtimeMs < lease) continue;
    const [hash] = /^[0-9a-f]{32}(?=\.)/.exec(file) ?? [];
    if (hash) {
      const open = await db().upload.count({ where: { hash, state: { in: ["storing", "waiting", "making"] } } });
      if (open > 0) continue;
      await removeUnused(db(), [hash]);
    }
    await rm(path, { force: true });
  }
}

const kept = 24 * 60 * 60 * 1000; // ms: a page that is open may ask for the state of its uploads

/**
 * Deletes at most so many uploads that are a day old, with the originals of those that never became a picture. Returns
 * how many it deleted.
 */
export async function pruneUploads(now: Date, most: number): Promise<number> {
  const old = { createdAt: { lt: new Date(now.getTime() - kept) } };
  const uploads = await db().upload.findMany({ where: old, select: { id: true }, take: most });
  for (const { id } of uploads) await storage().remove(id);
  await db().upload.deleteMany({ where: { id: { in: uploads.map(({ id }) => id) } } });
  return uploads.length;
}
