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
  views: number | null; // of a published story
};

export type ListPage = KeysetPage<ListRow>;

/** A page of the articles that the user may read, newest first. At most 6 queries, whatever the archive's size. */
export async function listArticles(
  user: Pick<DeskUser, "id" | "role">,
  filters: ListFilters,
  cursor: Cursor | null,
): Promise<ListPage> {
  const found = await pageOf(await sourceOf(user, filters), filters.sort, cursor);
  const momentOf = (row: ListRow) => (filters.sort === "published" ? row.publishedAt : row.updatedAt);
  return keysetPage(found, rowsOnPage, cursor, momentOf) ?? listArticles(user, filters, null);
}

/** What a list is read from: articles `a` and what is joined to them, in the order of `key`, then of `id`. */
type Source = { joined: Prisma.Sql; key: Prisma.Sql; id: Prisma.Sql; conditions: Prisma.Sql[] };

/** The rows of a page and one more, from the cursor on in its direction. */
async function pageOf(source: Source, sort: ListFilters["sort"], cursor: Cursor | null): Promise<ListRow[]> {
  const { joined, key, id, conditions } = source;
  const shownKey = sort === "published" ? Prisma.sql`a."publishedAt"` : Prisma.sql`a."updatedAt"`;
  const isBackward = cursor?.towards === "newer";
  const past = isBackward ? Prisma.sql`>` : Prisma.sql`<`;
  const order = isBackward ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const from = cursor ? [Prisma.sql`(${key}, ${id}) ${past} (${cursor.at}::timestamptz, ${cursor.id})`] : [];
  return db().$queryRaw<ListRow[]>`
    SELECT a."id", coalesce(d."content"->>'headline', a."headline") AS "headline", a."kind", a."status",
      a."status" = 'published' AND d."articleId" IS NOT NULL AS "hasUnpublishedChanges",
      s."name" AS "section", coalesce(saved."name", revised."name") AS "savedBy",
      array(
        SELECT w."name" FROM "ArticleAuthor" aa JOIN "Author" w ON w."id" = aa."authorId"
        WHERE aa."articleId" = a."id" ORDER BY aa."position"
      ) AS "authors",
      a."updatedAt", a."publishedAt", a."scheduledAt",
      CASE WHEN a."status" = 'published' THEN coalesce(
        (SELECT sum(v."views")::int FROM "ViewCount" v WHERE v."articleId" = a."id"), 0
      ) END AS "views"
    FROM (
      SELECT a."id", a."headline", a."kind", a."status", a."sectionId", a."updatedAt", a."publishedAt", a."scheduledAt"
      FROM "Article" a ${joined}
      WHERE ${Prisma.join([...conditions, ...from], " AND ")}
      ORDER BY ${key} ${order}, ${id} ${order}
      LIMIT ${rowsOnPage + 1}
    ) a
    LEFT JOIN "Section" s ON s."id" = a."sectionId"
    LEFT JOIN "Draft" d ON d."articleId" = a."id"
    LEFT JOIN "User" saved ON saved."id" = d."userId"
    LEFT JOIN LATERAL (
      SELECT u."name" FROM "Revision" r JOIN "User" u ON u."id" = r."userId"
      WHERE r."articleId" = a."id" ORDER BY r."number" DESC LIMIT 1
    ) revised ON true
    ORDER BY ${shownKey} ${order}, a."id" ${order}`;
}

// Values are written where they are compared, so that the planner knows how common each is.
async function sourceOf(user: Pick<DeskUser, "id" | "role">, filters: ListFilters): Promise<Source> {
  const [paper, author, topic] = await Promise.all([
    frame(),
    filters.author === null ? null : db().author.findUnique({ where: { slug: filters.author } }),
    filters.topic === null ? null : db().topic.findUnique({ where: { slug: filters.topic } }),
  ]);
  const lists = [
    author && Prisma.sql`"ArticleAuthor" WHERE "authorId" = ${author.id}`,
    topic && Prisma.sql`"ArticleTopic" WHERE "topicId" = ${topic.id}`,
  ].filter((list) => list !== null);
  // A byline's rows, or a topic's, carry the last change: they are read in its order, however old they are.
  const ordered = filters.sort === "changed" ? lists.shift() : undefined;
  const changed = ordered ? Prisma.sql`listed."updatedAt"` : Prisma.sql`a."updatedAt"`;

  const conditions: (Prisma.Sql | null)[] = [
    statusCondition(filters.status, user.id),
    may(user, "article.read") ? null : Prisma.sql`a."createdById" = ${user.id}`,
    sectionCondition(filters.section, paper),
    ...lists.map((list) => listedUnder(list, filters)),
    ...dateConditions(filters, changed, paper.site.timeZone),
    filters.sort === "published" ? Prisma.sql`a."publishedAt" IS NOT NULL` : null,
    filters.q === "" ? null : textCondition(filters.q, paper.site.language),
  ];
  return {
    joined: ordered
      ? Prisma.sql`JOIN (SELECT "articleId", "updatedAt" FROM ${ordered}) listed ON listed."articleId" = a."id"`
      : Prisma.empty,
    key: filters.sort === "published" ? Prisma.sql`a."publishedAt"` : changed,
    id: ordered ? Prisma.sql`listed."articleId"` : Prisma.sql`a."id"`,
    conditions: conditions.filter((condition) => condition !== null),
  };
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

function dateConditions({ from, to, sort }: ListFilters, changed: Prisma.Sql, timeZone: string): (Prisma.Sql | null)[] {
  const day = to === null ? null : dayFrom(to);
  const end = day && startOfDay({ ...day, day: day.day + 1 }, timeZone);
  return [
    from === null ? null : Prisma.sql`${changed} >= ${startOfDay(dayFrom(from), timeZone)}::timestamptz`,
    end && Prisma.sql`${changed} < ${end}::timestamptz`,
    // Nothing is published after its last change: the index is read from there on.
    end && sort === "published" ? Prisma.sql`a."publishedAt" < ${end}::timestamptz` : null,
  ];
}
