import { beforeAll, expect, test } from "vitest";
import { db, readerDb } from "./db";
import { runDueJobs } from "./newsroom/jobs";
import { jobsDue } from "./newsroom/jobs-due";
import { openClient } from "./postgres";
import { anArticle, aSection } from "./testing/builders";
import { withTestDatabase } from "./testing/database";

withTestDatabase();

// Before db() connects: a session takes the database's zone as it begins.
beforeAll(async () => {
  const client = await openClient({ connectionString: process.env["DATABASE_URL"] });
  await client.query(
    "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone = ''Asia/Tokyo''', current_database()); END $$",
  );
  await client.end();
});

const minute = 60_000;

test("every session is in UTC on a database whose own zone is Tokyo", async () => {
  const client = await openClient({ connectionString: process.env["DATABASE_URL"] });
  expect((await client.query("SHOW timezone")).rows).toEqual([{ TimeZone: "UTC" }]);
  await client.end();
  for (const each of [db(), readerDb()]) {
    expect(await each.$queryRaw`SELECT current_setting('TimeZone') AS zone`).toEqual([{ zone: "UTC" }]);
  }
});

test("what a reader asks for ends after five seconds, what the desk does not", async () => {
  const longest = `SELECT current_setting('statement_timeout') AS longest`;
  expect(await readerDb().$queryRawUnsafe(longest)).toEqual([{ longest: "5s" }]);
  expect(await db().$queryRawUnsafe(longest)).toEqual([{ longest: "0" }]);
});

test("a stored time is the same instant to Prisma and to PostgreSQL", async () => {
  const { id: sectionId } = await aSection("world");
  const at = new Date("2026-11-30T05:06:07.089Z");
  await anArticle({ id: "stored", sectionId, publishedAt: at });
  const rows = await db().$queryRaw`
    SELECT "publishedAt", extract(epoch FROM "publishedAt")::float8 * 1000 AS epoch FROM "Article" WHERE "id" = 'stored'`;
  expect(rows).toEqual([{ publishedAt: at, epoch: at.getTime() }]);
  expect(await db().article.findUnique({ where: { id: "stored" }, select: { publishedAt: true } })).toEqual({
    publishedAt: at,
  });
});

test("a job runs once it is due, and none an hour early", async () => {
  const due = await db().job.create({ data: { kind: "turn_banner", dueAt: new Date(Date.now() - minute) } });
  const later = await db().job.create({ data: { kind: "turn_banner", dueAt: new Date(Date.now() + minute) } });
  expect(await jobsDue()).toBe(1);
  await runDueJobs();
  const open = await db().job.findMany({ where: { finishedAt: null }, select: { id: true } });
  expect(open).toEqual([{ id: later.id }]);
  expect((await db().job.findUniqueOrThrow({ where: { id: due.id } })).finishedAt).toBeInstanceOf(Date);
});
