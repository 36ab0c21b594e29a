import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { db } from "../../db";
import { uploadsFolder } from "../../pictures/receive";
import { removeUnused } from "./store-files";

/** Removes what a crash left of uploads: files that waited, and renditions of a picture that never became one. */
export async function sweepUploads(): Promise<void> {
  const files = await readdir(uploadsFolder()).catch(() => []);
  for (const file of files) {
    const [hash] = /^[0-9a-f]{32}(?=\.)/.exec(file) ?? [];
    if (hash) await removeUnused(db(), [hash]);
    await rm(join(uploadsFolder(), file), { force: true });
  }
}
