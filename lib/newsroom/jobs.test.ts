import { EventEmitter, once } from "node:events";
import { beforeEach, expect, test } from "vitest";
import { db } from "../db";
import { refreshSearchWords } from "../search-words";
import { daysAgo } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { eventually } from "../testing/eventually";
import { jobWorker, mainLane, nextDueIn, slowLane, timelyLane } from "./jobs";

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
  const work = jobWorker(mainLane);
  await work();
  await work();
  expect(await finished()).toBe(1);
  expect(await db().job.count()).toBe(2);
  await db().$executeRaw`DROP TRIGGER due_at_once ON "Job"`;
});

test("a worker that is told to stop takes no further job", async () => {
  await db().job.createMany({ data: [1, 2].map(() => ({ kind: "turn_banner" as const, dueAt: daysAgo(1) })) });
  await jobWorker(timelyLane)(AbortSignal.abort());
  expect(await finished()).toBe(0);
  await jobWorker(timelyLane)();
  expect(await finished()).toBe(2);
});

test("a refresh of search words that takes long delays nothing else, and a stop cancels it and leaves it due", async () => {
  await db().job.createMany({
    data: (["refresh_search_words", "turn_banner"] as const).map((kind) => ({ kind, dueAt: daysAgo(1) })),
  });
  const gate = new EventEmitter();
  const patience = { timeout: 60_000 }; // ms
  const holder = db().$transaction(async (tx) => {
    await refreshSearchWords(tx); // holds the lock that the job's own refresh waits for
    gate.emit("held");
    await once(gate, "release");
  }, patience);
  await once(gate, "held");
  const stop = new AbortController();
  const refresh = jobWorker(slowLane)(stop.signal);
  await eventually(async () => {
    const [waiting] = await db().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted AND relation = '"SearchWord"'::regclass`;
    expect(waiting?.count).toBe(1);
  });
  await jobWorker(timelyLane)();
  expect(await finished()).toBe(1);
  stop.abort();
  await refresh;
  gate.emit("release");
  await holder;
  expect(await db().job.findFirst({ where: { kind: "refresh_search_words" } })).toMatchObject({
    ...{ finishedAt: null, attempts: 0, lastError: null },
  });
  await jobWorker(slowLane)();
  expect(await finished()).toBe(2);
});

test("the next look is when the next job is due, or is tried again, and no later than was asked", async () => {
  await db().job.deleteMany();
  expect(await nextDueIn(timelyLane, 1000)).toBe(1000);
  const at = (milliseconds: number) => new Date(Date.now() + milliseconds);
  await db().job.create({ data: { kind: "tidy", dueAt: at(100) } }); // another lane's
  await db().job.create({ data: { kind: "turn_banner", dueAt: at(60_000) } });
  expect(await nextDueIn(timelyLane, 1000)).toBe(1000);
  const wait = await nextDueIn(timelyLane, 120_000);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60_000);
  await db().job.create({ data: { kind: "publish", dueAt: at(-5000), retryAt: at(30_000) } });
  expect(await nextDueIn(timelyLane, 120_000)).toBeLessThanOrEqual(30_000);
  await db().job.create({ data: { kind: "publish", dueAt: at(-1000) } });
  expect(await nextDueIn(timelyLane, 120_000)).toBe(0);
});
