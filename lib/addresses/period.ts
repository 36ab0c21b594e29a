import { Prisma } from "../generated/prisma/client";
import type { Day } from "../zoned-time";

/** A year, a month or a day. */
export type Period = { year: number; month: number | null; day: number | null };

/**
 * The last day of a period, in the paper's zone, on which a story was published, in one section (by
 * its slug, those below it included) or anywhere; null where there is none. 1 query.
 */
export async function lastDayWithStories(
  db: Prisma.TransactionClient,
  { year, month, day }: Period,
  section: string | null = null,
): Promise<Day | null> {
  const inSection =
    section === null
      ? Prisma.empty
      : Prisma.sql`AND EXISTS (SELECT FROM "Section" s WHERE s."slug" = ${section} AND s."id" IN ("sectionId", "topSectionId"))`;
  const length = day !== null ? "1 day" : month !== null ? "1 month" : "1 year";
  const start = Prisma.sql`make_date(${year}::int, ${month ?? 1}::int, ${day ?? 1}::int)::timestamp`;
  const [found] = await db.$queryRaw<Day[]>`
    WITH zone AS (SELECT coalesce((SELECT "timeZone" FROM "Settings" LIMIT 1), 'UTC') AS name),
      last AS (
        SELECT "publishedAt" AT TIME ZONE zone.name AS at FROM "Article", zone
        WHERE "status" = 'published' AND "publishedAt" >= ${start} AT TIME ZONE zone.name
          AND "publishedAt" < (${start} + ${length}::interval) AT TIME ZONE zone.name ${inSection}
        ORDER BY "publishedAt" DESC LIMIT 1)
    SELECT extract(year FROM at)::int AS "year", extract(month FROM at)::int AS "month", extract(day FROM at)::int AS "day"
    FROM last`;
  return found ?? null;
}
