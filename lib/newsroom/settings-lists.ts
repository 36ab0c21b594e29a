/** What the settings' pages at the desk list and open. */
import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { identifier } from "../safe-text";
import { keptPolicy } from "../settings/crawler-policy";
import type { MachineSettings } from "../settings/machines-form";
import { keptMenu, type Menu, type MenuName } from "../settings/menu";
import type { AuthorChange, TopicChange } from "../settings/names-form";
import { type PaperSettings, socialLinks } from "../settings/paper-form";
import { machineSelect } from "./save-machines";
import { literally } from "./text-condition";

const pageLength = 50;

export type NamedRow = { id: string; slug: string; name: string; stories: number; mergedInto: string | null };
export type NamedList = { rows: NamedRow[]; next: string | null }; // `next`: the id that the next page comes after

type Asked = { q: string; after: string };

/** Topics by name, those with these letters in it; each with how many stories have it, and the name of the topic that it is being merged into. 5 queries. */
export async function listTopics({ q, after }: Asked): Promise<NamedList> {
  const last = await db().topic.findUnique({ where: { id: after }, select: { name: true, id: true } });
  const topics = await db().topic.findMany({
    where: following(q, last),
    ...page,
    select: { ...page.select, mergedInto: { select: { into: { select: { name: true } } } } },
  });
  const found = topics.map((topic) => ({ ...topic, mergedInto: topic.mergedInto?.into.name ?? null }));
  const ids = found.map(({ id }) => id);
  const counts = await db().articleTopic.groupBy({ by: "topicId", where: { topicId: { in: ids } }, _count: true });
  return listed(found, new Map(counts.map(({ topicId, _count }) => [topicId, _count])));
}

/** As `listTopics`, for authors. */
export async function listAuthors({ q, after }: Asked): Promise<NamedList> {
  const last = await db().author.findUnique({ where: { id: after }, select: { name: true, id: true } });
  const authors = await db().author.findMany({ where: following(q, last), ...page });
  const found = authors.map((author) => ({ ...author, mergedInto: null }));
  const ids = found.map(({ id }) => id);
  const counts = await db().articleAuthor.groupBy({ by: "authorId", where: { authorId: { in: ids } }, _count: true });
  return listed(found, new Map(counts.map(({ authorId, _count }) => [authorId, _count])));
}

const page = {
  orderBy: [{ name: "asc" }, { id: "asc" }],
  take: pageLength + 1,
  select: { id: true, slug: true, name: true },
} satisfies Prisma.TopicFindManyArgs;

function following(q: string, last: { name: string; id: string } | null) {
  return {
    name: { contains: literally(q), mode: "insensitive" as const },
    ...(last && { OR: [{ name: { gt: last.name } }, { name: last.name, id: { gt: last.id } }] }),
  };
}

function listed(found: Omit<NamedRow, "stories">[], stories: Map<string, number>): NamedList {
  const rows = found.slice(0, pageLength).map((row) => ({ ...row, stories: stories.get(row.id) ?? 0 }));
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
