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
    for (let at: RevisionKey | null = { articleId: "", number: 0 }; at; ) {
      if (signal?.aborted) return { deleted, until };
      const pruned: Pruned = await pruneHour(hour, at);
      deleted += pruned.deleted;
      at = pruned.next;
    }
    until = nextHour(hour);
  }
  return { deleted, until };
}

type RevisionKey = { articleId: string; number: number };
type Pruned = { deleted: number; next: RevisionKey | null };

/** The first hour with autosaves that is over at `end` and not before `from`; null where there is none. */
async function firstHour(from: PrunedUntil | null, end: string): Promise<PrunedUntil | null> {
  const [found] = await db().$queryRaw<{ hour: string | null }[]>`
    SELECT to_char(min(date_trunc('hour', "createdAt" AT TIME ZONE 'UTC')), 'YYYY-MM-DD"T"HH24:MI:SS') AS "hour"
    FROM "Revision"
    WHERE "kind" = 'autosave' AND date_trunc('hour', "createdAt" AT TIME ZONE 'UTC') >= ${from ?? "-infinity"}::timestamp
      AND date_trunc('hour', "createdAt" AT TIME ZONE 'UTC') < date_trunc('hour', ${end}::timestamptz AT TIME ZONE 'UTC')`;
  return found?.hour ?? null;
}

/**
 * Deletes, of a batch of an hour's autosaves after a place, those that are followed by another of their article in the same
 * hour. Returns where the next batch begins, null after the last. Without a place each batch would read the deleted rows
 * again: the index keeps them for as long as the transaction of the job lasts.
 */
async function pruneHour(hour: PrunedUntil, { articleId, number }: RevisionKey): Promise<Pruned> {
  const [found] = await db().$queryRaw<{ deleted: number; seen: number; articleId: string; number: number }[]>`
    WITH seen AS (
      SELECT "id", "articleId", "number", lead("articleId") OVER list = "articleId" AS "isFollowed"
      FROM (
        SELECT "id", "articleId", "number" FROM "Revision"
        WHERE "kind" = 'autosave' AND date_trunc('hour', "createdAt" AT TIME ZONE 'UTC') = ${hour}::timestamp
          AND ("articleId", "number") >= (${articleId}, ${number})
        ORDER BY "articleId", "number" LIMIT ${batch}
      ) AS batch
      WINDOW list AS (ORDER BY "articleId", "number")
    ),
    gone AS (DELETE FROM "Revision" WHERE "id" IN (SELECT "id" FROM seen WHERE "isFollowed") RETURNING "id")
    SELECT (SELECT count(*)::int FROM gone) AS "deleted", (SELECT count(*)::int FROM seen) AS "seen", "articleId", "number"
    FROM seen ORDER BY "articleId" DESC, "number" DESC LIMIT 1`;
  if (!found) return { deleted: 0, next: null };
  // The last of a batch may be followed by the first of the next: that one begins with it.
  const { articleId: lastArticle, number: lastNumber, seen, deleted } = found;
  return { deleted, next: seen < batch ? null : { articleId: lastArticle, number: lastNumber } };
}

const nextHour = (hour: PrunedUntil): PrunedUntil =>
  new Date(Date.parse(`${hour}Z`) + day / 24).toISOString().slice(0, -".000Z".length);
