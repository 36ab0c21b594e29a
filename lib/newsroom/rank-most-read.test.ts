import { beforeEach, expect, test } from "vitest";
import { db } from "../db";
import { mostReadIds } from "../paper/most-read";
import { anArticle, aSection, daysAgo } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { runDueJobs } from "./jobs";
import { rankMostRead } from "./rank-most-read";
import { rankReadStories } from "./rank-read-stories";
import { readLately } from "./views";

withTestDatabase();

let sectionId: string;
let otherId: string;
beforeEach(async () => {
  await db().$executeRaw`TRUNCATE "Article", "Section", "Job", "TagChange" CASCADE`;
  sectionId = (await aSection("world")).id;
  otherId = (await aSection("sport")).id;
});

const read = (articleId: string, hoursAgo: number, views: number) =>
  db().viewCount.create({ data: { articleId, hour: daysAgo(hoursAgo / 24), views } });
const rank = () => db().$transaction(rankMostRead);
/** Stories of a section, read more the earlier they stand here. */
async function stories(section: string, ids: string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await anArticle({ id, sectionId: section });
    await read(id, 1, 1000 - 10 * index);
  }
}

test("what is read now stands before what was read all of yesterday, and what is old in no list", async () => {
  for (const id of ["now", "yesterday", "last-week"]) await anArticle({ id, sectionId });
  await read("now", 1, 100);
  await read("yesterday", 25, 1000);
  await read("last-week", 24 * 7, 1_000_000);
  await rank();
  expect(await mostReadIds(5)).toEqual(["now", "yesterday"]);
});

test("a section's list has its own stories, and only those that readers have", async () => {
  await stories(sectionId, ["a", "b"]);
  await stories(otherId, ["x"]);
  await rank();
  await db().article.update({ where: { id: "a" }, data: { status: "taken_down", takenDownAt: new Date() } });
  expect(await mostReadIds(5, sectionId)).toEqual(["b"]);
  expect(await mostReadIds(5)).toEqual(["x", "b"]);
});

test("the lists change with an order that is shown, and with no other", async () => {
  const many = Array.from({ length: 25 }, (_, index) => `s-${String(index).padStart(2, "0")}`);
  await stories(sectionId, many);
  await stories(otherId, ["x"]);
  expect(await rank()).toBe(true);
  await read("s-24", 2, 15); // past those that nobody is shown
  expect(await rank()).toBe(false);
  await read("s-09", 2, 50);
  expect(await rank()).toBe(true);
});

test("a page reads the ranked stories alone, however many were read", async () => {
  const { id } = await anArticle({ id: "first", sectionId });
  await db().$executeRaw`
    INSERT INTO "Article" ("id", "slug", "status", "headline", "body", "language", "sectionId", "topSectionId", "publishedAt", "updatedAt")
    SELECT n::text, 'read-' || n, 'published', 'Read', '{}', 'en', ${sectionId}, ${sectionId}, now(), now()
    FROM generate_series(1, 2000) AS n`;
  await db().$executeRaw`
    INSERT INTO "ViewCount" ("articleId", "hour", "views")
    SELECT n::text, date_trunc('hour', now()), n FROM generate_series(1, 2000) AS n`;
  await read(id, 0, 5000);
  await rank();
  expect((await mostReadIds(5))[0]).toBe("first");
  expect(await db().mostRead.count()).toBe(40);
});

test("the desk's lists are those that the job counted, most views first, of the hours and of the day", async () => {
  await stories(sectionId, ["a", "b", "c"]);
  await read("c", 20, 2000);
  await read("b", 30, 9000);
  await db().$transaction((tx) => rankReadStories(tx, new Date()));
  await read("a", 0, 50_000); // counted by the next job
  const { hours, day } = await readLately();
  expect(hours?.stories.map(({ id, views }) => [id, views])).toEqual([
    ["a", 1000],
    ["b", 990],
    ["c", 980],
  ]);
  expect(day?.stories.map(({ id, views }) => [id, views])).toEqual([
    ["c", 2980],
    ["a", 1000],
    ["b", 990],
  ]);
  expect(hours?.since.getTime()).toBeGreaterThan(day?.since.getTime() ?? Infinity);
});

test("pages are told only when a list has another order", async () => {
  await stories(sectionId, ["a", "b"]);
  await db().job.create({ data: { kind: "refresh_most_read", dueAt: daysAgo(1) } });
  const toldAt = async () => (await db().tagChange.findUnique({ where: { tag: "most-read" } }))?.at.getTime();
  const lookAgain = async () => {
    await db().job.updateMany({ where: { finishedAt: null }, data: { dueAt: new Date() } });
    await runDueJobs();
    return toldAt();
  };
  const first = await lookAgain();
  expect(first).toBeDefined();
  await read("a", 2, 7);
  expect(await lookAgain()).toBe(first);
  await read("b", 2, 500);
  expect(await lookAgain()).not.toBe(first);
  const open = await db().job.findMany({ where: { finishedAt: null } });
  expect(open).toMatchObject([{ kind: "refresh_most_read", attempts: 0 }]);
  expect(open[0]?.dueAt.getTime()).toBeGreaterThan(Date.now() + 4 * 60_000);
});
