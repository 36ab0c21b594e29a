import { db } from "../../db";
import type { Refused } from "../../pictures/inspect";
import { type Actor, audit } from "../audit";
import { changing } from "../changing";
import { type DeskPicture, deskPictureOf, deskPictureSelect } from "../desk-picture";
import { done } from "../outcome";
import {
  cancelled,
  type MadePicture,
  makePicture,
  refusedUpload,
  type Settle,
  settleNothing,
  type Upload,
  usingUp,
} from "./make-picture";

/** A picture of the library; `isNew` is false where the very file was in it already. */
export type Added = { ok: true; picture: DeskPicture; isNew: boolean };

const uncut = { focal: { x: 0.5, y: 0.5 }, crops: {} };

/** Makes a picture of the library from a file: the very file that is there already stays the one. */
export function addPicture(
  upload: Upload,
  by: Actor,
  signal: AbortSignal,
  settle = settleNothing,
): Promise<Added | Refused> {
  return usingUp(upload, async () => {
    signal.throwIfAborted();
    const known = await pictureOfHash(upload.hash);
    if (known) {
      if (!(await settle(db(), known.id, false))) return refusedUpload(cancelled);
      return { ok: true, picture: known, isNew: false };
    }
    return makePicture(
      upload,
      () => uncut,
      signal,
      (made) => enter(made, by, settle),
    );
  });
}

async function enter({ fileName, said, stored }: MadePicture, by: Actor, settle: Settle): Promise<Added | Refused> {
  const added = await changing({ by, needs: "picture.add" }, async (tx) => {
    const data = { fileName, ...said, ...stored, createdById: by.id };
    const { count } = await tx.media.createMany({ data, skipDuplicates: true });
    const row = await tx.media.findUniqueOrThrow({ where: { hash: stored.hash }, select: { id: true } });
    if (!(await settle(tx, row.id, count > 0))) return cancelled;
    if (count === 0) return done(false); // another instance was first with the very same file
    const after = { file: fileName, bytes: stored.bytes };
    await audit({ by, action: "picture.add", subject: { type: "picture", id: row.id }, after }, tx);
    return done(true);
  });
  if (!added.ok) return refusedUpload(added);
  const picture = await pictureOfHash(stored.hash);
  if (!picture) throw new Error("a picture was added and is gone");
  return { ok: true, picture, isNew: added.value };
}

export const pictureOfHash = (hash: string): Promise<DeskPicture | undefined> => pictureWhere({ hash });
export const pictureOfId = (id: string): Promise<DeskPicture | undefined> => pictureWhere({ id });

async function pictureWhere(where: { hash: string } | { id: string }): Promise<DeskPicture | undefined> {
  const row = await db().media.findUnique({ where, select: deskPictureSelect });
  return row ? deskPictureOf(row)[0] : undefined;
}
