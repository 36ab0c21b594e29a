import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../lib/db";
import { applyCommitted, recordChange } from "../lib/freshness";
import { changeCount, lastChange } from "../lib/tag-clock.mjs";
import { withTestDatabase } from "../lib/testing/database";
import { eventually } from "../lib/testing/eventually";
import { Changes } from "./changes";

withTestDatabase();

const changes = new Changes();
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = changes.follow(process.env["DATABASE_URL"] ?? "");
  await eventually(() => changes.position()); // what changed before is news to nobody
});
afterAll(() => stop());

const change = (tag: string) => db().$transaction((tx) => recordChange(tx, [tag]));
const listeners = () => db().$queryRaw<{ pid: number }[]>`
  SELECT pid FROM pg_stat_activity
  WHERE application_name = 'dateline changes' AND datname = current_database() AND query ~ '^(LISTEN|SELECT)'`;
const isHeard = (tag: string) => eventually(() => expect(lastChange([tag])).toBeGreaterThan(0));

test("what another instance changed is old here a moment later", async () => {
  await eventually(async () => expect(await listeners()).toHaveLength(1));
  expect(lastChange(["section:heard"])).toBe(0);
  await change("section:heard");
  await isHeard("section:heard");
  expect(lastChange(["section:other"])).toBe(0);
});

test("what changed while the connection was lost is heard when it is back", async () => {
  await eventually(async () => expect(await listeners()).toHaveLength(1));
  const [listener] = await listeners();
  await db().$executeRaw`SELECT pg_terminate_backend(${listener?.pid}::int)`;
  await change("section:missed");
  await isHeard("section:missed");
});

test("a change is not heard twice", async () => {
  await change("section:once");
  await isHeard("section:once");
  const first = lastChange(["section:once"]);
  await change("section:after");
  await isHeard("section:after");
  expect(lastChange(["section:once"])).toBe(first);
});

test("what is made at a position is outdated by what changes after it, and by nothing before", async () => {
  const here = new Changes();
  await change("section:place");
  const before = await here.position();
  expect(here.hasChangedSince(before, ["section:place"])).toBe(false);
  await change("section:place");
  expect(await here.reach(before)).toBe(before); // it knows as much: it doesn't look
  await here.catchUp();
  expect(here.hasChangedSince(before, ["section:other", "section:place"])).toBe(true);
  expect(here.hasChangedSince(before, ["section:other"])).toBe(false);
  expect(here.hasChangedSince(await here.position(), ["section:place"])).toBe(false);
});

test("a process that is behind another catches up before it says where it is", async () => {
  const [ahead, behind] = [new Changes(), new Changes()];
  const before = await behind.position();
  await change("section:ahead");
  await ahead.catchUp();
  const after = await behind.reach(await ahead.position());
  expect(behind.hasChangedSince(before, ["section:ahead"])).toBe(true);
  expect(behind.hasChangedSince(after, ["section:ahead"])).toBe(false);
});

test("a change that commits after a later one is heard too", async () => {
  const here = new Changes();
  await here.catchUp();
  let commit = () => {};
  const mayCommit = new Promise<void>((resolve) => {
    commit = resolve;
  });
  let begun = () => {};
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const slow = db().$transaction(async (tx) => {
    await recordChange(tx, ["section:slow"]);
    begun();
    await mayCommit;
  });
  await hasBegun;
  await change("section:quick");
  await here.catchUp();
  const between = await here.position();
  expect(here.hasChangedSince(between, ["section:quick", "section:slow"])).toBe(false);
  commit();
  await slow;
  await here.catchUp();
  expect(here.hasChangedSince(between, ["section:slow"])).toBe(true);
  expect(here.hasChangedSince(between, ["section:quick"])).toBe(false);
});

test.each([
  "its commit",
  "the notification",
])("a process that hears first from %s applies its own change once", async (first) => {
  const tag = `section:own ${first}`;
  const recorded = await change(tag);
  if (first === "its commit") applyCommitted(recorded);
  await changes.catchUp();
  const applied = { count: changeCount(), at: lastChange([tag]) };
  expect(applied.at).toBeGreaterThan(0);
  applyCommitted(recorded);
  await changes.catchUp();
  expect({ count: changeCount(), at: lastChange([tag]) }).toEqual(applied);
});

test("two transactions that change one tag at once are both heard, and what they added is deleted later", async () => {
  const here = new Changes();
  await change("section:both");
  const rows = () => db().tagChange.count({ where: { OR: [{ tag: "section:both" }, { of: "section:both" }] } });
  const between = await db().$transaction(async (slow) => {
    await recordChange(slow, ["section:both"]);
    await change("section:both");
    await here.catchUp();
    return here.position();
  });
  await here.catchUp();
  expect(here.hasChangedSince(between, ["section:both"])).toBe(true);
  expect(here.hasChangedSince(await here.position(), ["section:both"])).toBe(false);
  const started = new Changes(); // after both
  await started.catchUp();
  expect(started.hasChangedSince(between, ["section:both"])).toBe(true);
  expect(await rows()).toBe(2);
  await change("section:both");
  expect(await rows()).toBe(1);
});

test("two transactions that change a tag for the first time do not wait for each other", async () => {
  const here = new Changes();
  await here.catchUp();
  const before = await here.position();
  await db().$transaction(
    async (slow) => {
      await recordChange(slow, ["section:first"]);
      await change("section:first"); // commits meanwhile
    },
    { timeout: 20_000 },
  );
  await here.catchUp();
  expect(here.hasChangedSince(before, ["section:first"])).toBe(true);
  await change("section:first");
  expect(await db().tagChange.count({ where: { OR: [{ tag: "section:first" }, { of: "section:first" }] } })).toBe(1);
});
