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
  const section = await db().section.findFirstOrThrow({ where: { subsections: { some: {} } } });
  const formerAuthor = await addFormerAuthor();
  const author = await db().author.findFirstOrThrow({ where: { id: { not: formerAuthor } } });
  const topic = await db().topic.findFirstOrThrow();
  const lists: [string, Partial<ListFilters>][] = [
    ["unfiltered", {}],
    ["newest published", { sort: "published" }],
    ["drafts", { status: "draft" }],
    ["published with changes", { status: "changed" }],
    ["a section", { section: section.slug }],
    ["an author", { author: author.slug }],
    ["a topic", { topic: topic.slug }],
    ["an author and a common word", { author: author.slug, q: "years" }],
    ["an author and rare words", { author: author.slug, q: "pilotage accord" }],
    ["an author of old stories and a common word", { author: formerAuthor, q: "years" }],
    ["a topic and a common word", { topic: topic.slug, q: "years" }],
    ["a common word", { q: "years" }],
    ["rare words", { q: "pilotage accord" }],
    ["part of a word", { q: "arbou" }],
  ];
  const rows: Row[] = [];
  for (const [name, filters] of lists) rows.push(await rowOf(name, filters, null));
  rows.push(await rowOf("page 20", {}, await cursorOfPage(20)));
  return rows;
}

/** An archive holds published stories alone: one in two hundred becomes a draft, and as many are being changed. */
async function putSomeInWork(): Promise<void> {
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

async function rowOf(name: string, filters: Partial<ListFilters>, cursor: string | null): Promise<Row> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await list(filters, cursor);
    times.push(performance.now() - began);
  }
  return timeRow(`desk list, ${name}: 95 of 100 within`, percentile(times, 0.95), budget);
}
