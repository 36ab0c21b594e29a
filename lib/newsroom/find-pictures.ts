import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { mediaPath, type Path } from "../urls";
import { literally } from "./text-condition";

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

/** Pictures that every word is said of, the newest first; the newest of all where there are no words. */
export async function findPictures(q: string): Promise<FoundPicture[]> {
  const words = q.split(/\s+/).filter((word) => word !== "");
  // As the index has it: see the migration desk_lists.
  const said = Prisma.sql`("fileName" || ' ' || "alt" || ' ' || "caption" || ' ' || "credit")`;
  const conditions = words.slice(0, 10).map((word) => Prisma.sql`${said} ILIKE ${`%${literally(word)}%`}`);
  const rows = await db().$queryRaw<Row[]>`
    SELECT "id", "hash", "widths", "alt", "caption", "credit", "width", "height" FROM "Media"
    WHERE ${Prisma.join([Prisma.sql`cardinality("widths") > 0`, ...conditions], " AND ")}
    ORDER BY "createdAt" DESC, "id" DESC LIMIT ${most}`;
  return rows.map(({ hash, widths, ...picture }) => ({ ...picture, src: mediaPath(hash, renditionOf(widths)) }));
}

/** The smallest rendition that is wide enough, or the widest there is. */
const renditionOf = (widths: number[]): string =>
  `${widths.find((width) => width >= shownWidth) ?? Math.max(...widths)}.webp`;
