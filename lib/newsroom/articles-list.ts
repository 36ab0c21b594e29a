import { db } from "../db";
import type { ArticleKind, ArticleStatus } from "../generated/prisma/client";
import { Prisma } from "../generated/prisma/client";
import type { DeskUser } from "../permissions";
import { named } from "../statements";
import { type KeysetPage, keysetPage, newestFrom } from "./keyset";
import type { Cursor, ListFilters } from "./list-filters";
import { type ListSource, listSource, mostWalked } from "./list-source";

export const rowsOnPage = 50;

export type ListRow = {
  id: string;
  headline: string; // the working copy's; "" where it has none yet
  kind: ArticleKind;
  status: ArticleStatus;
  hasUnpublishedChanges: boolean; // beside a published story
  section: string | null;
  authors: string[]; // names, in order
  savedBy: string | null;
  updatedAt: Date;
  publishedAt: Date | null;
  scheduledAt: Date | null;
  views: number | null; // of a published story
};

export type ListPage = KeysetPage<ListRow>;

/** Returns a page of the articles that the user may read, newest first. Sends at most 10 queries, whatever the archive's size. */
export async function listArticles(
  user: Pick<DeskUser, "id" | "role">,
  filters: ListFilters,
  cursor: Cursor | null,
): Promise<ListPage> {
  const source = await listSource(user, filters, cursor);
  const found = await pageOf(source, filters.sort, cursor);
  const stoppedAt = found.length > rowsOnPage ? null : await endOfWalk(source.walk);
  const momentOf = (row: ListRow) => (filters.sort === "published" ? row.publishedAt : row.updatedAt);
  return keysetPage(found, rowsOnPage, cursor, momentOf, stoppedAt) ?? listArticles(user, filters, null);
}

/** The rows of a page and one more, from the cursor on in its direction. */
async function pageOf(source: ListSource, sort: ListFilters["sort"], cursor: Cursor | null): Promise<ListRow[]> {
  const { from, conditions, keyset } = source;
  const shown = {
    key: sort === "published" ? Prisma.sql`a."publishedAt"` : Prisma.sql`a."updatedAt"`,
    id: Prisma.sql`a."id"`,
  };
  return named(
    "page of the articles at the desk",
    () => db().$queryRaw<ListRow[]>`
    SELECT a."id", coalesce(d."content"->>'headline', a."headline") AS "headline", a."kind", a."status",
      a."status" = 'published' AND d."articleId" IS NOT NULL AS "hasUnpublishedChanges",
      s."name" AS "section", coalesce(saved."name", revised."name") AS "savedBy",
      array(
        SELECT w."name" FROM "ArticleAuthor" aa JOIN "Author" w ON w."id" = aa."authorId"
        WHERE aa."articleId" = a."id" ORDER BY aa."position"
      ) AS "authors",
      a."updatedAt", a."publishedAt", a."scheduledAt",
      CASE WHEN a."status" = 'published' THEN coalesce(
        (SELECT t."views" FROM "ViewTotal" t WHERE t."articleId" = a."id"), 0
      ) END AS "views"
    FROM (
      SELECT a."id", a."headline", a."kind", a."status", a."sectionId", a."updatedAt", a."publishedAt", a."scheduledAt"
      FROM ${from}
      WHERE ${Prisma.join(conditions, " AND ")}
      ORDER BY ${keyset.order}
      LIMIT ${rowsOnPage + 1}
    ) a
    LEFT JOIN "Section" s ON s."id" = a."sectionId"
    LEFT JOIN "Draft" d ON d."articleId" = a."id"
    LEFT JOIN "User" saved ON saved."id" = d."userId"
    LEFT JOIN LATERAL (
      SELECT u."name" FROM "Revision" r JOIN "User" u ON u."id" = r."userId"
      WHERE r."articleId" = a."id" ORDER BY r."number" DESC LIMIT 1
    ) revised ON true
    ORDER BY ${newestFrom(shown, cursor).order}`,
  );
}

/** The last row of a walk that stopped at its bound; null where the walk came to the list's end. */
async function endOfWalk(walk: Prisma.Sql | null): Promise<{ at: Date; id: string } | null> {
  if (!walk) return null;
  const [last] = await named(
    "end of a walk through the articles at the desk",
    () => db().$queryRaw<{ at: Date; id: string }[]>`
    SELECT "at", "articleId" AS "id" FROM (${walk}) listed OFFSET ${mostWalked - 1} LIMIT 1`,
  );
  return last ?? null;
}
