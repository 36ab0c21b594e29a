/** What the settings' pages at the desk list and open. */
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { identifier } from "../safe-text";
import { keptPolicy } from "../settings/crawler-policy";
import type { MachineSettings } from "../settings/machines-form";
import { keptMenu, type Menu, type MenuName } from "../settings/menu";
import type { AuthorChange, TopicChange } from "../settings/names-form";
import { type PaperSettings, socialLinks } from "../settings/paper-form";
import type { Named } from "./find-names";
import { ascendingFrom } from "./keyset";
import { machineSelect } from "./save-machines";
import { literally } from "./text-condition";

const pageLength = 50;

type NamedRow = Named & { stories: number; mergedInto: string | null };
export type NamedList = { rows: NamedRow[]; next: string | null }; // `next`: the id that the next page comes after

type Asked = { q: string; after: string };

/** Topics by name, those with these letters in it; each with how many stories have it, and the name of the topic that it is being merged into. 4 queries. */
export async function listTopics({ q, after }: Asked): Promise<NamedList> {
  const found = await rowsOf(Prisma.sql`"Topic"`, q, await db().topic.findUnique({ where: { id: after } }));
  const ids = found.map(({ id }) => id);
  const counts = await db().articleTopic.groupBy({ by: "topicId", where: { topicId: { in: ids } }, _count: true });
  const into = { select: { name: true } };
  const merges = await db().topicMerge.findMany({ where: { fromId: { in: ids } }, select: { fromId: true, into } });
  const stories = new Map(counts.map(({ topicId, _count }) => [topicId, _count]));
  return listed(found, stories, new Map(merges.map(({ fromId, into }) => [fromId, into.name])));
}

/** As `listTopics`, for authors. */
export async function listAuthors({ q, after }: Asked): Promise<NamedList> {
  const found = await rowsOf(Prisma.sql`"Author"`, q, await db().author.findUnique({ where: { id: after } }));
  const ids = found.map(({ id }) => id);
  const counts = await db().articleAuthor.groupBy({ by: "authorId", where: { authorId: { in: ids } }, _count: true });
  return listed(found, new Map(counts.map(({ authorId, _count }) => [authorId, _count])));
}

function rowsOf(table: Prisma.Sql, q: string, last: { name: string; id: string } | null): Promise<Named[]> {
  const columns = { key: Prisma.sql`"name"`, id: Prisma.sql`"id"` };
  const { past, order } = ascendingFrom(columns, last && { key: Prisma.sql`${last.name}`, id: last.id });
  return db().$queryRaw<Named[]>`
    SELECT "id", "slug", "name" FROM ${table}
    WHERE ${Prisma.join([Prisma.sql`"name" ILIKE ${`%${literally(q)}%`}`, ...past], " AND ")}
    ORDER BY ${order} LIMIT ${pageLength + 1}`;
}

function listed(found: Named[], stories: Map<string, number>, mergedInto = new Map<string, string>()): NamedList {
  const rows = found
    .slice(0, pageLength)
    .map((row) => ({ ...row, stories: stories.get(row.id) ?? 0, mergedInto: mergedInto.get(row.id) ?? null }));
  return { rows, next: found.length > pageLength ? (rows.at(-1)?.id ?? null) : null };
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
