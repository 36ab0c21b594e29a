import { db } from "../db";
import { thinRevisions } from "./thin-revisions";

const day = 24 * 60 * 60 * 1000; // ms
const jobsKept = 30 * day; // what was done, for whoever looks for the reason of something

const hoursKept = 90 * day; // views by the hour; older ones are a sum

/** Sweeps out what has had its time: autosaves, sessions, codes, counts of attempts, finished jobs and pushes, hours of views. It stops between two steps once the signal is aborted. */
export async function tidy(now: Date, signal?: Pick<AbortSignal, "aborted">): Promise<void> {
  const ago = (time: number) => new Date(now.getTime() - time);
  const steps: (() => Promise<unknown>)[] = [
    () => thinRevisions(now, signal),
    () => db().session.deleteMany({ where: { expiresAt: { lt: now } } }),
    () => db().verification.deleteMany({ where: { expiresAt: { lt: now } } }),
    () => db().rateLimit.deleteMany({ where: { lastRequest: { lt: ago(day).getTime() } } }),
    () => db().job.deleteMany({ where: { finishedAt: { lt: ago(jobsKept) } } }),
    () => db().push.deleteMany({ where: { finishedAt: { lt: ago(jobsKept) } } }),
    () => db().pushAttempt.deleteMany({ where: { at: { lt: ago(jobsKept) } } }),
    () => sumOldViews(ago(hoursKept)),
  ];
  for (const step of steps) if (!signal?.aborted) await step();
}

/** Adds up each story's views of the hours before: they stand in one row, at the hour 0 of Unix time. */
async function sumOldViews(before: Date): Promise<void> {
  const sumAt = new Date(0);
  await db().$executeRaw`
    WITH old AS (
      DELETE FROM "ViewCount" WHERE "hour" > ${sumAt}::timestamptz AND "hour" < ${before}::timestamptz
      RETURNING "articleId", "views"
    )
    INSERT INTO "ViewCount" ("articleId", "hour", "views")
    SELECT "articleId", ${sumAt}::timestamptz, sum("views") FROM old GROUP BY "articleId"
    ON CONFLICT ("articleId", "hour") DO UPDATE SET "views" = "ViewCount"."views" + excluded."views"`;
}
