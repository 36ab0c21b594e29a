import type { Prisma } from "../generated/prisma/client";
import { renditions, thumbnailPath } from "../pictures/renditions";
import type { Path } from "../urls";

/** A picture as the desk shows it to be chosen. */
export type DeskPicture = {
  id: string;
  src: Path; // a thumbnail's
  alt: string;
  caption: string;
  credit: string;
  width: number; // px, of the original
  height: number;
  frames: number; // of the original: more than one where it moved
};

const thumbnailWidth = 400; // px: wide enough for a list

export const deskPictureSelect = {
  ...{ id: true, hash: true, renditions: true, alt: true, caption: true, credit: true, width: true, height: true },
  frames: true,
} satisfies Prisma.MediaSelect;

type Row = Prisma.MediaGetPayload<{ select: typeof deskPictureSelect }>;

/** None for rows of which nothing has been made yet. */
export function deskPictureOf({ hash, renditions: made, ...picture }: Row): DeskPicture[] {
  const { data } = renditions.safeParse(made);
  return data ? [{ ...picture, src: thumbnailPath(hash, data["4x3"], thumbnailWidth) }] : [];
}
