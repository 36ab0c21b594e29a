import { db } from "../db";
import type { ArticleKind, ArticleStatus } from "../generated/prisma/client";
import { Prisma } from "../generated/prisma/client";
import { sectionBySlug } from "../paper/section";
import { type Frame, frame } from "../paper/site";
import { type DeskUser, may } from "../permissions";
import { startOfDay } from "../zoned-time";
import { type KeysetPage, keysetPage } from "./keyset";
import { type Cursor, dayFrom, type ListFilters } from "./list-filters";
import { textCondition } from "./text-condition";

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
};

export type ListPage = KeysetPage<ListRow>;

/** A page of the articles that the user may read, newest first. At most 6 queries, whatever the archive's size. */
export async function listArticles(
  user: Pick<DeskUser, "id" | "role">,
  filters: ListFilters,
  cursor: Cursor | null,
): Promise<ListPage> {
  const found = await pageOf(await conditions(user, filters), filters.sort, cursor);
  const momentOf = (row: ListRow) => (filters.sort === "published" ? row.publishedAt : row.updatedAt);
  return keysetPage(found, rowsOnPage, cursor, momentOf) ?? listArticles(user, filters, null);
}

/** The rows of a page and one more, from the cursor on in its direction. */
async function pageOf(where: Prisma.Sql[], sort: ListFilters["sort"], cursor: Cursor | null): Promise<ListRow[]> {
  const key = sort === "published" ? Prisma.sql`a."publishedAt"` : Prisma.sql`a."updatedAt"`;
  const isBackward = cursor?.towards === "newer";
  const past = isBackward ? Prisma.sql`>` : Prisma.sql`<`;
  const order = isBackward ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const from = cursor ? [Prisma.sql`(${key}, a."id") ${past} (${cursor.at}::timestamptz, ${cursor.id})`] : [];
  return db().$queryRaw<ListRow[]>`
    SELECT a."id", coalesce(d."content"->>'headline', a."headline") AS "headline", a."kind", a."status",
      a."status" = 'published' AND d."articleId" IS NOT NULL AS "hasUnpublishedChanges",
      s."name" AS "section", coalesce(saved."name", revised."name") AS "savedBy",
      array(
        SELECT w."name" FROM "ArticleAuthor" aa JOIN "Author" w ON w."id" = aa."authorId"
        WHERE aa."articleId" = a."id" ORDER BY aa."position"
      ) AS "authors",
      a."updatedAt", a."publishedAt", a."scheduledAt"
    FROM (
      SELECT a."id", a."headline", a."kind", a."status", a."sectionId", a."updatedAt", a."publishedAt", a."scheduledAt"
      FROM "Article" a
      WHERE ${Prisma.join([...where, ...from], " AND ")}
      ORDER BY ${key} ${order}, a."id" ${order}
      LIMIT ${rowsOnPage + 1}
    ) a
    LEFT JOIN "Section" s ON s."id" = a."sectionId"
    LEFT JOIN "Draft" d ON d."articleId" = a."id"
    LEFT JOIN "User" saved ON saved."id" = d."userId"
    LEFT JOIN LATERAL (
      SELECT u."name" FROM "Revision" r JOIN "User" u ON u."id" = r."userId"
      WHERE r."articleId" = a."id" ORDER BY r."number" DESC LIMIT 1
    ) revised ON true
    ORDER BY ${key} ${order}, a."id" ${order}`;
}

// Values are written where they are compared, so that the planner knows how common each is.
async function conditions(user: Pick<DeskUser, "id" | "role">, filters: ListFilters): Promise<Prisma.Sql[]> {
  const [paper, author, topic] = await Promise.all([
    frame(),
    filters.author === null ? null : db().author.findUnique({ where: { slug: filters.author } }),
    filters.topic === null ? null : db().topic.findUnique({ where: { slug: filters.topic } }),
  ]);
  const all: (Prisma.Sql | null)[] = [
    statusCondition(filters.status, user.id),
    may(user, "article.read") ? null : Prisma.sql`a."createdById" = ${user.id}`,
    sectionCondition(filters.section, paper),
    author && listedUnder(Prisma.sql`"ArticleAuthor" WHERE "authorId" = ${author.id}`, filters),
    topic && listedUnder(Prisma.sql`"ArticleTopic" WHERE "topicId" = ${topic.id}`, filters),
    ...dateConditions(filters, paper.site.timeZone),
    filters.sort === "published" ? Prisma.sql`a."publishedAt" IS NOT NULL` : null,
    filters.q === "" ? null : textCondition(filters.q, paper.site.language),
  ];
  return all.filter((condition) => condition !== null);
}

function statusCondition(status: ListFilters["status"], userId: string): Prisma.Sql {
  const kept = Prisma.sql`a."trashedAt" IS NULL`;
  switch (status) {
    case "all":
      return kept;
    case "mine":
      return Prisma.sql`${kept} AND a."createdById" = ${userId}`;
    case "trash":
      return Prisma.sql`a."trashedAt" IS NOT NULL`;
    case "changed":
      return Prisma.sql`${kept} AND a."status" = 'published'
        AND EXISTS (SELECT FROM "Draft" WHERE "articleId" = a."id")`;
    default:
      return Prisma.sql`${kept} AND a."status" = ${status}::"ArticleStatus"`;
  }
}

function sectionCondition(slug: string | null, paper: Frame): Prisma.Sql | null {
  const section = slug === null ? undefined : sectionBySlug(slug, paper);
  if (!section) return null;
  return section.parentId === null
    ? Prisma.sql`a."topSectionId" = ${section.id}`
    : Prisma.sql`a."sectionId" = ${section.id}`;
}

/**
 * All of a byline's stories, or a topic's, are gathered before they are put in order: whoever wrote
 * years ago stands far down the newest. With a text the planner chooses: to look into each story costs more.
 */
function listedUnder(list: Prisma.Sql, { q }: ListFilters): Prisma.Sql {
  return q === ""
    ? Prisma.sql`a."id" = ANY(ARRAY(SELECT "articleId" FROM ${list}))`
    : Prisma.sql`EXISTS (SELECT FROM ${list} AND "articleId" = a."id")`;
}

function dateConditions({ from, to, sort }: ListFilters, timeZone: string): (Prisma.Sql | null)[] {
  const day = to === null ? null : dayFrom(to);
  const end = day && startOfDay({ ...day, day: day.day + 1 }, timeZone);
  return [
    from === null ? null : Prisma.sql`a."updatedAt" >= ${startOfDay(dayFrom(from), timeZone)}::timestamptz`,
    end && Prisma.sql`a."updatedAt" < ${end}::timestamptz`,
    // Nothing is published after its last change: the index is read from there on.
    end && sort === "published" ? Prisma.sql`a."publishedAt" < ${end}::timestamptz` : null,
  ];
}
