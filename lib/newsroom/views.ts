/** How often stories are read, for the desk. Hours are the clock's; what was counted last is written within ten seconds. */
import { db } from "../db";
import { named } from "../statements";
import type { ReadPeriod } from "./rank-read-stories";

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
    named("views of an article", () => db().viewTotal.findUnique({ where: { articleId } })),
    named("hours of views of an article", () =>
      db().viewCount.findMany({ where: { articleId, hour: { gte: new Date(first) } } }),
    ),
  ]);
  const viewsAt = new Map(rows.map(({ hour, views }) => [hour.getTime(), views]));
  const hours = Array.from({ length: hoursShown }, (_, index) => {
    const at = first + index * hour;
    return { hour: new Date(at), views: viewsAt.get(at) ?? 0 };
  });
  return { total: all?.views ?? 0, thisHour: viewsAt.get(last) ?? 0, hours };
}

export type ReadStory = {
  id: string;
  headline: string;
  section: string | null;
  publishedAt: Date | null;
  views: number;
};

export type ReadList = { since: Date; stories: ReadStory[] };

/** The stories read most in the hours up to now, and in the day, most first, as they were counted last. 1 query. */
export async function readLately(): Promise<Record<ReadPeriod, ReadList | null>> {
  const rows = await named("stories read lately", () =>
    db().readStory.findMany({
      where: { article: { status: "published" } },
      orderBy: [{ period: "asc" }, { position: "asc" }],
      include: {
        article: { select: { headline: true, publishedAt: true, section: { select: { name: true } } } },
      },
    }),
  );
  const listOf = (period: ReadPeriod): ReadList | null => {
    const own = rows.filter((row) => row.period === period);
    const [first] = own;
    if (!first) return null;
    const stories = own.map(({ articleId: id, views, article: { headline, publishedAt, section } }) => ({
      ...{ id, headline, views, section: section?.name ?? null, publishedAt },
    }));
    return { since: first.since, stories };
  };
  return { hours: listOf("hours"), day: listOf("day") };
}
