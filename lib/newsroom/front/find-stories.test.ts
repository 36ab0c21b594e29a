import { beforeAll, expect, test } from "vitest";
import { db } from "../../db";
import { buffersOf } from "../../testing/buffers";
import { anArticle, aPaper, aSection, daysAgo } from "../../testing/builders";
import { withTestDatabase } from "../../testing/database";
import { findStories } from "./find-stories";

withTestDatabase();
let sectionId: string;
beforeAll(async () => {
  await aPaper();
  sectionId = (await aSection("world")).id;
});

test("two letters find headlines with such a word, published or scheduled, the newest first", async () => {
  await anArticle({ id: "old", sectionId, headline: "Rain falls", publishedAt: daysAgo(9) });
  await anArticle({ id: "new", sectionId, headline: "The rail strike", publishedAt: daysAgo(1) });
  await anArticle({ id: "soon", sectionId, headline: "Rates rise", status: "scheduled", scheduledAt: daysAgo(-1) });
  await anArticle({ id: "draft", headline: "Ravens", status: "draft", publishedAt: null });
  await anArticle({ id: "shown", sectionId, headline: "Nothing", cardHeadline: "Raven", publishedAt: daysAgo(3) });
  expect((await findStories("ra")).stories.map(({ id }) => id)).toEqual(["soon", "new", "shown", "old"]);
  await db().article.deleteMany();
});

test("two letters that most headlines have cost as much of 20,000 stories as of 4,000", async () => {
  const publish = (from: number, to: number) => db().$executeRaw`
    INSERT INTO "Article" ("id", "slug", "status", "headline", "body", "language", "sectionId", "publishedAt", "updatedAt")
    SELECT 's' || n, 's' || n, 'published', 'Rain ' || n, '{"type":"doc","content":[]}', 'en-GB', ${sectionId},
      timestamptz '2020-01-01' + n * interval '1 minute', now()
    FROM generate_series(${from}::int, ${to}::int) n`;
  const cost = async () => {
    await db().$executeRaw`VACUUM ANALYZE "Article"`;
    return buffersOf(() => findStories("ra"));
  };
  await publish(1, 4000);
  const few = await cost();
  await publish(4001, 20_000);
  expect(await cost()).toBeLessThan(1.5 * few);
});
