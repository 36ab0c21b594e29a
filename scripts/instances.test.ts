/** Two instances on one database: what one publishes the other shows, and both outlive the database. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { emptyContent } from "../lib/article-content";
import { openClient } from "../lib/postgres";
import { eventually } from "../lib/testing/eventually";
import { type Embedded, freePort, openEmbedded } from "./postgres/embedded";
import { says, start, stopRuns } from "./process-run";
import { copyEdition } from "./testing/demo-edition";

const pace = 20; // ms between what one reader asks for: the processes want the cores too
const startTime = 120_000; // ms, on a busy machine

let folder: string;
let dataDir: string;
let database: Embedded;
let sites: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-instances-"));
  dataDir = join(folder, "data");
  await copyEdition(process.env["DEMO_EDITION"] ?? "", dataDir);
  database = await openEmbedded(dataDir, { durable: false });
  sites = [];
  for (const port of [await freePort(), await freePort()]) {
    const run = start({ PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: database.url, LOG_LEVEL: "silent" });
    await says(run, /Ready in/);
    sites.push(`http://localhost:${port}`);
  }
}, 2 * startTime);
afterAll(async () => {
  await stopRuns();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function query(sql: string, values: unknown[] = []): Promise<{ id: string; path: string }[]> {
  const client = await openClient({ connectionString: database.url });
  try {
    return (await client.query<{ id: string; path: string }>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

const nginxProgram = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/local/bin/nginx"].find((path) =>
  existsSync(path),
);

/** nginx by the configuration of deploy/, before both instances; gives its address. */
async function startNginx(program: string): Promise<{ address: string; stop: () => void }> {
  const port = await freePort();
  const [one, two] = sites.map((site) => new URL(site).host.replace("localhost", "127.0.0.1"));
  const ours = (await readFile(join(import.meta.dirname, "../deploy/nginx.conf"), "utf8"))
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("one:3000", String(one))
    .replace("two:3000", String(two))
    .replace("/var/cache/nginx/paper", join(dataDir, "nginx-cache"))
    .replace("include mime.types;", "");
  const file = join(dataDir, "nginx.conf");
  const asRoot = process.getuid?.() === 0 ? "user root;\n" : "";
  await writeFile(
    file,
    `${asRoot}pid "${join(dataDir, "nginx.pid")}";\nerror_log "${join(dataDir, "nginx.log")}";\n${ours}`,
  );
  const nginx = spawn(program, ["-p", dataDir, "-c", file, "-g", "daemon off;"], { stdio: "inherit" });
  const address = `http://127.0.0.1:${port}`;
  await eventually(() => fetch(address));
  return { address, stop: () => nginx.kill("SIGQUIT") };
}

const textOf = async (site: string, path: string) => (await fetch(`${site}${path}`)).text();

/** The database is gone, as when its machine lost power; the answer brings it back at the same address. */
async function killDatabase(): Promise<() => Promise<void>> {
  const cluster = join(dataDir, "postgres");
  const [pid = ""] = (await readFile(join(cluster, "postmaster.pid"), "utf8")).split("\n");
  // The program's path as it is, spaces and all, then each option in quotation marks.
  const [program = "", ...options] = (await readFile(join(cluster, "postmaster.opts"), "utf8")).trim().split(' "');
  const command = [program, ...options.map((option) => option.replace(/"$/, ""))];
  process.kill(Number(pid), "SIGQUIT");
  // Its file goes as the last of it does: until then nobody else may have the cluster.
  await eventually(() => expect(existsSync(join(cluster, "postmaster.pid"))).toBe(false));
  return async () => {
    const [file = "", ...rest] = process.getuid?.() === 0 ? ["unshare", "--user", ...command] : command;
    spawn(file, rest, { stdio: "ignore", detached: true }).unref();
    await eventually(() => query("SELECT 1"));
  };
}

/** Readers who ask for the pages one after the other: how often they got each status so far, and the end of it. */
function readersOf(site: string, pages: string[]) {
  const statuses: Record<number, number> = {};
  let isOver = false;
  const reading = Promise.all(
    pages.map(async (page) => {
      while (!isOver) {
        const { status } = await fetch(`${site}${page}`);
        statuses[status] = (statuses[status] ?? 0) + 1;
        await setTimeout(pace);
      }
    }),
  );
  const end = async () => {
    isOver = true;
    await reading;
  };
  return { statuses, end };
}

/** Gives the paper another name, as another instance would; done when both show it. */
async function rename(name: string): Promise<void> {
  await query(`UPDATE "Settings" SET "name" = $1`, [name]);
  await query(
    `INSERT INTO "TagChange" ("tag", "at") VALUES ('settings', clock_timestamp())
     ON CONFLICT ("tag") DO UPDATE SET "at" = excluded."at", "version" = excluded."version"`,
  );
  for (const site of sites) {
    await eventually(async () => expect(await textOf(site, "/about")).toContain(name));
  }
}

test("what falls due is published once, and both instances show it", async () => {
  const headline = "Heard on every instance";
  const [section] = await query(`SELECT "id" FROM "Section" WHERE "parentId" IS NULL LIMIT 1`);
  const body = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "At once." }] }] };
  await Promise.all(sites.map((site) => textOf(site, "/latest"))); // both have the page as it was
  await query(
    `INSERT INTO "Article" ("id", "slug", "status", "language", "headline", "credit", "body", "sectionId", "scheduledAt", "updatedAt")
     VALUES ('heard', 'untitled-heard', 'scheduled', 'en-GB', $1, 'Northlight staff', $2, $3, now(), now())`,
    [headline, { ...emptyContent("en-GB").body, ...body }, section?.id],
  );
  await query(`INSERT INTO "Job" ("id", "kind", "articleId", "dueAt") VALUES ('heard', 'publish', 'heard', now())`);
  for (const site of sites) {
    await eventually(async () => expect(await textOf(site, "/latest")).toContain(headline));
  }
  expect(await query(`SELECT "id" FROM "Revision" WHERE "articleId" = 'heard' AND "kind" = 'published'`)).toHaveLength(
    1,
  );
});

