/** The embedded server as several commands meet it: one folder, real processes. */
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { config } from "../../lib/config";
import { openClient } from "../../lib/postgres";
import { stopAll } from "../stopping";
import { openEmbedded } from "./embedded";
import { keepEmbedded } from "./keep-embedded";
import { openUpToDate } from "./set-up";
import { keepServerInUtc } from "./time-zone";

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "dateline embedded "));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const lock = () => readFile(join(dataDir, "postgres/postmaster.pid"), "utf8").catch(() => "");
const postmaster = async () => Number((await lock()).split("\n")[0]);

async function ask(url: string, sql: string): Promise<unknown> {
  const client = await openClient({ connectionString: url });
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows[0]?.[0];
  } finally {
    await client.end();
  }
}

test("three commands that start at once on an empty folder share one server, and the last to close stops it", async () => {
  vi.stubEnv("PGOPTIONS", "-c search_path=nowhere");
  vi.stubEnv("PGSSLMODE", "require");
  vi.stubEnv("PGTZ", "Asia/Tokyo");
  vi.stubEnv("TZ", "Asia/Tokyo"); // from which initdb chooses the server's zone
  const all = await Promise.all([1, 2, 3].map(() => openEmbedded(dataDir, { durable: false })));
  expect(new Set(all.map(({ url }) => url)).size).toBe(1);
  const url = all[0]?.url ?? "";
  expect(await ask(url, "SELECT reset_val FROM pg_settings WHERE name = 'TimeZone'")).toMatch(/UTC/);
  expect(await ask(url, "SHOW search_path")).toContain("public");
  await all[0]?.close();
  expect(await ask(url, "SELECT 1")).toBe(1);
  await Promise.all(all.slice(1).map(({ close }) => close()));
  expect(await lock()).toBe("");
  vi.unstubAllEnvs();
});

test("a command that comes while another stops the server has one of its own", async () => {
  const first = await openEmbedded(dataDir, { durable: false });
  const closing = first.close();
  const second = await openEmbedded(dataDir, { durable: false });
  await closing;
  expect(await ask(second.url, "SELECT 1")).toBe(1);
  await second.close();
  expect(await lock()).toBe("");
});

test("a server that takes no connections is ended and started again at its address", async () => {
  const url = await keepEmbedded(dataDir, { every: 50, patience: 500 });
  const stuck = await postmaster();
  process.kill(stuck, "SIGTERM"); // it waits for its connections to end, and takes no others
  await vi.waitFor(async () => expect(await ask(url, "SELECT 1").catch(() => null)).toBe(1), { timeout: 60_000 });
  expect(await postmaster()).not.toBe(stuck);
  await stopAll();
  expect(await lock()).toBe("");
});

test("a server that is stopped dead is ended and started again at its address", async () => {
  const url = await keepEmbedded(dataDir, { every: 50, patience: 500 });
  const stuck = await postmaster();
  process.kill(stuck, "SIGSTOP"); // connections to it are made by the system, and never answered
  await vi.waitFor(async () => expect(await postmaster()).not.toBe(stuck), { timeout: 60_000 });
  await vi.waitFor(async () => expect(await ask(url, "SELECT 1").catch(() => null)).toBe(1), { timeout: 60_000 });
  await stopAll();
  expect(await lock()).toBe("");
});

test("a server that was killed, and whose lock names a process that is none, is started again", async () => {
  const killed = await openEmbedded(dataDir, { durable: false });
  process.kill(await postmaster(), "SIGKILL");
  await expect.poll(() => ask(killed.url, "SELECT 1").catch(() => "no answer")).toBe("no answer");
  await writeFile(join(dataDir, "postgres/postmaster.pid"), (await lock()).replace(/^\d+/, String(process.pid)));
  const next = await openEmbedded(dataDir, { durable: false });
  expect(await ask(next.url, "SELECT 1")).toBe(1);
  await Promise.all([killed.close(), next.close()]);
});

test("a server whose own zone is another is set to UTC, for sessions that are not ours as well", async () => {
  const { url, close } = await openEmbedded(dataDir, { durable: false });
  const zone = () => ask(url, "SELECT reset_val FROM pg_settings WHERE name = 'TimeZone'");
  await ask(url, "ALTER SYSTEM SET timezone = 'Asia/Tokyo'");
  await ask(url, "SELECT pg_reload_conf()");
  await expect.poll(zone).toBe("Asia/Tokyo");
  await keepServerInUtc(url);
  await expect.poll(zone).toBe("UTC");
  await close();
});

test("a server that has no connection left is waited for, and not ended", async () => {
  const first = await openEmbedded(dataDir, { durable: false });
  const busy = await postmaster();
  const open = () => openClient({ connectionString: first.url }, (client) => client.on("error", () => {}));
  const held: Awaited<ReturnType<typeof open>>[] = [];
  for (let client = await open().catch(() => null); client; client = await open().catch(() => null)) held.push(client);

  const refusals = async () => (await readFile(join(dataDir, "postgres.log"), "utf8")).split("too many clients").length;
  const before = await refusals();
  const joining = openEmbedded(dataDir, { durable: false, patience: 1 });
  await vi.waitFor(async () => expect(await refusals()).toBeGreaterThan(before + 2), { timeout: 60_000 });
  await Promise.all(held.map((client) => client.end()));
  const second = await joining;
  expect(await postmaster()).toBe(busy);
  await Promise.all([first.close(), second.close()]);
}, 300_000); // it opens 300 connections, on a busy machine too

test("a command serves the embedded database by a role that doesn’t own its tables", async () => {
  const { url, ownerUrl } = await openUpToDate({ ...config(), databaseUrl: null, databaseOwnerUrl: null, dataDir });
  const owner = `SELECT "tableowner" FROM pg_tables WHERE "tablename" = 'Article'`;
  expect(await ask(url, "SELECT current_user")).not.toBe(await ask(url, owner));
  expect(await ask(ownerUrl, "SELECT current_user")).toBe(await ask(url, owner));
  expect(await ask(url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).toBe(false);
  await stopAll();
});

test("a folder of another major version, and files that can't be used, are told in a sentence", async () => {
  const version = join(dataDir, "postgres/PG_VERSION");
  const ours = await readFile(version, "utf8");
  await writeFile(version, "17\n");
  await expect(openEmbedded(dataDir)).rejects.toThrow(
    /is of PostgreSQL 17 and this version of Dateline runs PostgreSQL/,
  );
  await writeFile(version, ours);
  await chmod(join(dataDir, "postgres"), 0o777);
  await expect(openEmbedded(dataDir)).rejects.toThrow(/can't use its files in DATA_DIR .* mode 0700/);
  await chmod(join(dataDir, "postgres"), 0o700);
});
