import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { type DeskPicture, deskPictureOf, deskPictureSelect } from "./desk-picture";
import { literally } from "./text-condition";

const most = 40;

/** Pictures that every word is said of, the newest first; the newest of all where there are no words. */
export async function findPictures(q: string): Promise<DeskPicture[]> {
  const words = q.split(/\s+/).filter((word) => word !== "");
  // As the index has it: see the migration desk_lists.
  const said = Prisma.sql`("fileName" || ' ' || "alt" || ' ' || "caption" || ' ' || "credit")`;
  const conditions = words.slice(0, 10).map((word) => Prisma.sql`${said} ILIKE ${`%${literally(word)}%`}`);
  const columns = Prisma.raw(
    Object.keys(deskPictureSelect)
      .map((name) => `"${name}"`)
      .join(", "),
  );
  const rows = await db().$queryRaw<Parameters<typeof deskPictureOf>[0][]>`
    SELECT ${columns} FROM "Media"
    WHERE ${Prisma.join([Prisma.sql`"renditions" IS NOT NULL`, ...conditions], " AND ")}
    ORDER BY "createdAt" DESC, "id" DESC LIMIT ${most}`;
  return rows.flatMap(deskPictureOf);
}
