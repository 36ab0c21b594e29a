/** Each process of a running paper killed in turn, while readers read: what they get meanwhile, and what comes back. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyContent } from "../lib/article-content";
import { openClient } from "../lib/postgres";
import { eventually } from "../lib/testing/eventually";
import { type Embedded, freePort, openEmbedded } from "./postgres/embedded";
import { says, start, stopRuns } from "./process-run";
import { copyEdition } from "./testing/demo-edition";

const pace = 20; // ms between what one reader asks for: the processes want the cores too
const startTime = 120_000; // ms, on a busy machine

let folder: string;
let database: Embedded;
let port: number;
let parent: number;
let stories: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-processes-"));
  await copyEdition(process.env["DEMO_EDITION"] ?? "", folder);
  database = await openEmbedded(folder, { durable: false });
  port = await freePort();
  const run = start({
    ...{ PORT: String(port), DATA_DIR: folder, DATABASE_URL: database.url },
    ...{ LOG_LEVEL: "silent", RENDER_PROCESSES: "2", METRICS_FROM: "127.0.0.1, ::1" },
  });
  await says(run, /Ready in/);
  parent = run.child.pid ?? 0;
  const found = await query(
    `SELECT '/' || s."slug" || '/' || a."slug" AS "path" FROM "Article" a JOIN "Section" s ON s."id" = a."sectionId"
     WHERE a."status" = 'published' ORDER BY a."id"`,
  );
  stories = found.map(({ path }) => path);
}, startTime);
afterAll(async () => {
  await stopRuns();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function query(sql: string, values: unknown[] = []): Promise<{ path: string }[]> {
  const client = await openClient({ connectionString: database.url });
  try {
    return (await client.query<{ path: string }>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** The processes of the paper that run this program, by their numbers: Linux lists them. */
const running = (program: string): number[] =>
  readdirSync("/proc").flatMap((name) => {
    const pid = Number(name);
    if (Number.isNaN(pid)) return [];
    try {
      const [, , , parentOf] = readFileSync(`/proc/${pid}/stat`, "utf8").split(" ");
      const file = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").at(-2);
      return Number(parentOf) === parent && file?.endsWith(`/${program}.mjs`) ? [pid] : [];
    } catch {
      return []; // it has ended
    }
  });

/** The status at an address, over a connection of its own unless an agent keeps it; 0 where it broke off. */
function statusOf(path: string, agent: Agent | false = false): Promise<number> {
  return new Promise((resolve) => {
    get({ host: "127.0.0.1", port, path, agent }, (answer: IncomingMessage) => {
      answer
        .resume()
        .once("end", () => resolve(answer.statusCode ?? 0))
        .once("error", () => resolve(0));
    }).once("error", () => resolve(0));
  });
}

/** A reader who asks for the next of the pages again and again: the statuses that came, until the end is asked for. */
function reader(pages: string[]) {
  const statuses: number[] = [];
  let isOver = false;
  const reading = (async () => {
    const agent = new Agent({ keepAlive: true });
    for (let at = 0; !isOver; at++) {
      statuses.push(await statusOf(pages[at % pages.length] ?? "/", agent));
      await setTimeout(pace);
    }
    agent.destroy();
  })();
  const end = async () => {
    isOver = true;
    await reading;
    return [...new Set(statuses)];
  };
  return { statuses, end };
}

/** Kills a process of the program, and waits until another has taken its place and all do their work. */
async function kill(program: string): Promise<void> {
  const [victim = 0] = running(program);
  process.kill(victim, "SIGKILL");
  await eventually(() => expect(running(program)).not.toContain(victim));
  await allWork();
}

const names = ["parent", "web", "render 1", "render 2", "worker"];

/** Resolves once each process answers for itself. */
const allWork = (): Promise<void> =>
  eventually(async () => {
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    for (const name of names) {
      expect(metrics).toMatch(new RegExp(`^process_resident_memory_bytes\\{process="${name}"\\} [1-9]`, "m"));
    }
  });

describe.skipIf(!existsSync("/proc/self/stat"))("a running paper", () => {
  test("a paper is a web process, those that render, and a worker; none but these", () => {
    expect(["web", "render", "worker"].map((program) => running(program).length)).toEqual([1, 2, 1]);
  });

  test("with a render killed no reader notices: what it was rendering is rendered by another", async () => {
    for (const page of ["/", "/latest"]) expect(await statusOf(page)).toBe(200);
    const [kept, missing] = [reader(["/", "/latest"]), reader(stories.slice(0, 60))];
    await kill("render");
    await kill("render");
    expect(await kept.end()).toEqual([200]);
    expect(await missing.end()).toEqual([200]);
  });

  test("with every render killed, pages in memory go on and a page that must be rendered waits for one", async () => {
    const kept = reader(["/", "/latest"]);
    for (const pid of running("render")) process.kill(pid, "SIGKILL");
    await eventually(async () => expect(await statusOf(stories[70] ?? "")).toBe(200));
    await allWork();
    expect(await kept.end()).toEqual([200]);
  });

  test("with web killed who connects waits for the next one, and is answered", async () => {
    const [victim = 0] = running("web");
    process.kill(victim, "SIGKILL");
    await eventually(() => expect(running("web")).not.toContain(victim));
    expect(await Promise.all(Array.from({ length: 20 }, () => statusOf("/")))).toEqual(Array(20).fill(200));
    await allWork();
  });

  test("with the worker killed what falls due is published by the next one, and no reader notices", async () => {
    const kept = reader(["/", "/latest"]);
    await kill("worker");
    await query(
      `INSERT INTO "Article" ("id", "slug", "status", "language", "headline", "credit", "body", "sectionId", "scheduledAt", "updatedAt")
     SELECT 'due', 'untitled-due', 'scheduled', 'en-GB', 'Out by the next worker', 'Northlight staff', $1, "id", now(), now()
     FROM "Section" WHERE "parentId" IS NULL LIMIT 1`,
      [{ ...emptyContent("en-GB").body, content: [{ type: "paragraph", content: [{ type: "text", text: "Due." }] }] }],
    );
    await query(`INSERT INTO "Job" ("id", "kind", "articleId", "dueAt") VALUES ('due', 'publish', 'due', now())`);
    await eventually(async () => {
      const latest = await fetch(`http://127.0.0.1:${port}/latest`);
      expect(await latest.text()).toContain("Out by the next worker");
    });
    expect(await kept.end()).toEqual([200]);
  });

  test("the metrics of every process stand at one address, told apart by its name", allWork);
});
