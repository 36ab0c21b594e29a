import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { buffersOf } from "../testing/buffers";
import { anAuthor, aPaper, aSection, aTopic } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { listArticles } from "./articles-list";
import { type Address, cursorFrom, filtersFrom } from "./list-filters";
import { mostWalked } from "./list-source";

withTestDatabase();

const editor = { id: "editor", role: "editor" } as const;
const [few, many] = [200, 4 * mostWalked];
const page = (address: Address) => listArticles(editor, filtersFrom(address), cursorFrom(address["page"]));

/** As many published stories, with a topic on each, and another byline on each second one. */
async function stories(name: string, count: number): Promise<void> {
  const section = await aSection(`section-${name}`);
  const [topic, even, odd] = [await aTopic(name), await anAuthor(`even-${name}`), await anAuthor(`odd-${name}`)];
  const evenTopic = await aTopic(`even-${name}`);
  await db().$executeRaw`
    INSERT INTO "Article" ("id", "slug", "status", "headline", "body", "language", "sectionId", "publishedAt", "updatedAt")
    SELECT ${`${name}-`} || n, ${`${name}-`} || n, 'published', 'Harbour ' || n, '{"type":"doc","content":[]}', 'en-GB',
      ${section.id}, timestamptz '2026-01-01' + n * interval '1 minute', timestamptz '2026-01-01' + n * interval '1 minute'
    FROM generate_series(1, ${count}::int) n`;
  await db().$executeRaw`
    INSERT INTO "ArticleTopic" ("articleId", "topicId", "position")
    SELECT ${`${name}-`} || n, ${topic.id}, 0 FROM generate_series(1, ${count}::int) n`;
  await db().$executeRaw`
    INSERT INTO "ArticleTopic" ("articleId", "topicId", "position")
    SELECT ${`${name}-`} || n, ${evenTopic.id}, 1 FROM generate_series(2, ${count}::int, 2) n`;
  await db().$executeRaw`
    INSERT INTO "ArticleAuthor" ("articleId", "authorId", "position")
    SELECT ${`${name}-`} || n, CASE n % 2 WHEN 0 THEN ${even.id} ELSE ${odd.id} END, 0
    FROM generate_series(1, ${count}::int) n`;
}

beforeAll(async () => {
  await aPaper();
  await stories("few", few);
  await stories("many", many);
  await db().$executeRaw`ANALYZE`;
});

test.each([
  ["a byline", (name: string) => ({ author: `even-${name}` })],
  ["a topic", (name: string) => ({ topic: name })],
  ["a byline and a topic", (name: string) => ({ author: `even-${name}`, topic: name })],
  ["a byline by publication", (name: string) => ({ author: `even-${name}`, sort: "published" })],
  [
    "a byline and a topic by publication",
    (name: string) => ({ author: `odd-${name}`, topic: name, sort: "published" }),
  ],
])("a page of %s costs as much of 20,000 stories as of 200", async (_, address) => {
  const [small, large] = [await buffersOf(() => page(address("few"))), await buffersOf(() => page(address("many")))];
  expect(large).toBeLessThan(2 * small);
});

test("a page looks at a bounded part of a list where nothing fits, and goes on from there", async () => {
  const address = { author: "odd-many", topic: "even-many" };
  let looked = await page(address);
  expect(looked.rows).toEqual([]);
  expect(looked.next).not.toBeNull();
  looked = await page({ ...address, page: looked.next ?? "" });
  expect(looked.rows).toEqual([]);
  expect(looked.previous).not.toBeNull();
  expect(await buffersOf(() => page(address))).toBeLessThan(15 * mostWalked);
});

test("a page walks the shorter of two lists", async () => {
  const [first] = await db().$queryRaw<{ id: string }[]>`SELECT "id" FROM "Topic" WHERE "slug" = 'few'`;
  await db().articleTopic.create({ data: { articleId: "many-2", topicId: first?.id ?? "", position: 2 } });
  const { rows, next } = await page({ author: "even-many", topic: "few" });
  expect(rows.map(({ id }) => id)).toEqual(["many-2"]);
  expect(next).toBeNull();
});
