import { db } from "../db";
import { Prisma } from "../generated/prisma/client";

const window = Prisma.sql`interval '48 hours'`;

/** The ids of the stories that readers read most in the last two days, most first. */
export async function mostReadIds(take: number, topSectionId?: string): Promise<string[]> {
  const inSection = topSectionId ? Prisma.sql`AND a."topSectionId" = ${topSectionId}` : Prisma.empty;
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT a."id"
    FROM "ViewCount" v JOIN "Article" a ON a."id" = v."articleId"
    WHERE v."hour" >= now() - ${window} AND a."status" = 'published' ${inSection}
    GROUP BY a."id"
    ORDER BY sum(v."views") DESC, a."publishedAt" DESC
    LIMIT ${take}`;
  return rows.map(({ id }) => id);
}
