/** How often stories are read, for the desk. Hours are the clock's; what was counted last is written within ten seconds. */
import { db } from "../db";

const hour = 60 * 60 * 1000; // ms
const hoursShown = 48;

export type ArticleViews = {
  total: number;
  thisHour: number;
  hours: { hour: Date; views: number }[]; // the last 48, oldest first, this one included
};

/** An article's views: altogether, and by the hour. 2 queries. */
export async function viewsOf(articleId: string, now: Date): Promise<ArticleViews> {
  const last = now.getTime() - (now.getTime() % hour);
  const first = last - (hoursShown - 1) * hour;
  const [all, rows] = await Promise.all([
    db().viewCount.aggregate({ where: { articleId }, _sum: { views: true } }),
    db().viewCount.findMany({ where: { articleId, hour: { gte: new Date(first) } } }),
  ]);
  const viewsAt = new Map(rows.map(({ hour, views }) => [hour.getTime(), views]));
  const hours = Array.from({ length: hoursShown }, (_, index) => {
    const at = first + index * hour;
    return { hour: new Date(at), views: viewsAt.get(at) ?? 0 };
  });
  return { total: all._sum.views ?? 0, thisHour: viewsAt.get(last) ?? 0, hours };
}

export type ReadStory = { id: string; headline: string; section: string | null; publishedAt: Date; views: number };

const mostListed = 50;

/** The stories read most since a moment, most first. */
const mostReadSince = (since: Date): Promise<ReadStory[]> => db().$queryRaw<ReadStory[]>`
  SELECT a."id", a."headline", s."name" AS "section", a."publishedAt", viewed.views
  FROM (
    SELECT "articleId", sum("views")::int AS views
    FROM "ViewCount" WHERE "hour" >= ${since}::timestamptz GROUP BY "articleId"
  ) viewed
  JOIN "Article" a ON a."id" = viewed."articleId" AND a."status" = 'published'
  LEFT JOIN "Section" s ON s."id" = a."sectionId"
  ORDER BY viewed.views DESC, a."id" DESC
  LIMIT ${mostListed}`;

/** What is read now, and what was read in the day up to now. 2 queries. */
export async function readNow(now: Date): Promise<{ lately: ReadStory[]; since: Date; day: ReadStory[] }> {
  // The clock's hour has only just begun at times: the one before it counts along.
  const since = new Date(now.getTime() - (now.getTime() % hour) - hour);
  const [lately, day] = await Promise.all([mostReadSince(since), mostReadSince(new Date(now.getTime() - 24 * hour))]);
  return { lately, since, day };
}
