/** What readers' pages read of the database does not grow with the archive. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { anAuthor, aPaper, aPicture, aSection, aTopic } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { readersRequests } from "../testing/readers-requests";
import { type Explain, openExplain, statementsOf } from "../testing/statement-costs";

withTestDatabase();

const [few, many] = [300, 6000];
const mostGrowth = 1.5;
const slack = 60; // rows: what a page of a short list has not yet

const hour = 60 * 60 * 1000; // ms
const samples = {
  ...{ section: "section-0", article: "story-12", topic: "topic-0", author: "author-0" },
  ...{ day: new Date(Date.now() - 48 * hour), words: "zephyr", listPage: 2 },
};

let explain: Explain;
afterAll(() => explain.end());
beforeAll(async () => {
  explain = await openExplain();
  await aPaper();
  for (const number of [0, 1]) {
    const { id } = await aSection(`section-${number}`);
    await aSection(`section-${number}-below`, id);
    await aTopic(`topic-${number}`);
    await anAuthor(`author-${number}`);
  }
  await aPicture();
});

/** Adds the stories with these numbers, an older one every hour; the newest are the same however many there are. */
async function addStories(from: number, until: number): Promise<void> {
  await db().$executeRaw`
    INSERT INTO "Article" ("id", "slug", "status", "headline", "plainText", "body", "language", "sectionId",
      "leadPictureId", "publishedAt", "updatedAt")
    SELECT 'story-' || n, 'story-' || n, 'published', 'Story', CASE WHEN n < 9 THEN 'zephyr' ELSE 'water' END,
      '{"type": "doc", "content": []}', 'en-GB', s."ids"[1 + n % 4], m."id", now() - n * interval '1 hour', now()
    FROM generate_series(${from}::int, ${until - 1}::int) AS n, "Media" m,
      (SELECT array_agg("id" ORDER BY "slug") AS "ids" FROM "Section") s
    ORDER BY n DESC`;
  await db().$executeRaw`
    INSERT INTO "ArticleTopic" ("articleId", "topicId", "position")
    SELECT a."id", t."id", 0 FROM "Article" a JOIN "Topic" t ON t."slug" = 'topic-' || (substr(a."id", 7)::int % 2)
    ON CONFLICT DO NOTHING`;
  await db().$executeRaw`
    INSERT INTO "ArticleAuthor" ("articleId", "authorId", "position")
    SELECT a."id", t."id", 0 FROM "Article" a JOIN "Author" t ON t."slug" = 'author-' || (substr(a."id", 7)::int % 2)
    ON CONFLICT DO NOTHING`;
  await db().$executeRaw`
    INSERT INTO "ViewCount" ("articleId", "hour", "views")
    SELECT "id", now(), 5 FROM "Article" WHERE substr("id", 7)::int < 100 ON CONFLICT DO NOTHING`;
  await db().$executeRaw`
    INSERT INTO "Correction" ("id", "articleId", "text", "publishedAt")
    SELECT "id", "id", 'Wrong', "publishedAt" FROM "Article" ON CONFLICT DO NOTHING`;
  await db().$executeRaw`VACUUM ANALYZE`;
}

/** The rows that each page's statements read, by the page's name and the statement's. */
async function rowsRead(): Promise<Map<string, { rows: number; sql: string; shape: string }>> {
  const read = new Map<string, { rows: number; sql: string; shape: string }>();
  for (const [page, make] of readersRequests(samples)) {
    for (const statement of await statementsOf(make)) {
      const { rows, shape } = await explain.costOf(statement);
      const key = `${page}: ${statement.name}`;
      const former = read.get(key);
      read.set(key, { rows: rows + (former?.rows ?? 0), sql: statement.sql, shape });
    }
  }
  return read;
}

test("every page, feed and sitemap reads as many rows of a paper of 6,000 stories as of one of 300", async () => {
  await addStories(0, few);
  const before = await rowsRead();
  await addStories(few, many);
  const after = await rowsRead();
  const grown = [...after]
    .map(([statement, { rows, sql, shape }]) => ({
      statement,
      before: before.get(statement)?.rows ?? 0,
      rows,
      shape,
      sql,
    }))
    .filter(({ before, rows }) => rows > before * mostGrowth + slack);
  expect(grown).toEqual([]);
});

test("the last page that readers can turn to skips its stories in an index alone", async () => {
  const last = readersRequests({ ...samples, listPage: 100 }).filter(([page]) => page.endsWith("page 100"));
  for (const [page, make] of last) {
    expect(await make(), page).not.toBeNull();
    for (const statement of await statementsOf(make)) {
      const { buffers, shape } = await explain.costOf(statement);
      expect(buffers, `${page}: ${statement.name}: ${shape}`).toBeLessThan(300);
    }
  }
});
