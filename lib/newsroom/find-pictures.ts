import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { type DeskPicture, deskPictureOf, deskPictureSelect } from "./desk-picture";
import { saidOf } from "./pictures/said";

const most = 40;

/** Pictures to choose from: those that every word is said of, the newest first. None whose rights have ended. */
export async function findPictures(q: string): Promise<DeskPicture[]> {
  const isUsable = Prisma.sql`m."renditions" IS NOT NULL AND coalesce(m."rightsExpireAt" > now(), true)`;
  const columns = Prisma.raw(
    Object.keys(deskPictureSelect)
      .map((name) => `"${name}"`)
      .join(", "),
  );
  const rows = await db().$queryRaw<Parameters<typeof deskPictureOf>[0][]>`
    SELECT ${columns} FROM "Media" m
    WHERE ${Prisma.join([isUsable, ...saidOf(q)], " AND ")}
    ORDER BY "createdAt" DESC, "id" DESC LIMIT ${most}`;
  return rows.flatMap(deskPictureOf);
}
