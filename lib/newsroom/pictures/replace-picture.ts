import { pictureWords } from "@/lib/messages/desk/picture";
import { db } from "../../db";
import type { Prisma } from "../../generated/prisma/client";
import type { Refused } from "../../pictures/inspect";
import { cropOverrides, type Size } from "../../pictures/shapes";
import { type Actor, audit } from "../audit";
import { tagsOfPicture } from "../changed-tags";
import { changing } from "../changing";
import { type DeskPicture, deskPictureOf, deskPictureSelect } from "../desk-picture";
import { done, refused } from "../outcome";
import type { Cut } from "../store-picture";
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
import { removeFilesLater } from "./remove-unused";

type Replaced = { ok: true; picture: DeskPicture };

const gone: Refused = { ok: false, status: 422, why: pictureWords.pictureGone };
const outrun = refused(pictureWords.replacedMeanwhile);

const replaced = {
  ...{ id: true, hash: true, fileName: true, bytes: true, width: true, height: true },
  ...{ focalX: true, focalY: true, crops: true },
} satisfies Prisma.MediaSelect;
type Former = Prisma.MediaGetPayload<{ select: typeof replaced }>;

/**
 * Puts another file in a picture's place, when its turn comes: wherever the picture stands, readers'
 * next request shows it. What is said of the picture stays, and so does its focal point; crops that
 * were drawn stay where the new file has the same proportions.
 */
export function replacePicture(id: string, upload: Upload, by: Actor, signal: AbortSignal, settle = settleNothing) {
  return usingUp(upload, async (): Promise<Replaced | Refused> => {
    signal.throwIfAborted();
    const former = await db().media.findUnique({ where: { id }, select: replaced });
    if (!former) return gone;
    const other = await db().media.findUnique({ where: { hash: upload.hash }, select: { id: true, fileName: true } });
    if (other) return { ok: false, status: 422, why: isHere(other, id) };
    const cutFor = (size: Size) => cutOf(former, size);
    return makePicture(upload, cutFor, signal, (made) => enter(former, made, by, settle));
  });
}

const isHere = (other: { id: string; fileName: string }, id: string): string =>
  other.id === id ? pictureWords.sameFile : pictureWords.fileKnown(other.fileName);

const sameProportions = 0.01; // of the ratio: a file made smaller is rounded to whole pixels

function cutOf({ width, height, focalX, focalY, crops }: Former, size: Size): Cut {
  const change = size.width / size.height / (width / height);
  const isAlike = Math.abs(change - 1) < sameProportions;
  return { focal: { x: focalX, y: focalY }, crops: isAlike ? cropOverrides.parse(crops) : {} };
}

async function enter(
  former: Former,
  { fileName, stored }: MadePicture,
  by: Actor,
  settle: Settle,
): Promise<Replaced | Refused> {
  const { id, hash } = former;
  const { crops } = cutOf(former, stored);
  const outcome = await changing({ by, needs: "picture.manage", picture: id }, async (tx, changed) => {
    // Replaced by another instance meanwhile, or the same file added there.
    if ((await tx.media.count({ where: { hash: stored.hash } })) > 0) return outrun;
    const { count } = await tx.media.updateMany({ where: { id, hash }, data: { fileName, ...stored, crops } });
    if (count === 0) return outrun;
    if (!(await settle(tx, id, true))) return cancelled;
    await removeFilesLater(tx, hash);
    const before = { file: former.fileName, bytes: former.bytes };
    const after = { file: fileName, bytes: stored.bytes };
    await audit({ by, action: "picture.replace", subject: { type: "picture", id }, before, after }, tx);
    changed(...(await tagsOfPicture(tx, id)));
    const row = await tx.media.findUniqueOrThrow({ where: { id }, select: deskPictureSelect });
    return done(deskPictureOf(row)[0]);
  });
  if (!outcome.ok) return refusedUpload(outcome);
  if (!outcome.value) throw new Error("a picture was replaced and has no renditions");
  return { ok: true, picture: outcome.value };
}
