import { db } from "../db";

const day = 24 * 60 * 60 * 1000; // ms
const batch = 2000; // rows a statement: none holds its locks for long

/** Where pruning stands: all hours before this one (ISO 8601 in UTC, without a zone) were looked through. */
export type PrunedUntil = string;

/**
 * Deletes autosaves older than a day, all but the last of each hour of an article, and never what somebody saved or
 * published. Looks through the hours from `from` on, each in batches by index. Stops between two batches once the signal is
 * aborted. Returns how many it deleted, and where the next run goes on.
 */
export async function pruneRevisions(
  from: PrunedUntil | null,
  now: Date,
  signal?: Pick<AbortSignal, "aborted">,
): Promise<{ deleted: number; until: PrunedUntil | null }> {
  const end = new Date(now.getTime() - day).toISOString();
  let [deleted, until] = [0, from];
  for (let hour = await firstHour(from, end); hour !== null; hour = await firstHour(until, end)) {
    for (let count = batch; count === batch; deleted += count) {
      if (signal?.aborted) return { deleted, until };
      count = await pruneHour(hour);
    }
    until = nextHour(hour);
  }
  return { deleted, until };
}

/** The first hour with autosaves that is over at `end` and not before `from`; null where there is none. */
async function firstHour(from: PrunedUntil | null, end: string): Promise<PrunedUntil | null> {
  const [found] = await db().$queryRaw<{ hour: string | null }[]>`
    SELECT to_char(min(date_trunc('hour', "createdAt" AT TIME ZONE 'UTC')), 'YYYY-MM-DD"T"HH24:MI:SS') AS "hour"
    FROM "Revision"
    WHERE "kind" = 'autosave' AND date_trunc('hour', "createdAt" AT TIME ZONE 'UTC') >= ${from ?? "-infinity"}::timestamp
      AND date_trunc('hour', "createdAt" AT TIME ZONE 'UTC') < date_trunc('hour', ${end}::timestamptz AT TIME ZONE 'UTC')`;
  return found?.hour ?? null;
}

/** Deletes at most a batch of an hour's autosaves that are followed by another of their article in the same hour. */
const pruneHour = (hour: PrunedUntil): Promise<number> => db().$executeRaw`
  DELETE FROM "Revision" WHERE "id" = ANY(ARRAY(
    SELECT r."id" FROM "Revision" r
    WHERE r."kind" = 'autosave' AND date_trunc('hour', r."createdAt" AT TIME ZONE 'UTC') = ${hour}::timestamp
      AND EXISTS (
        SELECT FROM "Revision" later
        WHERE later."kind" = 'autosave' AND later."articleId" = r."articleId" AND later."number" > r."number"
          AND date_trunc('hour', later."createdAt" AT TIME ZONE 'UTC') = ${hour}::timestamp
      )
    LIMIT ${batch}
  ))`;

const nextHour = (hour: PrunedUntil): PrunedUntil =>
  new Date(Date.parse(`${hour}Z`) + day / 24).toISOString().slice(0, -".000Z".length);
