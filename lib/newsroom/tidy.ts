import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { pruneUploads } from "./pictures/sweep-uploads";
import { type PrunedUntil, pruneRevisions } from "./prune-revisions";

const day = 24 * 60 * 60 * 1000; // ms
const historyKept = 30 * day; // finished jobs and pushes, ended preview links: for whoever looks for the reason of something
const hoursKept = 90 * day; // views by the hour; older ones are a sum
const batch = 2000; // rows a statement: none holds its locks for long

/**
 * Deletes what has expired: autosaves, sessions, codes, counts of attempts, finished jobs and pushes, ended preview links,
 * hours of views. Each step finds its rows by an index and deletes them in batches. It stops between two batches once the
 * signal is aborted. `from` is where pruning autosaves goes on. Returns where it stands.
 */
export async function tidy(
  from: PrunedUntil | null,
  now: Date,
  signal?: Pick<AbortSignal, "aborted">,
): Promise<PrunedUntil | null> {
  const ago = (time: number) => new Date(now.getTime() - time);
  const expired: [table: Prisma.Sql, condition: Prisma.Sql][] = [
    [Prisma.sql`"Session"`, Prisma.sql`"expiresAt" < ${now}::timestamptz`],
    [Prisma.sql`"Verification"`, Prisma.sql`"expiresAt" < ${now}::timestamptz`],
    [Prisma.sql`"RateLimit"`, Prisma.sql`"lastRequest" < ${ago(day).getTime()}`],
    [Prisma.sql`"Job"`, Prisma.sql`"finishedAt" < ${ago(historyKept)}::timestamptz`],
    [Prisma.sql`"Push"`, Prisma.sql`"finishedAt" < ${ago(historyKept)}::timestamptz`],
    [Prisma.sql`"PushAttempt"`, Prisma.sql`"at" < ${ago(historyKept)}::timestamptz`],
    [Prisma.sql`"PreviewLink"`, Prisma.sql`"expiresAt" < ${ago(historyKept)}::timestamptz`],
  ];
  for (const [table, condition] of expired) await inBatches(() => deleteSome(table, condition), signal);
  await sumOldViews(ago(hoursKept), signal);
  await inBatches(() => pruneUploads(now, batch), signal);
  return (await pruneRevisions(from, now, signal)).until;
}

async function inBatches(step: () => Promise<number>, signal?: Pick<AbortSignal, "aborted">): Promise<void> {
  for (let count = batch; count === batch && !signal?.aborted; ) count = await step();
}

const deleteSome = (table: Prisma.Sql, condition: Prisma.Sql): Promise<number> => db().$executeRaw`
  DELETE FROM ${table} WHERE "ctid" = ANY(ARRAY(SELECT "ctid" FROM ${table} WHERE ${condition} LIMIT ${batch}))`;

/**
 * Adds each story's views of the hours before to its sum, which stands at the hour 0 of Unix time: an hour a transaction,
 * from the oldest on.
 */
async function sumOldViews(before: Date, signal?: Pick<AbortSignal, "aborted">): Promise<void> {
  const sumAt = new Date(0);
  const next = (hour: Date) =>
    db().viewCount.findFirst({
      where: { hour: { gt: hour, lt: before } },
      orderBy: { hour: "asc" },
      select: { hour: true },
    });
  for (let old = await next(sumAt); old && !signal?.aborted; old = await next(old.hour)) {
    await db().$executeRaw`
      WITH old AS (DELETE FROM "ViewCount" WHERE "hour" = ${old.hour}::timestamptz RETURNING "articleId", "views")
      INSERT INTO "ViewCount" ("articleId", "hour", "views") SELECT "articleId", ${sumAt}::timestamptz, "views" FROM old
      ON CONFLICT ("articleId", "hour") DO UPDATE SET "views" = "ViewCount"."views" + excluded."views"`;
  }
}
