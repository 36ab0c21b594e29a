import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "../db";
import { latestPage } from "../paper/latest";
import { anArticle, aPaper, aSection } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { runDueJobs } from "./jobs";

withTestDatabase();

// The paper's day, in Lisbon, ends at midnight UTC in winter.
beforeAll(async () => {
  await aPaper();
  const { id: sectionId } = await aSection("world");
  await anArticle({ id: "story", sectionId, publishedAt: new Date("2026-11-30T08:00:00Z") });
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterAll(() => {
  vi.useRealTimers();
});

/** True where the job, run at that time, has the pages of the day made again. */
async function expiresAt(time: string): Promise<boolean> {
  vi.setSystemTime(time);
  await db().$executeRaw`TRUNCATE "TagChange"`;
  await db().job.updateMany({ where: { kind: "end_day", finishedAt: null }, data: { dueAt: new Date(0) } });
  await runDueJobs();
  return (await db().tagChange.count({ where: { tag: "day" } })) === 1;
}

/** How long the database lets the next run wait, whatever its own clock says. */
async function minutesUntilNext(): Promise<unknown> {
  const [next] = await db().$queryRaw<{ minutes: number }[]>`
    SELECT extract(epoch FROM "dueAt" - "createdAt")::float / 60 AS minutes FROM "Job"
    WHERE "kind" = 'end_day' AND "finishedAt" IS NULL AND "createdAt" BETWEEN now() - interval '1 minute' AND now()`;
  return next?.minutes;
}

test("a story is of today until midnight in the paper's zone, and then the pages that show it are made again", async () => {
  await db().job.create({ data: { kind: "end_day", subject: "2026-11-30", dueAt: new Date(0) } });
  expect(await expiresAt("2026-11-30T23:45:05Z")).toBe(false);
  expect((await latestPage(1))?.cards).toMatchObject([{ id: "story", isOfToday: true }]);
  expect(await minutesUntilNext()).toBe(15); // five seconds after midnight by our clock

  expect(await expiresAt("2026-12-01T00:00:05Z")).toBe(true);
  expect((await latestPage(1))?.cards).toMatchObject([{ id: "story", isOfToday: false }]);
  expect(await expiresAt("2026-12-01T00:15:05Z")).toBe(false);
});
