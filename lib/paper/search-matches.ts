import { readerDb } from "../db";
import { Prisma } from "../generated/prisma/client";
import { literally } from "../search/literally";
import type { ReadQuery } from "../search/read-query";
import { headlineQueryOf, tsqueryOf, withoutPhrases } from "../search/tsquery";
import { named } from "../statements";
import { startOfDay } from "../zoned-time";
import { sectionBySlug } from "./section";
import type { SearchQuery } from "./shapes";
import type { Frame } from "./site";

// Ranking reads every match: past this many the newest are ranked, and a word in every story costs no more.
const mostRanked = 2000;
const mostCompared = 20_000; // stories whose words are compared with a phrase by their places
const wholeHeadline = 0.9; // of its length: who types it leaves out signs
const mostOfOneRank = 60; // stories whose views are counted beyond those shown

/**
 * The ids of the stories that are found, best first, `take` of them behind the first `skip`; one query. A headline that holds
 * all that was typed as one phrase comes first, the whole headline before longer ones. Then headlines with all words come
 * before standfirsts with all, and those before texts. A score loses up to half by age: a quarter in the first year.
 * The views of the last day decide between scores that differ by less than 0.1.
 */
export async function matches(
  query: SearchQuery,
  { parsed, readings }: ReadQuery,
  paper: Frame,
  { skip, take }: { skip: number; take: number },
): Promise<string[]> {
  const found = tsqueryOf(parsed, readings);
  const inHeadline = tsqueryOf(parsed, readings, "A");
  const inHead = tsqueryOf(parsed, readings, "AB");
  const phrase = headlineQueryOf(parsed);
  if (found === null || inHeadline === null || inHead === null || phrase === null) return [];
  // A headline may hold what a query reads as operators.
  const isHeadline = Prisma.sql`a."headline" ILIKE ${literally(query.q)}`;
  const isMatch = parsed.hasOperators
    ? Prisma.sql`(a."search" @@ ${found}::tsquery OR ${isHeadline})`
    : Prisma.sql`a."search" @@ ${found}::tsquery`;
  const conditions = conditionsOf(query, paper);
  const words = withoutPhrases(parsed, readings);
  const source =
    words === null
      ? Prisma.sql`"Article"`
      : newestWith(Prisma.sql`(a."search" @@ ${words}::tsquery OR ${isHeadline})`, conditions);
  const rows = await named(
    "matches of a search",
    () => readerDb().$queryRaw<{ id: string }[]>`
    WITH matching AS MATERIALIZED (
      SELECT a."id", a."publishedAt", a."headline", a."search"
      FROM ${source} a
      WHERE ${isMatch} AND a."status" = 'published' ${conditions}
      ORDER BY a."publishedAt" DESC, a."id" DESC
      LIMIT ${mostRanked}
    ), ranked AS (
      SELECT a."id", a."publishedAt",
        (head @@ ${phrase}::tsquery)::int
          * CASE WHEN char_length(${query.q}) > ${wholeHeadline}::float8 * char_length(a."headline") THEN 2 ELSE 1 END AS "phrase",
        round((
          (4 * (head @@ ${inHeadline}::tsquery)::int + 2 * (head @@ ${inHead}::tsquery)::int
            + ts_rank(a."search", ${found}::tsquery, 1))
          * (0.5 + 0.5 * 0.5 ^ (greatest(0, extract(epoch FROM now() - a."publishedAt")) / 31557600.0))
        )::numeric, 1) AS "score"
      FROM matching a CROSS JOIN LATERAL (SELECT ts_filter(a."search", '{a,b}') AS head OFFSET 0) AS filtered
    ), best AS (
      SELECT * FROM ranked ORDER BY "phrase" DESC, "score" DESC, "publishedAt" DESC, "id" DESC
      LIMIT ${skip + take + mostOfOneRank}
    )
    SELECT b."id" FROM best b CROSS JOIN LATERAL (
      SELECT coalesce(sum(v."views"), 0) AS "views" FROM "ViewCount" v
      WHERE v."articleId" = b."id" AND v."hour" > now() - interval '1 day'
    ) read
    ORDER BY b."phrase" DESC, b."score" DESC, read."views" DESC, b."publishedAt" DESC, b."id" DESC
    LIMIT ${take} OFFSET ${skip}`,
  );
  return rows.map(({ id }) => id);
}

/**
 * The newest stories with the words of a phrase: the index knows no places, and PostgreSQL takes a phrase for as common as its
 * words. So it would look into every story for a rare phrase of common words.
 */
const newestWith = (hasWords: Prisma.Sql, conditions: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT * FROM "Article" a WHERE ${hasWords} AND a."status" = 'published' ${conditions}
  ORDER BY a."publishedAt" DESC, a."id" DESC LIMIT ${mostCompared}
)`;

/** The section and the days that narrow a search. */
function conditionsOf(query: SearchQuery, paper: Frame): Prisma.Sql {
  const { timeZone } = paper.site;
  const section = query.section === null ? undefined : sectionBySlug(query.section, paper);
  const conditions = [
    section && Prisma.sql`AND (a."topSectionId" = ${section.id} OR a."sectionId" = ${section.id})`,
    query.from && Prisma.sql`AND a."publishedAt" >= ${startOfDay(parseDay(query.from), timeZone)}`,
    query.to && Prisma.sql`AND a."publishedAt" < ${startOfDay(dayAfter(query.to), timeZone)}`,
  ].filter((condition) => condition instanceof Prisma.Sql);
  return Prisma.join([Prisma.empty, ...conditions], " ");
}

function parseDay(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return { year, month, day };
}

const dayAfter = (iso: string) => ({ ...parseDay(iso), day: parseDay(iso).day + 1 });
