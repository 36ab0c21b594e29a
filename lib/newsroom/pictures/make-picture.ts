/** From a file that has arrived to what the library keeps of it. */

import { readFile, rm } from "node:fs/promises";
import { pictureWords } from "@/lib/messages/desk/picture";
import { db } from "../../db";
import type { Prisma } from "../../generated/prisma/client";
import { inTurn } from "../../pictures/in-turn";
import { damaged, inspect, type Limits, type Refused } from "../../pictures/inspect";
import { readMetadata, type Said } from "../../pictures/metadata";
import type { Received } from "../../pictures/receive";
import { UnreadablePicture } from "../../pictures/render";
import type { Size } from "../../pictures/shapes";
import { type Refusal, refused } from "../outcome";
import { type Cut, type StoredPicture, storePicture } from "../store-picture";
import { storeFiles } from "./store-files";

export type Upload = Received & { fileName: string };

/** A picture of which every rendition is kept, and which is in no row yet. */
export type MadePicture = { fileName: string; stored: StoredPicture; said: Said };

/** Marks an upload as done, with the picture's row in one transaction where it is written; false where it was cancelled. */
export type Settle = (client: Prisma.TransactionClient, mediaId: string, isNew: boolean) => Promise<boolean>;

export const settleNothing: Settle = async () => true;

export const cancelled: Refusal = refused(pictureWords.uploadCancelled);

/** Returns what an upload answers where the row of its picture was refused. */
export function refusedUpload({ reason, message }: Refusal): Refused {
  const status = reason === "signed-out" ? 401 : reason === "full" ? 507 : 422;
  return { ok: false, status, why: message };
}

/** What uploads may be, as the settings say. */
export async function uploadLimits(): Promise<Limits> {
  const select = { uploadMaxMegabytes: true, uploadMaxMegapixels: true };
  const settings = await db().settings.findFirst({ select });
  return { megabytes: settings?.uploadMaxMegabytes ?? 30, megapixels: settings?.uploadMaxMegapixels ?? 100 };
}

/** Does the work with a file when its turn comes, and uses the file up. */
export async function usingUp<T>(upload: Upload, work: () => Promise<T>): Promise<T> {
  try {
    return await inTurn(work);
  } finally {
    await rm(upload.path, { force: true });
  }
}

/**
 * Makes a picture's files and has `enter` write the row that they belong to. Of what is refused,
 * fails, or `signal` says nobody waits for any more, nothing stays.
 */
export async function makePicture<T>(
  upload: Upload,
  cutFor: (size: Size) => Cut,
  signal: AbortSignal,
  enter: (made: MadePicture) => Promise<T>,
): Promise<T | Refused> {
  const content = await readFile(upload.path);
  const inspected = await inspect(content, upload.fileName, await uploadLimits());
  if (!inspected.ok) return inspected;
  const { mimeType, size, frames } = inspected;
  const said = await readMetadata(content);
  const original = { content, hash: upload.hash, mimeType, size, frames };
  try {
    return await storeFiles(async (put) => {
      const stored = await storePicture(original, { ...cutFor(size), effort: "thorough" }, put);
      signal.throwIfAborted();
      return enter({ fileName: upload.fileName, stored, said });
    });
  } catch (error) {
    if (error instanceof UnreadablePicture) return { ok: false, status: 422, why: damaged };
    throw error;
  }
}
