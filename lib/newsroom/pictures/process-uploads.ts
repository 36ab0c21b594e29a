/**
 * The worker's queue of uploads. A worker leases one upload, makes its renditions outside of any transaction, and enters
 * the picture in a short one. Where a worker dies, its lease ends and another takes the upload.
 */

import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pictureWords } from "@/lib/messages/desk/picture";
import { db } from "../../db";
import type { Upload, UploadState } from "../../generated/prisma/client";
import { isDiskFull } from "../../host/disk-full";
import { log } from "../../log";
import type { Refused } from "../../pictures/inspect";
import { uploadsFolder } from "../../pictures/receive";
import { storage } from "../../storage";
import { contentOf } from "../../storage/store";
import type { Actor } from "../audit";
import { diskFullMessage } from "../outcome";
import { uploadKey } from "./accept-upload";
import { addPicture } from "./add-picture";
import type { Settle } from "./make-picture";
import { replacePicture } from "./replace-picture";

export const lease = 60_000; // ms that a worker has an upload for; it renews the lease while it works
const renewEvery = 15_000; // ms
const mostAttempts = 5;
const shortestWait = 2000; // ms before a failed upload is tried again; doubled each time

const failed: Refused = {
  ok: false,
  status: 422,
  why: pictureWords.processingFailed,
};

/** Makes the pictures of all uploads that wait, one after the other, until none is left or the signal comes. */
export async function processUploads(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const upload = await claim();
    if (!upload) return;
    await work(upload, signal);
  }
}

/** Returns how long it is until an upload is due (ms), at most `longest`. */
export async function nextUploadIn(longest: number): Promise<number> {
  const [next] = await db().$queryRaw<{ wait: number | null }[]>`
    SELECT (extract(epoch FROM min("dueAt") - now()) * 1000)::float8 AS "wait"
    FROM "Upload" WHERE "state" IN ('waiting', 'making')`;
  return Math.min(Math.max(next?.wait ?? longest, 0), longest);
}

/** Leases the next upload. Its count of attempts names the lease: a worker whose lease ended changes nothing. */
async function claim(): Promise<Upload | undefined> {
  const [upload] = await db().$queryRaw<Upload[]>`
    UPDATE "Upload" SET "state" = 'making', "attempts" = "attempts" + 1,
      "dueAt" = now() + ${lease} * interval '1 millisecond'
    WHERE "id" = (
      SELECT "id" FROM "Upload" WHERE "state" IN ('waiting', 'making') AND "dueAt" <= now()
      ORDER BY "createdAt" LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING *`;
  return upload;
}

const leased = ({ id, attempts }: Upload) => ({ id, attempts, state: "making" as const });

/** Has a leased upload due so long from now (ms): by the clock of the database, which says when a lease ends. */
async function setDue(
  { id, attempts }: Upload,
  time: number,
  next: { state: UploadState; attempts: number } = { state: "making", attempts },
): Promise<void> {
  await db().$executeRaw`
    UPDATE "Upload" SET "dueAt" = now() + ${time} * interval '1 millisecond',
      "state" = ${next.state}::"UploadState", "attempts" = ${next.attempts}
    WHERE "id" = ${id} AND "attempts" = ${attempts} AND "state" = 'making'`;
}

async function work(upload: Upload, signal: AbortSignal): Promise<void> {
  const renewing = setInterval(() => {
    setDue(upload, lease).catch((error) =>
      log.warn({ error, upload: upload.id }, "the lease of an upload was not renewed"),
    );
  }, renewEvery);
  try {
    // A file that ends the process each time would otherwise be tried without end.
    const answer = upload.attempts > mostAttempts ? failed : await make(upload, signal);
    if (!answer.ok) await refuse(upload, answer);
    await removeOriginal(upload);
  } catch (error) {
    await putOff(upload, error, signal);
  } finally {
    clearInterval(renewing);
  }
}

/** Makes the picture as the person who sent it, whose rights `changing` checks again. */
async function make(upload: Upload, signal: AbortSignal): Promise<Refused | { ok: true }> {
  const { id, hash, fileName, replaces } = upload;
  const user = await db().user.findUnique({
    where: { id: upload.userId },
    select: { id: true, name: true, role: true },
  });
  const original = await storage().get(uploadKey(id));
  if (!user || !original) return failed;
  const by: Actor = { ...user, address: upload.address };
  await mkdir(uploadsFolder(), { recursive: true });
  const path = join(uploadsFolder(), `${hash}.${randomUUID()}`);
  await writeFile(path, await contentOf(original));
  const settle: Settle = async (client, mediaId, isNew) => {
    const data = { state: "done" as const, mediaId, isNew };
    return (await client.upload.updateMany({ where: leased(upload), data })).count === 1;
  };
  const file = { path, hash, fileName };
  return replaces === null ? addPicture(file, by, signal, settle) : replacePicture(replaces, file, by, signal, settle);
}

async function refuse(upload: Upload, { status, why }: Refused): Promise<void> {
  await db().upload.updateMany({ where: leased(upload), data: { state: "refused", status, why } });
}

/** The original of an upload that is over, or that was cancelled, goes. One that another worker leases stays. */
async function removeOriginal({ id }: Upload): Promise<void> {
  const open = await db().upload.count({ where: { id, state: { in: ["storing", "waiting", "making"] } } });
  if (open === 0) await storage().remove(id);
}

/** Lets a stopped upload be taken again at once, and a failed one later each time, until it is refused for good. */
async function putOff(upload: Upload, error: unknown, signal: AbortSignal): Promise<void> {
  const { id, attempts } = upload;
  if (signal.aborted) return setDue(upload, 0, { state: "waiting", attempts: attempts - 1 });
  log.error({ error, upload: id, attempts }, "an upload failed");
  if (isDiskFull(error)) return refuse(upload, { ok: false, status: 507, why: diskFullMessage });
  if (attempts >= mostAttempts) return refuse(upload, failed);
  await setDue(upload, shortestWait * 2 ** attempts, { state: "waiting", attempts });
}
