import { db } from "../../db";
import type { PrismaClient } from "../../generated/prisma/client";
import { log } from "../../log";
import { renditionKey, renditions } from "../../pictures/renditions";
import { shareKey } from "../../pictures/share-picture";
import { storage } from "../../storage";
import { originalKey } from "../store-picture";

export type PutFile = (key: string, content: Buffer) => Promise<void>;

/**
 * Does work that writes files before the rows that name them. Of the files that it wrote, those that no
 * row names once it is over are removed: all of them where the work was refused or failed.
 */
export async function storeFiles<T>(work: (put: PutFile) => Promise<T>, client: PrismaClient = db()): Promise<T> {
  const written = new Set<string>();
  const put: PutFile = async (key, content) => {
    written.add(key);
    await storage().put(key, content);
  };
  try {
    return await work(put);
  } finally {
    // Awaited without throwing: the work's own answer or error is the one that counts.
    await removeUnnamed(client, written).catch((error) =>
      log.error({ error }, "files that no row names were not removed"),
    );
  }
}

/** Removes all files under these hashes that belong to no picture. */
export async function removeUnused(client: PrismaClient, hashes: Iterable<string>): Promise<void> {
  const asked = [...hashes];
  const { known } = await namedFiles(client, asked);
  await Promise.all(asked.filter((hash) => !known.has(hash)).map((hash) => storage().remove(hash)));
}

async function removeUnnamed(client: PrismaClient, written: ReadonlySet<string>): Promise<void> {
  // The files of a picture that was replaced or deleted stay until their job: pages that are open show them.
  const waiting = await client.job.findMany({
    where: { kind: "remove_files", finishedAt: null, subject: { in: [...written].map(hashOfKey) } },
    select: { subject: true },
  });
  const keys = [...written].filter((key) => !waiting.some(({ subject }) => subject === hashOfKey(key)));
  const hashes = new Set(keys.map(hashOfKey));
  const { known, named } = await namedFiles(client, [...hashes]);
  const unnamed = keys.filter((key) => known.has(hashOfKey(key)) && !named.has(key));
  await Promise.all(unnamed.map((key) => storage().removeFile(key)));
  await Promise.all([...hashes].filter((hash) => !known.has(hash)).map((hash) => storage().remove(hash)));
}

const hashOfKey = (key: string): string => key.slice(0, key.indexOf("/"));

/** The hashes that rows know, and the files that readers get of them now. */
async function namedFiles(client: PrismaClient, hashes: string[]): Promise<{ known: Set<string>; named: Set<string> }> {
  const where = { hash: { in: hashes } };
  const pictures = await client.media.findMany({ where, select: { hash: true, mimeType: true, renditions: true } });
  const shared = await client.sharePicture.findMany({ where, select: { hash: true } });
  const named = new Set(shared.map(({ hash }) => shareKey(hash)));
  for (const { hash, mimeType, renditions: made } of pictures) {
    named.add(originalKey(hash, mimeType));
    for (const { key, widths, jpeg } of Object.values(renditions.safeParse(made).data ?? {})) {
      named.add(renditionKey(hash, key, jpeg, "jpg"));
      for (const width of widths) {
        named.add(renditionKey(hash, key, width, "avif"));
        named.add(renditionKey(hash, key, width, "webp"));
      }
    }
  }
  return { known: new Set([...pictures, ...shared].map(({ hash }) => hash)), named };
}
