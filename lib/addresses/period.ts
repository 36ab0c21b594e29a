import type { Prisma } from "../generated/prisma/client";
import { named } from "../statements";
import type { Day } from "../zoned-time";

/** A year, a month or a day. */
export type Period = { year: number; month: number | null; day: number | null };

type Asked = { period: Period; section: string | null };

/**
 * The last day of each period, in the paper's zone, on which a story was published, in one section (by its slug, those
 * below it included) or anywhere; null where there is none. 1 query, however many they are.
 */
export async function lastDaysWithStories(db: Prisma.TransactionClient, asked: Asked[]): Promise<(Day | null)[]> {
  if (asked.length === 0) return [];
  const column = (of: (period: Period) => number): number[] => asked.map(({ period }) => of(period));
  const lengths = asked.map(({ period: { month, day } }) =>
    day !== null ? "1 day" : month !== null ? "1 month" : "1 year",
  );
  const rows = await named(
    "last days with stories",
    () => db.$queryRaw<{ year: number | null; month: number; day: number }[]>`
      WITH zone AS (SELECT coalesce((SELECT "timeZone" FROM "Settings" LIMIT 1), 'UTC') AS name)
      SELECT extract(year FROM last.at)::int AS "year", extract(month FROM last.at)::int AS "month",
        extract(day FROM last.at)::int AS "day"
      FROM unnest(${column(({ year }) => year)}::int[], ${column(({ month }) => month ?? 1)}::int[],
        ${column(({ day }) => day ?? 1)}::int[], ${lengths}::interval[],
        ${asked.map(({ section }) => section ?? "")}::text[]) WITH ORDINALITY
        AS period(year, month, day, length, section, place)
      CROSS JOIN zone
      LEFT JOIN LATERAL (
        SELECT a."publishedAt" AT TIME ZONE zone.name AS at FROM "Article" a
        WHERE a."status" = 'published'
          AND a."publishedAt" >= make_date(period.year, period.month, period.day)::timestamp AT TIME ZONE zone.name
          AND a."publishedAt" <
            (make_date(period.year, period.month, period.day)::timestamp + period.length) AT TIME ZONE zone.name
          AND (period.section = '' OR EXISTS (
            SELECT FROM "Section" s WHERE s."slug" = period.section AND s."id" IN (a."sectionId", a."topSectionId")))
        ORDER BY a."publishedAt" DESC LIMIT 1
      ) last ON true
      ORDER BY period.place`,
  );
  return rows.map(({ year, month, day }) => (year === null ? null : { year, month, day }));
}

/** As `lastDaysWithStories`, of one period of the whole paper. */
export async function lastDayWithStories(db: Prisma.TransactionClient, period: Period): Promise<Day | null> {
  return (await lastDaysWithStories(db, [{ period, section: null }]))[0] ?? null;
}
