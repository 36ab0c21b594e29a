import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { mediaPath, type Path } from "../urls";
import { saidOf } from "./pictures/said";

const most = 40;
const shownWidth = 320; // px: what a picker's thumbnail takes

export type FoundPicture = {
  id: string;
  src: Path;
  alt: string;
  caption: string;
  credit: string;
  width: number; // px, of the original
  height: number;
};

type Row = Omit<FoundPicture, "src"> & { hash: string; widths: number[] };

/** Pictures to choose from: those that every word is said of, the newest first. None whose rights have ended. */
export async function findPictures(q: string): Promise<FoundPicture[]> {
  const isUsable = Prisma.sql`cardinality("widths") > 0 AND coalesce("rightsExpireAt" > now(), true)`;
  const rows = await db().$queryRaw<Row[]>`
    SELECT "id", "hash", "widths", "alt", "caption", "credit", "width", "height" FROM "Media" m
    WHERE ${Prisma.join([isUsable, ...saidOf(q)], " AND ")}
    ORDER BY "createdAt" DESC, "id" DESC LIMIT ${most}`;
  return rows.map(({ hash, widths, ...picture }) => ({ ...picture, src: mediaPath(hash, renditionOf(widths)) }));
}

/** The smallest rendition that is wide enough, or the widest there is. */
export const renditionOf = (widths: number[]): string =>
  `${widths.find((width) => width >= shownWidth) ?? Math.max(...widths)}.webp`;
