import { db } from "../db";

const day = 24 * 60 * 60 * 1000; // ms
const batch = 5000; // rows a statement: none holds its locks for long

/**
 * Deletes autosaves older than a day, all but the last of each hour of an article; never what
 * somebody saved or published. Gives how many went.
 */
export async function thinRevisions(now: Date): Promise<number> {
  const before = new Date(now.getTime() - day);
  let deleted = 0;
  for (;;) {
    const count = await db().$executeRaw`
      DELETE FROM "Revision" WHERE "id" IN (
        SELECT "id" FROM (
          SELECT "id", row_number() OVER (
            PARTITION BY "articleId", date_trunc('hour', "createdAt", 'UTC') ORDER BY "number" DESC
          ) AS place
          FROM "Revision" WHERE "kind" = 'autosave' AND "createdAt" < ${before}::timestamptz
        ) AS autosave
        WHERE place > 1 LIMIT ${batch}
      )`;
    deleted += count;
    if (count < batch) return deleted;
  }
}
