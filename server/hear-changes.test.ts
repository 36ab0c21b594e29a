import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../lib/db";
import { recordChange } from "../lib/freshness";
import { lastChange } from "../lib/tag-clock.mjs";
import { withTestDatabase } from "../lib/testing/database";
import { eventually } from "../lib/testing/eventually";
import { hearChanges } from "./hear-changes";

withTestDatabase();

let stop: () => Promise<void>;
beforeAll(() => {
  stop = hearChanges(process.env["DATABASE_URL"] ?? "");
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

test("a change is not heard twice, though looks overlap", async () => {
  await change("section:once");
  await isHeard("section:once");
  const first = lastChange(["section:once"]);
  await change("section:after");
  await isHeard("section:after");
  expect(lastChange(["section:once"])).toBe(first);
});
