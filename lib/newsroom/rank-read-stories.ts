import type { Prisma } from "../generated/prisma/client";

const hour = 60 * 60 * 1000; // ms
const mostListed = 50;

export type ReadPeriod = "hours" | "day";

/** Counts the stories that readers read most in the hours up to now, and in the day, and stores the lists for the desk. */
export async function rankReadStories(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  // The clock's hour has only just begun at times: the one before it counts along.
  const lately = new Date(now.getTime() - (now.getTime() % hour) - hour);
  await tx.readStory.deleteMany();
  await store(tx, "hours", lately);
  await store(tx, "day", new Date(now.getTime() - 24 * hour));
}

const store = (tx: Prisma.TransactionClient, period: ReadPeriod, since: Date): Promise<number> => tx.$executeRaw`
  INSERT INTO "ReadStory" ("period", "position", "articleId", "views", "since")
  SELECT ${period}, row_number() OVER (ORDER BY "views" DESC, "articleId" DESC), "articleId", "views", ${since}::timestamptz
  FROM (
    SELECT v."articleId", sum(v."views") AS "views"
    FROM "ViewCount" v JOIN "Article" a ON a."id" = v."articleId" AND a."status" = 'published'
    WHERE v."hour" >= ${since}::timestamptz GROUP BY v."articleId"
    ORDER BY 2 DESC, 1 DESC LIMIT ${mostListed}
  ) viewed`;
