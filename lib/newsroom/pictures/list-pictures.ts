import { db } from "../../db";
import { Prisma } from "../../generated/prisma/client";
import { site } from "../../paper/site";
import { renditions, thumbnailPath } from "../../pictures/renditions";
import { type Rights, rightsAt, warningEnd } from "../../pictures/rights";
import type { Path } from "../../urls";
import { startOfDay } from "../../zoned-time";
import { type KeysetPage, keysetPage, newestFrom } from "../keyset";
import { type Cursor, dayFrom } from "../list-filters";
import type { PictureFilters } from "./picture-filters";
import { creditedTo, saidOf } from "./said";
import { isUsed } from "./uses";

export const picturesOnPage = 60; // whole rows of 2, 3, 4, 5 and 6

export type PictureRow = {
  id: string;
  fileName: string;
  src: Path; // a thumbnail
  alt: string;
  decorative: boolean;
  caption: string;
  credit: string;
  createdAt: Date;
  takenAt: Date | null;
  rights: Rights;
  rightsExpireAt: Date | null;
  isUsed: boolean;
};

export type PictureListPage = KeysetPage<PictureRow>;
type Found = Omit<PictureRow, "src" | "rights"> & { hash: string; renditions: unknown };

const thumbnailWidth = 400; // px

/** A page of the library, newest first. 4 queries, whatever its size. */
export async function listPictures(filters: PictureFilters, cursor: Cursor | null): Promise<PictureListPage> {
  const found = await pageOf(await conditions(filters), filters.by, cursor);
  const page = keysetPage(found, picturesOnPage, cursor, (row) =>
    filters.by === "taken" ? row.takenAt : row.createdAt,
  );
  if (!page) return listPictures(filters, null);
  const now = new Date();
  const rows = page.rows.map(({ hash, renditions: made, ...row }) => ({
    ...row,
    src: thumbnailPath(hash, renditions.parse(made).full, thumbnailWidth),
    rights: rightsAt(row.rightsExpireAt, now),
  }));
  return { ...page, rows };
}

/** The rows of a page and one more, from the cursor on in its direction. */
async function pageOf(where: Prisma.Sql[], by: PictureFilters["by"], cursor: Cursor | null): Promise<Found[]> {
  const key = by === "taken" ? Prisma.sql`m."takenAt"` : Prisma.sql`m."createdAt"`;
  const { past, order } = newestFrom({ key, id: Prisma.sql`m."id"` }, cursor);
  return db().$queryRaw<Found[]>`
    SELECT m."id", m."fileName", m."hash", m."renditions", m."alt", m."decorative", m."caption", m."credit",
      m."createdAt", m."takenAt", m."rightsExpireAt", ${isUsed} AS "isUsed"
    FROM "Media" m
    WHERE ${Prisma.join([Prisma.sql`m."renditions" IS NOT NULL`, ...where, ...past], " AND ")}
    ORDER BY ${order}
    LIMIT ${picturesOnPage + 1}`;
}

async function conditions(filters: PictureFilters): Promise<Prisma.Sql[]> {
  const { timeZone } = await site();
  const { by, from, to, q, credit } = filters;
  const key = by === "taken" ? Prisma.sql`m."takenAt"` : Prisma.sql`m."createdAt"`;
  const all: (Prisma.Sql | null)[] = [
    conditionOfUse(filters.use),
    by === "taken" ? Prisma.sql`m."takenAt" IS NOT NULL` : null,
    from === null ? null : Prisma.sql`${key} >= ${startOfDay(dayFrom(from), timeZone)}::timestamptz`,
    to === null ? null : Prisma.sql`${key} < ${dayAfter(to, timeZone)}::timestamptz`,
    ...saidOf(q),
    ...creditedTo(credit),
  ];
  return all.filter((condition) => condition !== null);
}

function conditionOfUse(use: PictureFilters["use"]): Prisma.Sql | null {
  const now = new Date();
  switch (use) {
    case "all":
      return null;
    case "used":
      return isUsed;
    case "unused":
      return Prisma.sql`NOT ${isUsed}`;
    case "expiring":
      return Prisma.sql`m."rightsExpireAt" > ${now}::timestamptz AND m."rightsExpireAt" <= ${warningEnd(now)}::timestamptz`;
    case "expired":
      return Prisma.sql`m."rightsExpireAt" <= ${now}::timestamptz`;
  }
}

function dayAfter(iso: string, timeZone: string): Date {
  const day = dayFrom(iso);
  return startOfDay({ ...day, day: day.day + 1 }, timeZone);
}
