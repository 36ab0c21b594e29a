import { isDeepStrictEqual } from "node:util";
import type { Prisma } from "../../generated/prisma/client";
import type { Action } from "../../permissions";
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

const gone = refused("This picture is not here any more.");
const edited = {
  ...{ alt: true, decorative: true, caption: true, credit: true, takenAt: true, rightsExpireAt: true },
} satisfies Prisma.MediaSelect;

/** Changes a picture's texts, its rights and its crops together; readers' next request shows it, wherever it stands. */
export async function changePicture(id: string, { cut, ...texts }: PictureChange, by: Actor): Promise<Outcome<null>> {
  if (cut) return recut(id, cut, (recrop) => change(id, texts, recrop, by));
  return change(id, texts, null, by);
}

const change = (
  id: string,
  texts: Omit<PictureChange, "cut">,
  recrop: Recrop | null,
  by: Actor,
): Promise<Outcome<null>> =>
  changing({ by, needs: rightFor(texts, recrop), picture: id }, async (tx, changed) => {
    const before = await tx.media.findUnique({ where: { id }, select: edited });
    if (!before) return gone;
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
    return done(null);
  });

function rightFor({ rightsExpireAt }: Omit<PictureChange, "cut">, recrop: Recrop | null): Action {
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
    if (places.length > 0) return refused(`Take this picture out first: it is used in ${listOf(places)}.`);
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
  if (rest > 0) named.push(rest === 1 ? "one more place" : `${rest} more places`);
  return new Intl.ListFormat("en-GB").format(named);
}
