import { isDeepStrictEqual } from "node:util";
import type { Prisma } from "../generated/prisma/client";
import { mostReadLength, wholePaper } from "../paper/most-read";

type Ranked = { topSectionId: string; position: number; articleId: string };

/**
 * Ranks the stories that readers read most of late, and stores the lists where one of them changed. Returns whether one did.
 * A story's views of two days count, each worth half of one made six hours later. So a story that is read now passes one
 * that was read all of yesterday, and since all fade alike, the order changes only when somebody reads.
 */
export async function rankMostRead(tx: Prisma.TransactionClient): Promise<boolean> {
  const ranked = await rank(tx);
  const stored = await tx.mostRead.findMany({ orderBy: [{ topSectionId: "asc" }, { position: "asc" }] });
  if (isDeepStrictEqual(ranked.map(textOf), stored.map(textOf))) return false;
  await tx.mostRead.deleteMany();
  await tx.mostRead.createMany({ data: ranked });
  return true;
}

const textOf = ({ topSectionId, position, articleId }: Ranked): string => `${topSectionId} ${position} ${articleId}`;

// In float8: PostgreSQL's numeric takes a hundred times the time.
const rank = (tx: Prisma.TransactionClient): Promise<Ranked[]> => tx.$queryRaw<Ranked[]>`
  WITH viewed AS MATERIALIZED (
    SELECT v."articleId", a."topSectionId",
      sum(v."views" * power(0.5::float8, extract(epoch FROM now() - v."hour")::float8 / 21600)) AS "score"
    FROM "ViewCount" v JOIN "Article" a ON a."id" = v."articleId" AND a."status" = 'published'
    WHERE v."hour" >= now() - interval '48 hours'
    GROUP BY v."articleId", a."topSectionId"
  ),
  ranked AS (
    SELECT ${wholePaper} AS "topSectionId", "articleId",
      row_number() OVER (ORDER BY "score" DESC, "articleId" DESC)::int AS "position"
    FROM viewed
    UNION ALL
    SELECT "topSectionId", "articleId",
      row_number() OVER (PARTITION BY "topSectionId" ORDER BY "score" DESC, "articleId" DESC)::int
    FROM viewed WHERE "topSectionId" IS NOT NULL
  )
  SELECT "topSectionId", "position", "articleId" FROM ranked WHERE "position" <= ${mostReadLength}
  ORDER BY "topSectionId", "position"`;
