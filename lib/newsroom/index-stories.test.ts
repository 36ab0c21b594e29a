import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { anArticle, aPaper, aSection } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { runDueJobs } from "./jobs";

withTestDatabase();

const vectorOf = async (id: string) => {
  const [row] = await db().$queryRaw<{ search: string; searchText: string | null }[]>`
    SELECT "search"::text AS "search", "searchText" FROM "Article" WHERE "id" = ${id}`;
  return row;
};

let sectionId = "";
beforeAll(async () => {
  await aPaper();
  sectionId = (await aSection("world")).id;
});

test("a story's vector holds its words and their stems at the same places, and the database keeps no other copy", async () => {
  await anArticle({ slug: "crews", headline: "The crews", standfirst: null, sectionId });
  expect(await vectorOf("crews")).toEqual({ search: "'crew':2A 'crews':2A 'happen':28 'the':1A", searchText: null });
});

test("the vector follows a change of the headline", async () => {
  await db().article.update({ where: { id: "crews" }, data: { headline: "Boats" } });
  expect((await vectorOf("crews"))?.search).toContain("'boat':1A");
  expect((await vectorOf("crews"))?.search).not.toContain("crew");
});

test("the languages of stories are kept once each", async () => {
  await anArticle({ slug: "häfen", headline: "Häfen", language: "de-AT", sectionId });
  await anArticle({ slug: "strassen", headline: "Straßen", language: "de", sectionId });
  expect(await db().searchLanguage.findMany({ orderBy: { language: "asc" } })).toEqual([
    { language: "de" },
    { language: "en" },
  ]);
});

test("the job writes the vectors of stories that were stored without their words, all of them and nothing else", async () => {
  await db().$executeRaw`
    INSERT INTO "Article" ("id", "slug", "status", "headline", "body", "language", "sectionId", "publishedAt", "updatedAt")
    SELECT 'old-' || n, 'old-' || n, 'published', '旧港口', '{"type": "doc", "content": []}', 'zh', ${sectionId}, now(), now()
    FROM generate_series(1, 250) AS n`;
  const before = await db().article.findUniqueOrThrow({ where: { id: "old-1" } });
  expect((await vectorOf("old-1"))?.search).not.toContain("'港口'");
  await db().job.create({ data: { kind: "index_stories", dueAt: new Date(0) } });
  await runDueJobs();
  const rows = await db().$queryRaw`SELECT FROM "Article" WHERE "search" @@ $$'旧港':A <1> '港口':A$$::tsquery`;
  expect(rows).toHaveLength(250);
  expect(await db().job.count({ where: { kind: "index_stories", finishedAt: null } })).toBe(0);
  expect(await db().article.findUniqueOrThrow({ where: { id: "old-1" } })).toEqual(before);
});
