import { isDeepStrictEqual } from "node:util";
import { pictureWords } from "@/lib/messages/desk/picture";
import type { Prisma } from "../../generated/prisma/client";
import { type Edit, type Labels, mergeFields, type Words } from "../../merge-fields";
import type { Action } from "../../permissions";
import { cropOverrides } from "../../pictures/shapes";
import { wallClockOf } from "../../zoned-time";
import { type Actor, audit } from "../audit";
import { tagsOfPicture } from "../changed-tags";
import { changing } from "../changing";
import { done, type Outcome, refused } from "../outcome";
import type { Cut } from "../store-picture";
import { outrun, type Recrop, recut } from "./recrop";
import { removeFilesLater } from "./remove-unused";
import { placesOfPicture } from "./uses";

/** What is changed of a picture; what is left out stays as it is. */
export type PictureChange = {
  alt?: string;
  decorative?: boolean;
  caption?: string;
  credit?: string;
  takenAt?: Date | null;
  rightsExpireAt?: Date | null;
  cut?: Cut;
};

const gone = refused(pictureWords.pictureGone);
const edited = {
  ...{ alt: true, decorative: true, caption: true, credit: true, takenAt: true, rightsExpireAt: true },
} satisfies Prisma.MediaSelect;
const cutSelect = { focalX: true, focalY: true, crops: true } satisfies Prisma.MediaSelect;
const labels: Labels<PictureChange> = {
  ...{
    alt: pictureWords.altText,
    decorative: pictureWords.decorative,
    caption: pictureWords.caption,
    credit: pictureWords.credit,
  },
  ...{ takenAt: pictureWords.takenField, rightsExpireAt: pictureWords.rightsEnd, cut: pictureWords.crops },
};

/** Changes a picture's texts, its rights and its crops together; readers' next request shows it, wherever it stands. */
export async function changePicture(id: string, edit: Edit<PictureChange>, by: Actor): Promise<Outcome<PictureChange>> {
  const { cut } = edit.sent;
  if (cut && edit.base.changed.includes("cut")) return recut(id, cut, (recrop) => change(id, edit, recrop, by));
  return change(id, edit, null, by);
}

const change = (
  id: string,
  edit: Edit<PictureChange>,
  recrop: Recrop | null,
  by: Actor,
): Promise<Outcome<PictureChange>> =>
  changing<PictureChange>({ by, needs: rightFor(edit.sent, recrop), picture: id }, async (tx, changed) => {
    const stored = await tx.media.findUnique({ where: { id }, select: { ...edited, ...cutSelect } });
    if (!stored) return gone;
    const { focalX, focalY, crops, ...before } = stored;
    const cut = { focal: { x: focalX, y: focalY }, crops: cropOverrides.parse(crops) };
    const merged = mergeFields(edit, { ...before, cut }, labels, await wordsOf(tx, before));
    if (!merged.ok) return merged;
    const { cut: _, ...texts } = merged.value;
    const after = await tx.media.update({ where: { id }, data: texts, select: edited });
    const subject = { type: "picture" as const, id };
    if (!isDeepStrictEqual(before, after)) {
      await audit({ by, action: "picture.edit", subject, before: written(before), after: written(after) }, tx);
    }
    if (recrop) {
      const { count } = await tx.media.updateMany({ where: { id, hash: recrop.hash }, data: recrop.row });
      if (count === 0) return outrun;
      await audit({ by, action: "picture.crop", subject, before: recrop.before, after: recrop.after }, tx);
    }
    changed(...(await tagsOfPicture(tx, id)));
    return done(merged.value);
  });

/** The times by the paper's clock. */
async function wordsOf(
  tx: Prisma.TransactionClient,
  { takenAt, rightsExpireAt }: Edited,
): Promise<Words<PictureChange>> {
  const settings = await tx.settings.findFirst({ select: { timeZone: true } });
  const timeOf = (at: Date | null) => at && wallClockOf(at, settings?.timeZone ?? "UTC").replace("T", " ");
  return { takenAt: timeOf(takenAt), rightsExpireAt: timeOf(rightsExpireAt) };
}

function rightFor({ rightsExpireAt }: PictureChange, recrop: Recrop | null): Action {
  if (rightsExpireAt !== undefined) return "picture.manage";
  return recrop ? "picture.crop" : "picture.edit";
}

type Edited = Prisma.MediaGetPayload<{ select: typeof edited }>;

const written = ({ takenAt, rightsExpireAt, ...texts }: Edited) => ({
  ...texts,
  takenAt: takenAt?.toISOString() ?? null,
  rightsExpireAt: rightsExpireAt?.toISOString() ?? null,
});

/** Removes a picture that stands nowhere; refused with the places where it does. */
export async function removePicture(id: string, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "picture.manage", picture: id }, async (tx) => {
    const places = await placesOfPicture(id, tx);
    if (places.length > 0) return refused(pictureWords.stillUsed(listOf(places)));
    const picture = await tx.media.findUnique({ where: { id }, select: { hash: true, fileName: true } });
    if (!picture) return gone;
    await tx.media.delete({ where: { id } });
    await removeFilesLater(tx, picture.hash);
    const before = { fileName: picture.fileName };
    await audit({ by, action: "picture.delete", subject: { type: "picture", id }, before }, tx);
    return done(null);
  });
}

const mostNamed = 3;

function listOf(places: { name: string }[]): string {
  const named = places.slice(0, mostNamed).map(({ name }) => `“${name}”`);
  const rest = places.length - named.length;
  if (rest > 0) named.push(pictureWords.morePlaces(rest));
  return new Intl.ListFormat("en-GB").format(named);
}
