import { readerDb } from "../db";
import { Prisma } from "../generated/prisma/client";

/**
 * What readers read of late, by story: its views of two days, each worth half of one made six
 * hours later. So a story that is read now passes one that was read all of yesterday, and since
 * all fade alike, the order changes only when somebody reads. In float8: PostgreSQL's numeric takes a hundred times the time.
 */
export const readOfLate = Prisma.sql`
  SELECT "articleId", sum("views" * power(0.5::float8, extract(epoch FROM now() - "hour")::float8 / 21600)) AS views
  FROM "ViewCount"
  WHERE "hour" >= now() - interval '48 hours'
  GROUP BY "articleId"`;

/** The ids of the stories that readers read most of late, most first. */
export async function mostReadIds(take: number, topSectionId?: string): Promise<string[]> {
  const inSection = topSectionId ? Prisma.sql`AND a."topSectionId" = ${topSectionId}` : Prisma.empty;
  // Counted and sorted before articles are looked at: then the first that fit are all that is read.
  const rows = await readerDb().$queryRaw<{ id: string }[]>`
    WITH viewed AS MATERIALIZED (
      ${readOfLate}
      ORDER BY views DESC, "articleId" DESC
    )
    SELECT a."id"
    FROM viewed JOIN "Article" a ON a."id" = viewed."articleId"
    WHERE a."status" = 'published' ${inSection}
    ORDER BY viewed.views DESC, viewed."articleId" DESC
    LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

const shownOfAll = 20; // what the home page chooses from
const shownInSection = 14; // what a section's block does

/** The lists that readers are shown, in short: another text where one of them has another order. */
export async function mostReadInShort(client: Pick<Prisma.TransactionClient, "$queryRaw">): Promise<string> {
  const [row] = await client.$queryRaw<{ lists: string | null }[]>`
    SELECT md5(string_agg(
      concat_ws(' ', "id", CASE WHEN of_all <= ${shownOfAll} THEN of_all END), ',' ORDER BY "topSectionId", in_section
    )) AS "lists"
    FROM (
      SELECT a."id", a."topSectionId",
        row_number() OVER (ORDER BY viewed.views DESC, a."id" DESC) AS of_all,
        row_number() OVER (PARTITION BY a."topSectionId" ORDER BY viewed.views DESC, a."id" DESC) AS in_section
      FROM (${readOfLate}) viewed JOIN "Article" a ON a."id" = viewed."articleId"
      WHERE a."status" = 'published'
    ) ranked
    WHERE of_all <= ${shownOfAll} OR in_section <= ${shownInSection}`;
  return row?.lists ?? "";
}
