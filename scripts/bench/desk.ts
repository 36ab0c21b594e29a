import { db } from "../../lib/db";
import { listArticles } from "../../lib/newsroom/articles-list";
import { cursorFrom, type ListFilters, noFilters } from "../../lib/newsroom/list-filters";
import { percentile, type Row, timeRow } from "./row";

const runs = 40;
const budget = 150; // ms
const editor = { id: "bench", role: "editor" } as const;

/** How long the desk's list takes to answer, filter by filter. */
export async function deskRows(): Promise<Row[]> {
  await putSomeInWork();
  const formerAuthor = await addFormerAuthor();
  const old = () => list({ author: formerAuthor, q: "years" }, null);
  const lists: DeskList[] = [...(await deskLists()), ["an author of old stories and a common word", old]];
  const rows: Row[] = [];
  for (const [name, ask] of lists) rows.push(await rowOf(name, ask));
  return rows;
}

type DeskList = [name: string, ask: () => Promise<unknown>];

/** The desk's list with each of its filters. */
export async function deskLists(): Promise<DeskList[]> {
  const ofEdition = { where: { id: { not: { startsWith: "archive-" } } }, orderBy: { id: "asc" } } as const;
  const [section, author, topic] = await Promise.all([
    db().section.findFirstOrThrow({ where: { subsections: { some: {} } } }),
    db().author.findFirstOrThrow(ofEdition),
    db().topic.findFirstOrThrow(ofEdition),
  ]);
  const lists: [string, Partial<ListFilters>][] = [
    ["unfiltered", {}],
    ["newest published", { sort: "published" }],
    ["drafts", { status: "draft" }],
    ["published with changes", { status: "changed" }],
    ["a section", { section: section.slug }],
    ["an author", { author: author.slug }],
    ["an author by publication", { author: author.slug, sort: "published" }],
    ["a topic", { topic: topic.slug }],
    ["an author and a topic", { author: author.slug, topic: topic.slug }],
    ["an author and a common word", { author: author.slug, q: "years" }],
    ["an author and rare words", { author: author.slug, q: "pilotage accord" }],
    ["a topic and a common word", { topic: topic.slug, q: "years" }],
    ["a common word", { q: "years" }],
    ["rare words", { q: "pilotage accord" }],
    ["part of a word", { q: "arbou" }],
  ];
  const cursor = await cursorOfPage(20);
  return [
    ...lists.map(([name, filters]): DeskList => [name, () => list(filters, null)]),
    ["page 20", () => list({}, cursor)],
  ];
}

/** An archive holds published stories alone: one in two hundred becomes a draft, and as many are being changed. */
export async function putSomeInWork(): Promise<void> {
  await db().$executeRaw`UPDATE "Article" SET "status" = 'draft' WHERE abs(hashtext("id")) % 200 = 0`;
  await db().$executeRaw`
    INSERT INTO "Draft" ("articleId", "content", "updatedAt")
    SELECT "id", jsonb_build_object('headline', "headline", 'body', "body"), now()
    FROM "Article" WHERE abs(hashtext("id")) % 200 < 2`;
  await db().$executeRaw`ANALYZE "Article", "Draft"`;
}

/** An author of the 2,000 oldest stories, and of none since; gives the slug, which is the id too. */
async function addFormerAuthor(): Promise<string> {
  const id = "bench-former-author";
  await db().author.create({ data: { id, slug: id, name: "Former author" } });
  await db().$executeRaw`
    UPDATE "ArticleAuthor" SET "authorId" = ${id} WHERE "articleId" IN (
      SELECT "articleId" FROM "ArticleAuthor" ORDER BY "updatedAt" LIMIT 2000)`;
  await db().$executeRaw`ANALYZE "ArticleAuthor"`;
  return id;
}

async function cursorOfPage(page: number): Promise<string | null> {
  let cursor: string | null = null;
  for (let at = 1; at < page; at++) cursor = (await list({}, cursor)).next;
  return cursor;
}

const list = (filters: Partial<ListFilters>, cursor: string | null) =>
  listArticles(editor, { ...noFilters, ...filters }, cursorFrom(cursor ?? undefined));

async function rowOf(name: string, ask: () => Promise<unknown>): Promise<Row> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
  }
  return timeRow(`desk list, ${name}: 95 of 100 within`, percentile(times, 0.95), budget);
}
