import { Prisma } from "../../generated/prisma/client";

/** The pictures that fronts' pins show instead of their stories' own: "mediaId", "frontId", and whether readers see it. */
const picturesOnFronts = Prisma.sql`
  SELECT held."frontId", held."isLive", shown #>> '{}' AS "mediaId"
  FROM (
    SELECT "id" AS "frontId", "draft" AS document, false AS "isLive" FROM "Front"
    UNION ALL
    SELECT f."id", latest."document", true
    FROM "Front" f CROSS JOIN LATERAL (
      SELECT v."document" FROM "FrontVersion" v WHERE v."frontId" = f."id" ORDER BY v."number" DESC LIMIT 1
    ) latest
  ) held
  CROSS JOIN LATERAL jsonb_path_query(held.document, '$.slots.*.pins[*].pictureId ? (@ != null)') AS shown`;

/** The ids of the pictures on fronts, as a subquery. */
export const mediaOnFronts = Prisma.sql`SELECT "mediaId" FROM (${picturesOnFronts}) on_fronts`;

export type FrontWithPicture = { sectionId: string | null; name: string | null; slug: string | null; isLive: boolean };

/** The fronts that show a picture, home first. 1 query. */
export const frontsWithPicture = (tx: Prisma.TransactionClient, mediaId: string): Promise<FrontWithPicture[]> =>
  tx.$queryRaw<FrontWithPicture[]>`
    SELECT f."sectionId", s."name", s."slug", bool_or(shown."isLive") AS "isLive"
    FROM (${picturesOnFronts}) shown JOIN "Front" f ON f."id" = shown."frontId"
    LEFT JOIN "Section" s ON s."id" = f."sectionId"
    WHERE shown."mediaId" = ${mediaId}
    GROUP BY f."sectionId", s."name", s."slug"
    ORDER BY s."name" NULLS FIRST`;
