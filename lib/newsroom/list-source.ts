/** What the desk's list of articles is read from: the index that holds it in order, and what narrows it. */
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { sectionBySlug } from "../paper/section";
import { type Frame, frame } from "../paper/site";
import { type DeskUser, may } from "../permissions";
import { named } from "../statements";
import { startOfDay } from "../zoned-time";
import { namedBy } from "./find-names";
import { type Keyset, newestFrom } from "./keyset";
import { type Cursor, dayFrom, type ListFilters } from "./list-filters";
import { textCondition } from "./text-condition";

/** A page looks at no more rows of a byline's or a topic's list than this, however few of them fit. */
export const mostWalked = 5000;

/**
 * Says where a list reads articles `a` and what it joins to them, in order of the keyset. `walk` names the part of a byline's
 * or a topic's list that a page looks at, as "articleId" and "at"; it is null where the list has no bound.
 */
export type ListSource = { from: Prisma.Sql; conditions: Prisma.Sql[]; keyset: Keyset; walk: Prisma.Sql | null };

type User = Pick<DeskUser, "id" | "role">;

// Values are written where they are compared, so that the planner knows how common each is.
export async function listSource(user: User, filters: ListFilters, cursor: Cursor | null): Promise<ListSource> {
  const [paper, [list, other]] = await Promise.all([frame(), listsOf(filters)]);
  const isWalked = list !== undefined && filters.q === "";
  const conditions = [
    statusCondition(filters.status, user.id),
    may(user, "article.read") ? null : Prisma.sql`a."createdById" = ${user.id}`,
    sectionCondition(filters.section, paper),
    other ? isIn(other, isWalked) : null,
    filters.q === "" ? null : await textCondition(filters.q),
  ].filter((condition) => condition !== null);
  const days = daysOf(filters, paper.site.timeZone);
  // Those of a list by publication are days of the last change still.
  if (filters.sort === "published") conditions.push(...within(Prisma.sql`a."updatedAt"`, days));

  if (!list) {
    const key = filters.sort === "published" ? Prisma.sql`a."publishedAt"` : Prisma.sql`a."updatedAt"`;
    const keyset = newestFrom({ key, id: Prisma.sql`a."id"` }, cursor);
    const range = [...rangeOf(filters.sort, key, days), ...keyset.past];
    return { from: Prisma.sql`"Article" a`, conditions: [...conditions, ...range], keyset, walk: null };
  }

  const key = filters.sort === "published" ? Prisma.sql`"firstPublishedAt"` : Prisma.sql`"updatedAt"`;
  const { past, order } = newestFrom({ key, id: Prisma.sql`"articleId"` }, cursor);
  const range = [...rangeOf(filters.sort, key, days), ...past];
  const rows = Prisma.sql`
    SELECT "articleId", ${key} AS "at" FROM ${list} AND ${Prisma.join([Prisma.sql`true`, ...range], " AND ")}`;
  const keyset = newestFrom({ key: Prisma.sql`listed."at"`, id: Prisma.sql`listed."articleId"` }, cursor);
  if (!isWalked) {
    const from = Prisma.sql`(${rows}) listed JOIN "Article" a ON a."id" = listed."articleId"`;
    return { from, conditions, keyset, walk: null };
  }
  const walk = Prisma.sql`${rows} ORDER BY ${order} LIMIT ${mostWalked}`;
  // OFFSET makes the planner look up one article at a time, so that the page ends where it has its rows.
  const article = Prisma.sql`SELECT * FROM "Article" WHERE "id" = listed."articleId" OFFSET 0`;
  return { from: Prisma.sql`(${walk}) listed CROSS JOIN LATERAL (${article}) a`, conditions, keyset, walk };
}

/** The byline's and the topic's list, as what follows FROM: the shorter first. */
async function listsOf(filters: ListFilters): Promise<Prisma.Sql[]> {
  const [author, topic] = await Promise.all([
    filters.author === null ? null : namedBy("author", filters.author),
    filters.topic === null ? null : namedBy("topic", filters.topic),
  ]);
  const ofAuthor = author && Prisma.sql`"ArticleAuthor" WHERE "authorId" = ${author.id}`;
  const ofTopic = topic && Prisma.sql`"ArticleTopic" WHERE "topicId" = ${topic.id}`;
  if (!ofAuthor || !ofTopic) return [ofAuthor, ofTopic].filter((list) => list !== null);
  const [lengths] = await named(
    "lengths of two lists of articles",
    () => db().$queryRaw<{ author: bigint; topic: bigint }[]>`
    SELECT (SELECT count(*) FROM (SELECT FROM ${ofAuthor} LIMIT ${mostWalked}) listed) AS "author",
      (SELECT count(*) FROM (SELECT FROM ${ofTopic} LIMIT ${mostWalked}) listed) AS "topic"`,
  );
  return lengths && lengths.topic < lengths.author ? [ofTopic, ofAuthor] : [ofAuthor, ofTopic];
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
 * Of a walk each article is looked into: OFFSET keeps the planner from gathering the whole list first. With a text
 * the planner chooses: to look into each story for words costs more.
 */
function isIn(list: Prisma.Sql, isWalked: boolean): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM ${list} AND "articleId" = a."id" ${isWalked ? Prisma.sql`OFFSET 0` : Prisma.empty})`;
}

type Days = { start: Date | null; end: Date | null }; // from `start` on, before `end`

function daysOf({ from, to }: ListFilters, timeZone: string): Days {
  const last = to === null ? null : dayFrom(to);
  return {
    start: from === null ? null : startOfDay(dayFrom(from), timeZone),
    end: last && startOfDay({ ...last, day: last.day + 1 }, timeZone),
  };
}

const within = (column: Prisma.Sql, { start, end }: Days): Prisma.Sql[] => [
  ...(start ? [Prisma.sql`${column} >= ${start}::timestamptz`] : []),
  ...(end ? [Prisma.sql`${column} < ${end}::timestamptz`] : []),
];

/** The part of an index that holds the list. Nothing is published after its last change. */
const rangeOf = (sort: ListFilters["sort"], key: Prisma.Sql, { start, end }: Days): Prisma.Sql[] =>
  sort === "published"
    ? [Prisma.sql`${key} IS NOT NULL`, ...within(key, { start: null, end })]
    : within(key, { start, end });
