import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { anArticle, aSection } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { statementsOf } from "../testing/statement-costs";
import { ViewCounter } from "../views/view-counter";
import { recordViews } from "./record-views";
import { tidy } from "./tidy";
import { viewsOf } from "./views";

withTestDatabase();

const [nine, ten] = [new Date("2026-11-24T09:00:00Z"), new Date("2026-11-24T10:00:00Z")];

beforeAll(async () => {
  const { id: sectionId } = await aSection("world");
  for (const id of ["a", "b"]) await anArticle({ id, sectionId });
  await anArticle({ id: "draft", status: "draft", publishedAt: null });
});

test("a batch adds to what is there, and leaves out what is no published story's", async () => {
  await recordViews([
    { articleId: "b", hour: nine, views: 2 },
    { articleId: "a", hour: ten, views: 3 },
    { articleId: "a", hour: nine, views: 1 },
    { articleId: "draft", hour: nine, views: 9 },
    { articleId: "made up", hour: nine, views: 9 },
  ]);
  await recordViews([{ articleId: "a", hour: nine, views: 10 }]);
  await recordViews([]);
  expect(await db().viewCount.findMany({ orderBy: [{ articleId: "asc" }, { hour: "asc" }] })).toEqual([
    { articleId: "a", hour: nine, views: 11 },
    { articleId: "a", hour: ten, views: 3 },
    { articleId: "b", hour: nine, views: 2 },
  ]);
});

test("a story's total is the sum of its hours, however they are added, summed up or deleted", async () => {
  const total = async () => (await viewsOf("a", ten)).total;
  const sum = async () => (await db().viewCount.aggregate({ where: { articleId: "a" }, _sum: { views: true } }))._sum;
  const hour = (hours: number) => new Date(ten.getTime() - hours * 60 * 60 * 1000);
  const hours = [0, 1, 2, 2400].map((ago) => ({ articleId: "a", hour: hour(ago), views: 5 }));
  await recordViews([...hours, { articleId: "b", hour: ten, views: 1 }]);
  await recordViews(hours.slice(0, 2));
  expect({ views: await total() }).toEqual(await sum());
  await tidy(null, ten);
  expect({ views: await total() }).toEqual(await sum());
  await db().viewCount.delete({ where: { articleId_hour: { articleId: "a", hour: ten } } });
  expect({ views: await total() }).toEqual(await sum());
  expect((await viewsOf("draft", ten)).total).toBe(0);
});

test("several instances add up, whichever writes when", async () => {
  await db().viewCount.deleteMany();
  const instances = Array.from({ length: 4 }, () => new ViewCounter());
  for (let reader = 0; reader < 400; reader++) {
    instances[reader % 4]?.count(reader % 3 === 0 ? "b" : "a", `10.0.${reader >> 8}.${reader & 255}`, nine);
  }
  await Promise.all(instances.map((instance) => recordViews(instance.take())));
  expect(await db().viewCount.findMany({ orderBy: { articleId: "asc" } })).toEqual([
    { articleId: "a", hour: nine, views: 266 },
    { articleId: "b", hour: nine, views: 134 },
  ]);
  expect(await db().viewTotal.findMany({ orderBy: { articleId: "asc" } })).toEqual([
    { articleId: "a", views: 266 },
    { articleId: "b", views: 134 },
  ]);
});

test("the fullest batch is one statement", async () => {
  await db().viewCount.deleteMany();
  const views = Array.from({ length: 20_000 }, (_, number) => ({
    articleId: `made-up-${number}`,
    hour: ten,
    views: 1,
  }));
  const queries = (await statementsOf(() => recordViews([...views, { articleId: "a", hour: ten, views: 1 }]))).length;
  expect(queries).toBe(1);
  expect(await db().viewCount.findFirst({ where: { hour: ten } })).toMatchObject({ articleId: "a" });
});
