import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";
import type { SitemapFile } from "../sitemaps/sitemap-file";
import { anArticle, anAuthor, aPaper, aPicture, aSection, aTopic, daysAgo } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { articlesState } from "./article-sitemap";
import { newsStories } from "./news-sitemap";
import type { SitemapEntry } from "./shapes";
import { sitemapEntries, sitemapFiles } from "./sitemap";

withTestDatabase();

let sectionId: string;
beforeAll(async () => {
  await aPaper();
  sectionId = (await aSection("world")).id;
});

async function entriesOf(file: Parameters<typeof sitemapEntries>[0]): Promise<SitemapEntry[]> {
  const all: SitemapEntry[] = [];
  for await (const entries of sitemapEntries(file)) all.push(...entries);
  return all;
}
const pathsOf = async (file: Parameters<typeof sitemapEntries>[0]) => (await entriesOf(file)).map(({ path }) => path);
const articles = (part: number) => ({ kind: "articles", part }) as const;
const changedAt = async (wanted: SitemapFile) =>
  (await sitemapFiles()).find(({ file }) => JSON.stringify(file) === JSON.stringify(wanted))?.changedAt;

test("a paper without stories has its fronts, sections and standing pages in the sitemap", async () => {
  const updatedAt = daysAgo(3);
  await db().page.create({ data: { slug: "about", title: "About", body: {}, updatedAt } });
  expect((await sitemapFiles()).map(({ file }) => file.kind)).toEqual(["pages"]);
  expect(await pathsOf({ kind: "pages" })).toEqual(["/", "/latest", "/corrections", "/world", "/about"]);
  expect((await entriesOf({ kind: "pages" })).at(-1)?.modifiedAt).toEqual(updatedAt);
  expect(await pathsOf(articles(1))).toEqual([]);
});

test("a story is listed from its publication on, with when it last changed and its pictures, the lead first", async () => {
  const [other, lead, ended] = await Promise.all([aPicture(), aPicture(), aPicture({ rightsExpireAt: daysAgo(1) })]);
  const body = {
    type: "doc" as const,
    content: [other, ended].map(({ id }) => ({
      type: "figure" as const,
      attrs: { mediaId: id, caption: null, size: "column" as const },
    })),
  };
  const times = { publishedAt: daysAgo(20), modifiedAt: daysAgo(2) };
  await anArticle({ slug: "قصة", sectionId, leadPictureId: lead.id, body, ...times });
  await anArticle({ slug: "draft", status: "draft", publishedAt: null });
  expect(await entriesOf(articles(1))).toEqual([
    {
      path: `/world/${encodeURIComponent("قصة")}`,
      modifiedAt: times.modifiedAt,
      pictures: [lead, other].map(({ hash }) => `/media/${hash}/full-1600.webp`),
    },
  ]);
  expect(await changedAt(articles(1))).toEqual(times.modifiedAt);
});

test("a story that is taken down leaves its file at once, which changed then; the others keep their places", async () => {
  await anArticle({ slug: "later", sectionId, publishedAt: daysAgo(30) });
  const takenDownAt = new Date();
  await db().article.update({ where: { slug: "قصة" }, data: { status: "taken_down", takenDownAt } });
  expect(await pathsOf(articles(1))).toEqual(["/world/later"]);
  expect(await changedAt(articles(1))).toEqual(takenDownAt);
  await db().article.update({ where: { slug: "later" }, data: { status: "taken_down", takenDownAt } });
  expect(await changedAt(articles(1))).toBeUndefined(); // a file that lists nothing is no file
  await db().article.updateMany({ data: { status: "published", takenDownAt: null }, where: { takenDownAt } });
  expect(await pathsOf(articles(1))).toEqual([`/world/${encodeURIComponent("قصة")}`, "/world/later"]);
});

