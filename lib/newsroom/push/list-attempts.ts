/** What hubs and search engines were told, as the desk sees it. */
import { db } from "../../db";
import { Prisma, type PushTarget } from "../../generated/prisma/client";
import { type KeysetPage, keysetPage, newestFrom } from "../keyset";
import type { Cursor } from "../list-filters";

const pageLength = 50;

export type AttemptRow = {
  id: string;
  target: PushTarget;
  at: Date;
  endpoint: string;
  paths: string[]; // the first few
  count: number; // of all
  status: number | null;
  milliseconds: number;
  error: string | null;
};

/** A page of the requests made, newest first. 1 query. */
export async function listAttempts(cursor: Cursor | null): Promise<KeysetPage<AttemptRow>> {
  const { past, order } = newestFrom({ key: Prisma.sql`"at"`, id: Prisma.sql`"id"` }, cursor);
  const found = await db().$queryRaw<AttemptRow[]>`
    SELECT "id", "target", "at", "endpoint", "paths"[1:3] AS "paths", cardinality("paths") AS "count",
      "status", "milliseconds", "error"
    FROM "PushAttempt" WHERE ${Prisma.join([Prisma.sql`true`, ...past], " AND ")} ORDER BY ${order} LIMIT ${pageLength + 1}`;
  return keysetPage(found, pageLength, cursor, ({ at }) => at) ?? listAttempts(null);
}

export type Waiting = { target: PushTarget; count: number; nextAt: Date; lastError: string | null };

/** What is still to be told, by service. */
export const listWaiting = (): Promise<Waiting[]> => db().$queryRaw<Waiting[]>`
  SELECT "target", count(*)::int AS "count", min("dueAt") AS "nextAt", max("lastError") AS "lastError"
  FROM "Push" WHERE "finishedAt" IS NULL GROUP BY "target" ORDER BY "target"`;

const minute = 60_000; // ms: a service may be away that long before anybody is bothered
const day = 24 * 60 * minute;

/** How many addresses could not be told: failing for over a minute, or given up within a day. */
export function countUntold(): Promise<number> {
  const ago = (time: number) => new Date(Date.now() - time);
  return db().push.count({
    where: {
      lastError: { not: null },
      OR: [{ finishedAt: null, createdAt: { lt: ago(minute) } }, { finishedAt: { gt: ago(day) } }],
    },
  });
}
