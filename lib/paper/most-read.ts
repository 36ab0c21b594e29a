import { db } from "../db";
import { Prisma } from "../generated/prisma/client";

const window = Prisma.sql`interval '48 hours'`;

/** The ids of the stories that readers read most in the last two days, most first. */
export async function mostReadIds(take: number, topSectionId?: string): Promise<string[]> {
  const inSection = topSectionId ? Prisma.sql`AND a."topSectionId" = ${topSectionId}` : Prisma.empty;
  // Counted and sorted before articles are looked at: then the first that fit are all that is read.
  const rows = await db().$queryRaw<{ id: string }[]>`
    WITH viewed AS MATERIALIZED (
      SELECT "articleId", sum("views") AS views
      FROM "ViewCount"
      WHERE "hour" >= now() - ${window}
      GROUP BY "articleId"
      ORDER BY views DESC, "articleId" DESC
    )
    SELECT a."id"
    FROM viewed JOIN "Article" a ON a."id" = viewed."articleId"
    WHERE a."status" = 'published' ${inSection}
    ORDER BY viewed.views DESC, viewed."articleId" DESC
    LIMIT ${take}`;
  return rows.map(({ id }) => id);
}
