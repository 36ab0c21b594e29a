/** What a request does with a file that has arrived: it checks the file, stores it, and leaves the making to the worker. */
import { readFile } from "node:fs/promises";
import { db } from "../../db";
import { inspect, type Refused } from "../../pictures/inspect";
import { storage } from "../../storage";
import type { Actor } from "../audit";
import { type Added, pictureOfHash } from "./add-picture";
import { type Upload, uploadLimits, usingUp } from "./make-picture";

/** An upload that waits for the worker. */
export type Queued = { ok: true; uploadId: string };

/** Returns the storage's key of an upload's original. It has a folder of its own, so that removing it touches no picture. */
export const uploadKey = (id: string): string => `${id}/upload`;

/** Queues a file for the library. Answers the picture at once where the library has the very file. */
export const acceptPicture = (upload: Upload, by: Actor, signal: AbortSignal): Promise<Added | Queued | Refused> =>
  usingUp(upload, async () => {
    const known = await pictureOfHash(upload.hash);
    if (known) return { ok: true, picture: known, isNew: false };
    return queue(upload, by, null, signal);
  });

/** Queues a file that takes the place of the picture `replaces`. */
export const acceptReplacement = (
  upload: Upload,
  replaces: string,
  by: Actor,
  signal: AbortSignal,
): Promise<Queued | Refused> => usingUp(upload, () => queue(upload, by, replaces, signal));

/** Inserts the row before it stores the file: cleanup finds every stored file by its row, even after a crash. */
async function queue(
  { path, hash, fileName }: Upload,
  by: Actor,
  replaces: string | null,
  signal: AbortSignal,
): Promise<Queued | Refused> {
  signal.throwIfAborted();
  const content = await readFile(path);
  const inspected = await inspect(content, fileName, await uploadLimits());
  if (!inspected.ok) return inspected;
  const data = { hash, fileName, userId: by.id, address: by.address, replaces };
  const { id } = await db().upload.create({ data, select: { id: true } });
  try {
    await storage().put(uploadKey(id), content);
    signal.throwIfAborted();
    await db().upload.update({ where: { id }, data: { state: "waiting" } });
  } catch (error) {
    await storage().remove(id);
    await db().upload.deleteMany({ where: { id } });
    throw error;
  }
  return { ok: true, uploadId: id };
}
