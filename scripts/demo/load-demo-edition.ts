import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { PrismaClient } from "../../lib/generated/prisma/client";
import { loadEdition } from "../../lib/newsroom/load-edition";
import { renderIllustrations } from "../../prisma/seed/illustrations";
import { bar } from "../steps";

// From the project's folder: see scripts/start.mjs.
const edition = resolve("prisma/seed/edition.jsonl");

/** Draws the demo edition's pictures and loads it. */
export async function loadDemoEdition(db: PrismaClient, say: (progress: string) => void): Promise<void> {
  const pictures = await mkdtemp(join(tmpdir(), "dateline-pictures-"));
  try {
    await renderIllustrations(pictures, (done, of) => say(`drawing ${bar(done, of)}`));
    await loadEdition(db, edition, {
      pictures,
      effort: "quick", // somebody waits for a first look
      onPicture: (done, of) => say(`pictures ${bar(done, of)}`),
    });
  } finally {
    await rm(pictures, { recursive: true, force: true });
  }
}

/** True for a paper that nothing was ever loaded into. */
export const isEmpty = async (db: PrismaClient): Promise<boolean> => (await db.settings.count()) === 0;
