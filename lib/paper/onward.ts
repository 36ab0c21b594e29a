import { keptPlan, readerDb } from "../db";
import { Prisma } from "../generated/prisma/client";
import { named } from "../statements";
import { wholePaper } from "./most-read";

/** Ids of published stories, those first that fit best. */
export type Onward = {
  /** The stories before and after this one: in its section, in the top section, in the whole paper. */
  previous: (string | null)[];
  next: (string | null)[];
  latest: string[]; // from the top section
  thread: string[]; // the newest story on the first topic
  dontMiss: string[]; // the editors' pins, then what readers read most
};

/** Where a story stands in the paper: a row of these columns. */
type StoryPlace = {
  id: string;
  sectionId: string | null;
  topSectionId: string | null;
  topicId: string | null;
  publishedAt: Date;
};

/** The place of the published story of that name: what leads on from it can be asked before its row is there. */
export const publishedPlace = (slug: string) => Prisma.sql`
  SELECT "id", "sectionId", "topSectionId", "publishedAt", (
      SELECT "topicId" FROM "ArticleTopic" WHERE "articleId" = a."id" ORDER BY "position" LIMIT 1
    ) AS "topicId"
  FROM "Article" a
  WHERE "slug" = ${slug} AND "status" = 'published'`;

/** A place that no row of the database says: a working copy's. */
export const givenPlace = ({ id, sectionId, topSectionId, topicId, publishedAt }: StoryPlace) => Prisma.sql`
  SELECT ${id}::text AS "id", ${sectionId}::text AS "sectionId", ${topSectionId}::text AS "topSectionId",
    ${publishedAt}::timestamptz AS "publishedAt", ${topicId}::text AS "topicId"`;

// From the nearest to the widest. A draft without a section has no neighbours.
const scopes = [
  Prisma.sql`"sectionId" = here."sectionId"`,
  Prisma.sql`"topSectionId" = here."topSectionId"`,
  Prisma.sql`here."sectionId" IS NOT NULL`,
];

const storyBefore = (scope: Prisma.Sql) => Prisma.sql`(SELECT "id" FROM "Article"
  WHERE ${scope} AND "status" = 'published' AND ("publishedAt", "id") < (here."publishedAt", here."id")
  ORDER BY "publishedAt" DESC, "id" DESC LIMIT 1)`;
const storyAfter = (scope: Prisma.Sql) => Prisma.sql`(SELECT "id" FROM "Article"
  WHERE ${scope} AND "status" = 'published' AND ("publishedAt", "id") > (here."publishedAt", here."id")
  ORDER BY "publishedAt", "id" LIMIT 1)`;

/** The neighbours in the nearest scope that has any: a story alone in its section has those of the section above. */
export function neighboursOf({ previous, next }: Onward): { previous: string | null; next: string | null } {
  const scope = scopes.findIndex((_, index) => previous[index] ?? next[index]);
  return { previous: previous[scope] ?? null, next: next[scope] ?? null };
}

/**
 * The ids of the stories that lead on from a place, which is a query for one row of `StoryPlace`. One query: each list is a short scan of
 * its index, whatever the archive's size.
 */
export async function onwardIds(place: Prisma.Sql): Promise<Onward> {
  const newest = Prisma.sql`ORDER BY "publishedAt" DESC, "id" DESC`;
  const [lists] = await named(
    "stories that lead on from a story",
    () => readerDb().$queryRaw<Onward[]>`
    SELECT ${Prisma.raw(keptPlan)}
      array[${Prisma.join(scopes.map(storyBefore))}] AS "previous",
      array[${Prisma.join(scopes.map(storyAfter))}] AS "next",
      array(SELECT "id" FROM "Article"
        WHERE "topSectionId" = here."topSectionId" AND "status" = 'published' AND "id" <> here."id"
        ${newest} LIMIT 12) AS "latest",
      array(SELECT "articleId" FROM "ArticleTopic"
        WHERE "topicId" = here."topicId" AND "publishedAt" > here."publishedAt"
        ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT 1) AS "thread",
      array(
        SELECT a."id" FROM (
          SELECT v."document" FROM "FrontVersion" v JOIN "Front" f ON f."id" = v."frontId"
          WHERE f."sectionId" IS NULL ORDER BY v."number" DESC LIMIT 1
        ) AS front CROSS JOIN LATERAL jsonb_array_elements(front."document" #> '{slots,dontMiss,pins}')
          WITH ORDINALITY AS pins(pin, position)
        JOIN "Article" a ON a."id" = pin ->> 'articleId' AND a."status" = 'published'
        WHERE coalesce((pin ->> 'startsAt')::timestamptz <= now(), true)
          AND coalesce((pin ->> 'endsAt')::timestamptz > now(), true)
        ORDER BY position
      ) || array(
        SELECT a."id" FROM "MostRead" m JOIN "Article" a ON a."id" = m."articleId" AND a."status" = 'published'
        WHERE m."topSectionId" = ${wholePaper}
        ORDER BY m."position"
      ) AS "dontMiss"
    FROM (${place}) here`,
  );
  return lists ?? { previous: [], next: [], latest: [], thread: [], dontMiss: [] };
}
