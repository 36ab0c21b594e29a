import { beforeEach, expect, test } from "vitest";
import { db } from "../db";
import { daysAgo } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { jobWorker } from "./jobs";

withTestDatabase();
beforeEach(async () => {
  await db().job.deleteMany();
});

const finished = () => db().job.count({ where: { finishedAt: { not: null } } });

test("a standing job that is due again at once rests before its next run", async () => {
  await db().$executeRaw`
    CREATE FUNCTION due_at_once() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN NEW."dueAt" := now() - interval '9 hours'; RETURN NEW; END $$`; // as a clock that is hours off has it
  await db().$executeRaw`CREATE TRIGGER due_at_once BEFORE INSERT ON "Job" FOR EACH ROW EXECUTE FUNCTION due_at_once()`;
  await db().job.create({ data: { kind: "refresh_most_read", dueAt: daysAgo(1) } });
  const work = jobWorker();
  await work();
  await work();
  expect(await finished()).toBe(1);
  expect(await db().job.count()).toBe(2);
  await db().$executeRaw`DROP TRIGGER due_at_once ON "Job"`;
});

test("a worker that is told to stop takes no further job", async () => {
  await db().job.createMany({ data: [1, 2].map(() => ({ kind: "turn_banner" as const, dueAt: daysAgo(1) })) });
  await jobWorker()(AbortSignal.abort());
  expect(await finished()).toBe(0);
  await jobWorker()();
  expect(await finished()).toBe(2);
});