test("the state of a file is another after each change to what it lists, and the same after any other change", async () => {
  const mark = async () => (await articlesState(1))?.mark;
  const picture = await aPicture();
  const story = await anArticle({ slug: "marked", sectionId, publishedAt: daysAgo(50) });
  const where = { id: story.id };
  const changes: (() => Promise<unknown>)[] = [
    () => anArticle({ slug: "backdated", sectionId, publishedAt: daysAgo(60), modifiedAt: daysAgo(60) }),
    () => db().article.update({ where, data: { slug: "renamed" } }),
    () => db().article.update({ where, data: { leadPictureId: picture.id } }),
    () => db().media.update({ where: { id: picture.id }, data: { rightsExpireAt: new Date(Date.now() + 60_000) } }),
    () => db().media.update({ where: { id: picture.id }, data: { rightsExpireAt: daysAgo(1) } }),
    () => db().section.update({ where: { id: sectionId }, data: { slug: "abroad" } }),
    () => db().article.update({ where, data: { status: "taken_down", takenDownAt: daysAgo(70) } }),
    () => db().section.update({ where: { id: sectionId }, data: { slug: "world" } }),
    () => db().article.deleteMany({ where: { slug: { in: ["renamed", "backdated"] } } }),
  ];
  const marks = [await mark()];
  for (const change of changes) {
    await change();
    expect(marks, String(change)).not.toContain(await mark());
    marks.push(await mark());
  }
  await anArticle({ slug: "no-story-yet", status: "draft", publishedAt: null });
  await db().media.update({ where: { id: picture.id }, data: { alt: "Another" } });
  expect(await mark()).toBe(marks.at(-1));
  expect(await db().sitemapChange.count()).toBe(1);
});

test("two transactions that change one file at once do not wait for each other, and both change its state", async () => {
  const [one, other] = [await anArticle({ sectionId }), await anArticle({ sectionId })];
  const rename = (tx: Pick<Prisma.TransactionClient, "article">, id: string) =>
    tx.article.update({ where: { id }, data: { slug: `${id}-renamed` } });
  const before = await articlesState(1);
  await db().$transaction(async (tx) => {
    await rename(tx, one.id);
    await rename(db(), other.id);
    expect((await articlesState(1))?.mark).not.toBe(before?.mark);
  });
  const marks = await db().sitemapChange.count({ where: { part: 1 } });
  expect(marks).toBe(2);
  await db().article.deleteMany({ where: { id: { in: [one.id, other.id] } } });
});

test("past 5,000 stories a second file begins, and the first stays as it was", async () => {
  const before = await changedAt(articles(1));
  await db().$executeRaw`
    INSERT INTO "Article" ("id", "slug", "status", "headline", "body", "language", "sectionId", "publishedAt", "updatedAt")
    SELECT 'many-' || n, 'many-' || n, 'published', 'Many', '{}', 'en', ${sectionId},
      now() - interval '40 days' - n * interval '1 minute', now() FROM generate_series(1, 5000) AS n`;
  const [first, second] = [await pathsOf(articles(1)), await pathsOf(articles(2))];
  expect(first.length).toBeGreaterThan(4990);
  expect(first.length).toBeLessThanOrEqual(5000);
  expect(first.length + second.length).toBe(5002);
  expect(await changedAt(articles(1))).toEqual(before);
  expect(await changedAt(articles(2))).toBeInstanceOf(Date);
  expect(await pathsOf(articles(3))).toEqual([]);
});

test("topics and authors are listed where they have stories", async () => {
  const [topic, author] = [await aTopic("water"), await anAuthor("ana")];
  await aTopic("empty");
  await anArticle({ sectionId, topicIds: [topic.id], authorIds: [author.id] });
  expect(await pathsOf({ kind: "topics", part: 1 })).toEqual(["/topic/water"]);
  expect(await pathsOf({ kind: "authors", part: 1 })).toEqual(["/author/ana"]);
  expect(await pathsOf({ kind: "topics", part: 2 })).toEqual([]);
});

test("news are the stories of exactly the last 48 hours that readers find", async () => {
  const now = new Date();
  const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  await db().article.updateMany({ data: { publishedAt: daysAgo(9) } });
  const cardHeadline = "Short";
  await anArticle({ sectionId, slug: "new", headline: "As on the page", cardHeadline, publishedAt: before(2880) });
  await anArticle({ sectionId, slug: "old", publishedAt: before(2881) });
  await anArticle({ sectionId, slug: "down", status: "taken_down", takenDownAt: now, publishedAt: before(9) });
  const times = { publishedAt: before(2880), modifiedAt: before(2880) };
  expect(await newsStories(now)).toEqual([
    { path: "/world/new", headline: "As on the page", language: "en-GB", ...times },
  ]);
});
