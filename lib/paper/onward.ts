import { readerDb } from "../db";
import { Prisma } from "../generated/prisma/client";
import { readOfLate } from "./most-read";

export type Onward = {
  previous: string[]; // the story before this in its section
  next: string[];
  latest: string[]; // from the top section
  thread: string[]; // the newest story on the first topic
  dontMiss: string[]; // the editors' pins, then what readers read most
};

type From = {
  id: string;
  sectionId: string | null;
  topSectionId: string | null;
  topicId: string | null;
  publishedAt: Date;
};

/**
 * The ids of the stories that lead on from an article. One query: each list is a short scan of
 * its index, whatever the archive's size.
 */
export async function onwardIds(from: From): Promise<Onward> {
  const here = Prisma.sql`(${from.publishedAt}::timestamptz, ${from.id})`;
  const newest = Prisma.sql`ORDER BY "publishedAt" DESC, "id" DESC`;
  const [lists] = await readerDb().$queryRaw<Onward[]>`
    SELECT
      array(SELECT "id" FROM "Article"
        WHERE "sectionId" = ${from.sectionId} AND "status" = 'published' AND ("publishedAt", "id") < ${here}
        ${newest} LIMIT 1) AS "previous",
      array(SELECT "id" FROM "Article"
        WHERE "sectionId" = ${from.sectionId} AND "status" = 'published' AND ("publishedAt", "id") > ${here}
        ORDER BY "publishedAt", "id" LIMIT 1) AS "next",
      array(SELECT "id" FROM "Article"
        WHERE "topSectionId" = ${from.topSectionId} AND "status" = 'published' AND "id" <> ${from.id}
        ${newest} LIMIT 12) AS "latest",
      array(SELECT "articleId" FROM "ArticleTopic"
        WHERE "topicId" = ${from.topicId} AND "publishedAt" > ${from.publishedAt}::timestamptz
        ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT 1) AS "thread",
      array(
        SELECT pin ->> 'articleId' FROM (
          SELECT v."document" FROM "FrontVersion" v JOIN "Front" f ON f."id" = v."frontId"
          WHERE f."sectionId" IS NULL ORDER BY v."number" DESC LIMIT 1
        ) AS front CROSS JOIN LATERAL jsonb_array_elements(front."document" #> '{slots,dontMiss,pins}')
          WITH ORDINALITY AS pins(pin, position)
        WHERE coalesce((pin ->> 'startsAt')::timestamptz <= now(), true)
          AND coalesce((pin ->> 'endsAt')::timestamptz > now(), true)
        ORDER BY position
      ) || array(
        SELECT "articleId" FROM (${readOfLate}) viewed ORDER BY views DESC, "articleId" DESC LIMIT 20
      ) AS "dontMiss"`;
  return lists ?? { previous: [], next: [], latest: [], thread: [], dontMiss: [] };
}