test("with the database killed under load no reader of a stored page is failed, and all is well once it is back", async () => {
  const [site = ""] = sites;
  const pages = ["/", "/latest", "/about"];
  for (const page of pages) expect((await fetch(`${site}${page}`)).status).toBe(200);
  const readers = readersOf(site, pages);
  onTestFinished(readers.end);
  const bringBack = await killDatabase();
  const before = readers.statuses[200] ?? 0;
  await eventually(() => expect(readers.statuses[200]).toBeGreaterThan(before + 100)); // none of them needs it
  expect((await fetch(`${site}/readyz`)).status).toBe(503);
  expect((await fetch(`${site}/healthz`)).status).toBe(200);
  const search = await fetch(`${site}/search?q=tide`);
  expect(search.status).toBe(503);
  expect(await search.text()).toContain("<main"); // the paper's own page says what is wrong
  await bringBack();
  await eventually(async () => expect((await fetch(`${site}/readyz`)).status).toBe(200));
  await eventually(async () => expect((await fetch(`${site}/search?q=tide`)).status).toBe(200));
  await readers.end();
  expect(Object.keys(readers.statuses)).toEqual(["200"]);

  await rename("The paper after the fall"); // what changes from now on is heard again
}, 120_000);

test.skipIf(!nginxProgram)(
  "behind nginx pages are kept for a second, the desk is not, and a page outlives all instances",
  async () => {
    const { address, stop } = await startNginx(nginxProgram ?? "");
    try {
      const ask = (path: string, headers = {}) => fetch(`${address}${path}`, { headers, redirect: "manual" });
      await ask("/about");
      const kept = await ask("/about");
      expect(kept.headers.get("x-cache")).toBe("HIT");
      const [picture = ""] = /\/media\/[0-9a-f]{32}\/[\w.-]+/.exec(await (await ask("/")).text()) ?? [];
      await (await ask(picture)).arrayBuffer(); // kept when it has come whole
      expect((await ask(picture)).headers.get("x-cache")).toBe("HIT");
      expect((await ask("/about", { "accept-encoding": "br" })).headers.get("content-encoding")).toBe("br");
      const not = { "accept-encoding": "br;q=0, gzip" };
      expect((await ask("/about", not)).headers.get("content-encoding")).toBe("gzip");
      expect((await ask("/about", { "if-none-match": kept.headers.get("etag") })).status).toBe(304);
      for (const path of ["/metrics", "/readyz"]) expect((await ask(path)).status, path).toBe(403);
      for (const path of ["/admin/articles", "/admin/sign-in"]) {
        await ask(path);
        expect((await ask(path)).headers.get("x-cache"), path).toBeNull();
      }
      // What the desk's forms ask for comes from the paper's own origin, its port included: Next looks no further else.
      const action = { "next-action": "0".repeat(42), "content-type": "text/plain;charset=UTF-8" };
      const send = (origin: string) =>
        fetch(`${address}/admin/articles`, { method: "POST", headers: { ...action, origin }, body: "[]" });
      expect((await send(address)).headers.get("x-nextjs-action-not-found")).toBe("1");
      expect((await send("http://elsewhere.example")).status).toBe(403);

      // Nobody asks for longer than nginx keeps a page: the next one who does has it as it is.
      const keptAt = Date.now();
      await rename("The paper behind nginx");
      await eventually(() => expect(Date.now() - keptAt).toBeGreaterThan(1500));
      expect(await (await ask("/about")).text()).toContain("The paper behind nginx");

      await stopRuns();
      const after = await ask("/about");
      expect(after.status).toBe(200);
      expect(await after.text()).toContain("<main");
      expect(after.headers.get("x-cache")).toMatch(/STALE|UPDATING|HIT/);
    } finally {
      stop();
    }
  },
  60_000,
);
