import { db } from "../db";
import type { HourlyViews } from "../views/view-counter";

/**
 * Adds a batch of views to what is there, in one statement. What is no published story's is left
 * out: anyone may send any id.
 */
export async function recordViews(views: HourlyViews[]): Promise<void> {
  if (views.length === 0) return;
  const column = <K extends keyof HourlyViews>(name: K): HourlyViews[K][] => views.map((row) => row[name]);
  // Each takes the totals, then the hours, in one order, so that two instances never wait for each other in a ring.
  await db().$executeRaw`
    WITH held AS MATERIALIZED (
      SELECT "articleId" FROM "ViewTotal" WHERE "articleId" = ANY(${column("articleId")}) ORDER BY "articleId" FOR UPDATE
    )
    INSERT INTO "ViewCount" ("articleId", "hour", "views")
    SELECT a."id", counted."hour", counted."views"
    FROM unnest(${column("articleId")}::text[], ${column("hour")}::timestamptz[], ${column("views")}::int[])
      AS counted("articleId", "hour", "views")
    JOIN "Article" a ON a."id" = counted."articleId" AND a."status" = 'published'
    WHERE (SELECT count(*) FROM held) >= 0
    ORDER BY a."id", counted."hour"
    ON CONFLICT ("articleId", "hour") DO UPDATE SET "views" = "ViewCount"."views" + excluded."views"`;
}
