/** What the settings' pages at the desk list and open. */
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { identifier } from "../safe-text";
import { literally } from "../search/literally";
import { keptPolicy } from "../settings/crawler-policy";
import type { MachineSettings } from "../settings/machines-form";
import { keptMenu, type Menu, type MenuName } from "../settings/menu";
import type { AuthorChange, TopicChange } from "../settings/names-form";
import { type PaperSettings, socialLinks } from "../settings/paper-form";
import { named } from "../statements";
import type { Named } from "./find-names";
import { ascendingFrom, forwardPage } from "./keyset";
import { machineSelect } from "./save-machines";

const pageLength = 50;

/** `isMore`: there are more stories than were counted. */
type NamedRow = Named & { stories: { count: number; isMore: boolean }; mergedInto: string | null };
export type NamedList = { rows: NamedRow[]; next: string | null }; // `next`: the id that the next page comes after

const mostCounted = 1000; // stories of a name: a page that counted all would read each of its names' stories

type Asked = { q: string; after: string };

/** Topics by name, those with these letters in it; each with how many stories have it, and the name of the topic that it is being merged into. 3 queries. */
export async function listTopics({ q, after }: Asked): Promise<NamedList> {
  const last = await named("last topic of a page", () => db().topic.findUnique({ where: { id: after } }));
  const stories = Prisma.sql`"ArticleTopic" WHERE "topicId"`;
  const found = await rowsOf(Prisma.sql`"Topic"`, stories, q, last);
  const into = { select: { name: true } };
  const fromId = { in: found.map(({ id }) => id) };
  const merges = await named("merges of topics", () =>
    db().topicMerge.findMany({ where: { fromId }, select: { fromId: true, into } }),
  );
  return listed(found, new Map(merges.map(({ fromId, into }) => [fromId, into.name])));
}

/** As `listTopics`, for authors. 2 queries. */
export async function listAuthors({ q, after }: Asked): Promise<NamedList> {
  const last = await named("last author of a page", () => db().author.findUnique({ where: { id: after } }));
  return listed(await rowsOf(Prisma.sql`"Author"`, Prisma.sql`"ArticleAuthor" WHERE "authorId"`, q, last));
}

type CountedRow = Named & { stories: number };

function rowsOf(
  table: Prisma.Sql,
  stories: Prisma.Sql,
  q: string,
  last: { name: string; id: string } | null,
): Promise<CountedRow[]> {
  const columns = { key: Prisma.sql`"name"`, id: Prisma.sql`"id"` };
  const { past, order } = ascendingFrom(columns, last && { key: Prisma.sql`${last.name}`, id: last.id });
  return named(
    "topics or authors by name",
    () => db().$queryRaw<CountedRow[]>`
    SELECT "id", "slug", "name", (
      SELECT count(*)::int FROM (SELECT FROM ${stories} = named."id" LIMIT ${mostCounted + 1}) counted
    ) AS "stories"
    FROM (
      SELECT "id", "slug", "name" FROM ${table}
      WHERE ${Prisma.join([Prisma.sql`"name" ILIKE ${`%${literally(q)}%`}`, ...past], " AND ")}
      ORDER BY ${order} LIMIT ${pageLength + 1}
    ) named ORDER BY ${order}`,
  );
}

function listed(found: CountedRow[], mergedInto = new Map<string, string>()): NamedList {
  const { rows, next } = forwardPage(found, pageLength, ({ id }) => id);
  return {
    rows: rows.map((row) => ({
      ...row,
      stories: { count: Math.min(row.stories, mostCounted), isMore: row.stories > mostCounted },
      mergedInto: mergedInto.get(row.id) ?? null,
    })),
    next,
  };
}

/** The paper's settings as its form opens them, and its menus; null before the paper has any. */
export async function deskSettings(): Promise<(PaperSettings & Record<MenuName, Menu | null>) | null> {
  const row = await db().settings.findFirst();
  if (!row) return null;
  const { id: _, updatedAt: __, social, navigation, footer, ...paper } = row;
  return {
    ...paper,
    social: socialLinks.catch([]).parse(social),
    navigation: keptMenu(navigation),
    footer: keptMenu(footer),
  };
}

/** What machines are given and told, as its form opens it; as usual before the paper has settings. */
export async function machineSettings(): Promise<MachineSettings & { indexNowKey: string | null }> {
  const { crawlers, ...kept } = (await db().settings.findFirst({ select: machineSelect })) ?? usual;
  return { ...kept, crawlers: keptPolicy(crawlers) };
}

const usual = {
  ...{ feedText: "full" as const, crawlers: {}, webSubHub: null, indexNow: false, indexNowKey: null },
  indexNowEndpoint: "https://api.indexnow.org/indexnow",
};

export type DeskSection = Prisma.SectionGetPayload<object>;

/** Every section, in its order, each followed by what is below it. */
export async function listSections(): Promise<DeskSection[]> {
  const rows = await db().section.findMany({ orderBy: [{ order: "asc" }, { name: "asc" }] });
  const below = (parentId: string | null) => rows.filter((row) => row.parentId === parentId);
  return below(null).flatMap((top) => [top, ...below(top.id)]);
}

/** A topic to be changed; null where there is none. */
export const topicById = (id: string): Promise<TopicChange | null> =>
  identifier.safeParse(id).success ? db().topic.findUnique({ where: { id } }) : Promise.resolve(null);

/** An author to be changed; null where there is none. */
export const authorById = (id: string): Promise<AuthorChange | null> =>
  identifier.safeParse(id).success ? db().author.findUnique({ where: { id } }) : Promise.resolve(null);
