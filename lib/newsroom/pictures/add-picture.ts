import { readFile, rm } from "node:fs/promises";
import { db } from "../../db";
import { Prisma } from "../../generated/prisma/client";
import { inTurn } from "../../pictures/in-turn";
import { damaged, inspect, type Limits, type Refused } from "../../pictures/inspect";
import { readMetadata } from "../../pictures/metadata";
import type { Received } from "../../pictures/receive";
import { UnreadablePicture } from "../../pictures/render";
import { type Actor, audit } from "../audit";
import { type DeskPicture, deskPictureOf, deskPictureSelect } from "../desk-picture";
import { type StoredPicture, storePicture } from "../store-picture";
import { removeUnused } from "./remove-unused";

/** A picture of the library; `isNew` is false where the very file was in it already. */
export type Added = { ok: true; picture: DeskPicture; isNew: boolean };

type Upload = Received & { fileName: string };

/** What uploads may be, as the settings say. */
export async function uploadLimits(): Promise<Limits> {
  const select = { uploadMaxMegabytes: true, uploadMaxMegapixels: true };
  const settings = await db().settings.findFirst({ select });
  return { megabytes: settings?.uploadMaxMegabytes ?? 30, megapixels: settings?.uploadMaxMegapixels ?? 100 };
}

/**
 * Takes a file that has arrived into the library, when its turn comes. It is used up, and nothing
 * of it stays where it is refused or `signal` says that nobody waits for it any more.
 */
export async function addPicture(upload: Upload, by: Actor, signal: AbortSignal): Promise<Added | Refused> {
  try {
    return await inTurn(() => addNow(upload, by, signal));
  } finally {
    await rm(upload.path, { force: true });
  }
}

async function addNow(upload: Upload, by: Actor, signal: AbortSignal): Promise<Added | Refused> {
  signal.throwIfAborted();
  const known = await pictureOfHash(upload.hash);
  if (known) return { ok: true, picture: known, isNew: false };

  const content = await readFile(upload.path);
  const inspected = await inspect(content, upload.fileName, await uploadLimits());
  if (!inspected.ok) return inspected;
  const said = await readMetadata(content);
  const original = { content, hash: upload.hash, mimeType: inspected.mimeType, size: inspected.size };
  const focal = { x: 0.5, y: 0.5 };
  try {
    const stored = await storePicture(original, { focal, effort: "thorough" });
    signal.throwIfAborted();
    return await enter({ fileName: upload.fileName, ...said, ...stored }, by);
  } catch (error) {
    await removeUnused(db(), [upload.hash]);
    if (error instanceof UnreadablePicture) return { ok: false, status: 422, why: damaged };
    throw error;
  }
}

async function enter(data: StoredPicture & Prisma.MediaCreateInput, by: Actor): Promise<Added> {
  try {
    const picture = await db().$transaction(async (tx) => {
      const row = await tx.media.create({ data, select: deskPictureSelect });
      const after = { file: data.fileName, bytes: data.bytes };
      await audit({ by, action: "picture.add", subject: { type: "picture", id: row.id }, after }, tx);
      return deskPictureOf(row)[0];
    });
    if (picture) return { ok: true, picture, isNew: true };
  } catch (error) {
    const isTwice = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (!isTwice) throw error;
  }
  // Another instance was first with the very same file: its row, and the same files.
  const known = await pictureOfHash(data.hash);
  if (!known) throw new Error("a picture was added and is gone");
  return { ok: true, picture: known, isNew: false };
}

async function pictureOfHash(hash: string): Promise<DeskPicture | undefined> {
  const row = await db().media.findUnique({ where: { hash }, select: deskPictureSelect });
  return row ? deskPictureOf(row)[0] : undefined;
}
