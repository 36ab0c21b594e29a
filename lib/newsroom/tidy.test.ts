import { expect, test } from "vitest";
import { db } from "../db";
import { buffersOf } from "../testing/buffers";
import { anArticle, aSection, daysAgo } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { pruneRevisions } from "./prune-revisions";
import { tidy } from "./tidy";

withTestDatabase();

test("what has had its time goes, what is in use stays", async () => {
  const { id: userId } = await db().user.create({ data: { name: "Ada", email: "ada@example.com" } });
  const [past, soon] = [daysAgo(1), daysAgo(-1)];
  await db().session.createMany({
    data: [
      { token: "in use", userId, expiresAt: soon },
      { token: "expired", userId, expiresAt: past },
      { token: "in use since long", userId, expiresAt: soon, signedInAt: daysAgo(31) },
    ],
  });
  await db().verification.createMany({
    data: [
      { identifier: "asked", value: "", expiresAt: soon },
      { identifier: "expired", value: "", expiresAt: past },
    ],
  });
  await db().rateLimit.createMany({
    data: [
      { key: "now", count: 1, lastRequest: Date.now() },
      { key: "long ago", count: 1, lastRequest: daysAgo(2).getTime() },
    ],
  });
  await db().job.createMany({
    data: [
      { kind: "tidy", dueAt: past },
      { kind: "tidy", dueAt: daysAgo(31), finishedAt: daysAgo(31) },
    ],
  });

  await tidy(null, new Date());

  expect((await db().session.findMany()).map(({ token }) => token)).toEqual(["in use"]);
  expect((await db().verification.findMany()).map(({ identifier }) => identifier)).toEqual(["asked"]);
  expect((await db().rateLimit.findMany()).map(({ key }) => key)).toEqual(["now"]);
  expect(await db().job.count()).toBe(1);
});

test("views of more than ninety days ago are one sum a story, and what is younger stays by the hour", async () => {
  const { id: sectionId } = await aSection("world");
  for (const id of ["a", "b"]) await anArticle({ id, sectionId });
  const [recent, old, older] = [daysAgo(1), daysAgo(91), daysAgo(100)];
  await db().viewCount.createMany({
    data: [
      { articleId: "a", hour: recent, views: 1 },
      { articleId: "a", hour: old, views: 20 },
      { articleId: "a", hour: older, views: 300 },
      { articleId: "b", hour: old, views: 4000 },
    ],
  });
  await tidy(null, new Date());
  await db().viewCount.create({ data: { articleId: "a", hour: daysAgo(90.5), views: 50_000 } }); // as time goes by
  await tidy(null, new Date());
  expect(await db().viewCount.findMany({ orderBy: [{ articleId: "asc" }, { hour: "asc" }] })).toEqual([
    { articleId: "a", hour: new Date(0), views: 50_320 },
    { articleId: "a", hour: recent, views: 1 },
    { articleId: "b", hour: new Date(0), views: 4000 },
  ]);
});

test("a preview link that ended is kept for a month, for whoever looks who had it", async () => {
  const { id: sectionId } = await aSection("links");
  await anArticle({ id: "linked", sectionId });
  const link = (tokenHash: string, expiresAt: Date) => ({ articleId: "linked", tokenHash, expiresAt });
  await db().previewLink.createMany({
    data: [link("valid", daysAgo(-1)), link("ended", daysAgo(29)), link("forgotten", daysAgo(31))],
  });
  await tidy(null, new Date());
  expect((await db().previewLink.findMany()).map(({ tokenHash }) => tokenHash).sort()).toEqual(["ended", "valid"]);
});

test("cleanup with nothing to delete reads the same few pages of the database, however much is stored", async () => {
  const { id: sectionId } = await aSection("stored");
  await anArticle({ id: "stored", sectionId });
  const grow = (from: number, to: number) => db().$executeRaw`
    INSERT INTO "Revision" ("id", "articleId", "number", "kind", "snapshot", "createdAt")
    SELECT 'r' || n, 'stored', n, 'autosave', '{}', now() - interval '2 days' - n * interval '1 hour'
    FROM generate_series(${from}::int, ${to}::int) AS n`;
  let until = await tidy(null, new Date());
  const costOf = async (): Promise<number> => {
    until = await tidy(until, new Date());
    await db().$executeRaw`ANALYZE "Revision"`;
    return buffersOf(() => pruneRevisions(until, new Date()));
  };
  await grow(1, 20);
  const few = await costOf();
  await grow(21, 5000);
  expect(await costOf()).toBeLessThanOrEqual(few + 3); // the index has grown by a level
});
