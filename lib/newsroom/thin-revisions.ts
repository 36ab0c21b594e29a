import { db } from "../db";

const day = 24 * 60 * 60 * 1000; // ms
const batch = 5000; // rows a statement: none holds its locks for long
const most = 100_000; // rows a run: the next one deletes the rest

/**
 * Deletes autosaves older than a day, all but the last of each hour of an article; never what
 * somebody saved or published. It stops between two batches once the signal is aborted. Returns how many it deleted.
 */
export async function thinRevisions(now: Date, signal?: Pick<AbortSignal, "aborted">): Promise<number> {
  const before = new Date(now.getTime() - day);
  const found = await db().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM (
      SELECT "id", row_number() OVER (
        PARTITION BY "articleId", date_trunc('hour', "createdAt", 'UTC') ORDER BY "number" DESC
      ) AS place
      FROM "Revision" WHERE "kind" = 'autosave' AND "createdAt" < ${before}::timestamptz
    ) AS autosave
    WHERE place > 1 LIMIT ${most}`;
  let deleted = 0;
  for (let at = 0; at < found.length && !signal?.aborted; at += batch) {
    const ids = found.slice(at, at + batch).map(({ id }) => id);
    deleted += await db().$executeRaw`DELETE FROM "Revision" WHERE "id" = ANY(${ids}) AND "kind" = 'autosave'`;
  }
  return deleted;
}
