import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { emptyContent } from "../../article-content";
import { db } from "../../db";
import { aDraft, aPaper, aPicture, aSection, aTopic, aUser, prose } from "../../testing/builders";
import { withTestDatabase } from "../../testing/database";
import { editOf } from "../../testing/edits";
import type { Actor } from "../audit";
import { cursorFrom } from "../list-filters";
import { publish } from "../publish";
import { readDraft, saveDraft } from "../save-draft";
import { saveMachines } from "../save-machines";
import { machineSettings } from "../settings-lists";
import { restore, takeDown } from "../take-down";
import { countUntold, listAttempts, listWaiting } from "./list-attempts";
import { sendAgain } from "./send-again";
import { pushTargets } from "./services";
import { tellService } from "./tell-service";
import { toldOf } from "./told";

process.env["SITE_URL"] = "http://localhost:3999";
process.env["PUSH_TO_LOOPBACK"] = "1";
withTestDatabase();

/** A hub and an IndexNow endpoint on this machine: each keeps what it is told, and answers as the test says. */
type Heard = { path: string; type: string; body: string };
let heard: Heard[] = [];
let answerWith: (response: ServerResponse, request: IncomingMessage) => void = () => {};
const server = createServer((request, response) => {
  void text(request).then((body) => {
    heard.push({ path: request.url ?? "", type: request.headers["content-type"] ?? "", body });
    answerWith(response, request);
  });
});
let origin: string;
let by: Actor;

const answering = (status: number, headers: Record<string, string> = {}) => {
  answerWith = (response) => response.writeHead(status, headers).end();
};
const set = (data: { webSubHub?: string | null; indexNow?: boolean; indexNowEndpoint?: string }) =>
  db().settings.updateMany({ data });
const tell = (signal: AbortSignal) => Promise.all(pushTargets.map((target) => tellService(target, signal)));
const tellNow = () => tell(new AbortController().signal);
const makeDue = () => db().push.updateMany({ where: { finishedAt: null }, data: { dueAt: new Date(0) } });
const told = (path: string) => heard.filter((each) => each.path === path);
const open = () => db().push.count({ where: { finishedAt: null } });

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  origin = `http://127.0.0.1:${address.port}`;
  await aPaper();
  const { id, name, role } = await aUser("admin");
  by = { id, name, role, address: "192.0.2.1" };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  heard = [];
  answering(200);
  await db().push.deleteMany();
  await db().pushAttempt.deleteMany();
  await db().settings.updateMany({
    data: {
      ...{ webSubHub: `${origin}/hub`, indexNow: true, indexNowKey: "0123456789abcdef0123456789abcdef" },
      indexNowEndpoint: `${origin}/indexnow`,
    },
  });
});

let stories = 0;
const content = async (slug: string, headline = "The strait reopens") => ({
  ...emptyContent("en-GB"),
  ...{ slug, headline, standfirst: "Pilots return.", credit: "Our desk", body: prose("Ships moved again.") },
  sectionId: (await db().section.findFirst({ where: { slug: "world" } }))?.id ?? (await aSection("world")).id,
  topicIds: [(await db().topic.findFirst())?.id ?? (await aTopic("ports")).id],
  leadPictureId: (await db().media.findFirst())?.id ?? (await aPicture()).id,
});

async function save(id: string, whole: Awaited<ReturnType<typeof content>>): Promise<void> {
  const { version: baseVersion } = await readDraft(id);
  const saved = await saveDraft(id, { baseVersion, content: whole }, by);
  if (!saved.ok) throw new Error(saved.message);
}

async function published(): Promise<{ id: string; path: string }> {
  const id = await aDraft(by);
  await save(id, await content(`story-${++stories}`));
  const receipt = await publish(id, by);
  if (!receipt.ok) throw new Error(receipt.message);
  return { id, path: receipt.value.path };
}

test("a publish tells the hub of every feed that lists the story, and IndexNow of its address", async () => {
  const { path } = await published();
  await tellNow();
  const [hub] = told("/hub");
  const ping = new URLSearchParams(hub?.body);
  expect(hub?.type).toBe("application/x-www-form-urlencoded");
  expect(ping.get("hub.mode")).toBe("publish");
  const feeds = ["", "/world", "/topic/ports"].flatMap((page) =>
    ["xml", "atom", "json"].map((each) => `${page}/feed.${each}`),
  );
  expect(ping.getAll("hub.url").sort()).toEqual(feeds.map((feed) => `http://localhost:3999${feed}`).sort());
  const [indexNow] = told("/indexnow");
  expect(indexNow?.type).toBe("application/json; charset=utf-8");
  expect(JSON.parse(indexNow?.body ?? "")).toEqual({
    host: "localhost:3999",
    key: "0123456789abcdef0123456789abcdef",
    keyLocation: "http://localhost:3999/0123456789abcdef0123456789abcdef.txt",
    urlList: [`http://localhost:3999${path}`],
  });
  expect(await open()).toBe(0);
  expect(await db().pushAttempt.findMany({ where: { status: 200, error: null } })).toHaveLength(2);
});

test("an update, a correction, a new address, a take-down and a restore are told too; nothing new is not", async () => {
  const { id, path } = await published();
  await db().push.deleteMany();
  const addresses = async () => {
    const rows = await db().push.findMany({ where: { target: "index_now" }, select: { path: true } });
    await db().push.deleteMany();
    return rows.map((row) => row.path).sort();
  };
  await publish(id, by);
  expect(await addresses()).toEqual([]);
  await publish(id, by, { correction: "It reopened on Monday." });
  expect(await db().push.count({ where: { path: "/corrections/feed.xml" } })).toBe(1);
  expect(await addresses()).toEqual([path]);
  await save(id, await content(`moved-${stories}`));
  await publish(id, by, { tellReaders: true });
  expect(await addresses()).toEqual([`/world/moved-${stories}`, path].sort());
  await takeDown(id, { kind: "gone", notice: null }, by);
  expect(await addresses()).toEqual([`/world/moved-${stories}`]);
  await restore(id, by);
  expect(await addresses()).toEqual([`/world/moved-${stories}`]);
});

test("a publish that doesn't hold tells nobody", async () => {
  const before = await db().push.count();
  const refused = await publish(await aDraft(by), by); // no headline, no text
  expect(refused.ok).toBe(false);
  expect(await db().push.count()).toBe(before);
});

test("what changed at once is told at once, each address a single time, 10,000 in a request to IndexNow", async () => {
  await db().$executeRaw`
    INSERT INTO "Push" ("id", "target", "path")
    SELECT gen_random_uuid()::text, 'index_now', '/world/story-' || place % 11000 FROM generate_series(0, 11999) AS place`;
  await tellNow();
  const lists = told("/indexnow").map(({ body }): string[] => JSON.parse(body).urlList);
  expect(lists).toHaveLength(2);
  for (const list of lists) expect(list.length).toBeLessThanOrEqual(10_000);
  expect(new Set(lists.flat()).size).toBe(11_000);
  expect(await open()).toBe(0);
});

test("429: the service is left alone until it said, whatever is published meanwhile", async () => {
  answering(429, { "retry-after": "120" });
  await set({ webSubHub: null });
  await published();
  await tellNow();
  expect(told("/indexnow")).toHaveLength(1);
  const attempt = await db().pushAttempt.findFirstOrThrow();
  expect(attempt.error).toContain("fewer requests");
  expect((attempt.retryAt?.getTime() ?? 0) - attempt.at.getTime()).toBeGreaterThan(119_000);

  answering(200);
  await published();
  await makeDue();
  await tellNow();
  expect(told("/indexnow")).toHaveLength(1);
  await db().pushAttempt.updateMany({ data: { retryAt: new Date() } }); // the two minutes are over
  await tellNow();
  expect(JSON.parse(told("/indexnow")[1]?.body ?? "").urlList).toHaveLength(2);
  expect(await open()).toBe(0);
});

test.each([500, 503, 403])("%s is tried again, later each time", async (status) => {
  answering(status);
  await set({ webSubHub: null });
  await published();
  for (const wait of [10_000, 20_000, 40_000, 80_000]) {
    const began = Date.now();
    await tellNow();
    const ended = Date.now();
    const { dueAt, lastError } = await db().push.findFirstOrThrow();
    expect(lastError).toContain(String(status));
    expect(dueAt.getTime()).toBeGreaterThanOrEqual(began + wait);
    expect(dueAt.getTime()).toBeLessThanOrEqual(ended + wait + 1); // stored to the nearest millisecond
    await db().push.updateMany({ data: { dueAt: new Date(ended + 24 * 60 * 60 * 1000) } });
    await tellNow(); // not due
    await makeDue();
  }
  expect(told("/indexnow")).toHaveLength(4);
  await db().push.updateMany({ data: { createdAt: new Date(Date.now() - 25 * 60 * 60 * 1000) } });
  await tellNow();
  expect(await open()).toBe(0); // a day is enough
  expect(await db().push.count({ where: { lastError: { not: null } } })).toBe(1);
});

test.each([
  [400, "rejected the request"],
  [422, "don’t belong to this site"],
])("%s is not tried again: the same would be refused again", async (status, reason) => {
  answering(status);
  await set({ webSubHub: null });
  await published();
  await tellNow();
  await makeDue();
  await tellNow();
  expect(told("/indexnow")).toHaveLength(1);
  expect(await db().push.findFirstOrThrow()).toMatchObject({ lastError: expect.stringContaining(reason) });
  expect(await open()).toBe(0);
});

test("202 is as good as 200: the key is looked at later", async () => {
  answering(202);
  await published();
  await tellNow();
  expect(await open()).toBe(0);
});

test("a slow hub holds back neither IndexNow, nor a publish, nor any transaction", async () => {
  let release: (() => void) | undefined;
  answerWith = (response, { url }) => {
    if (url === "/hub") release = () => response.writeHead(204).end();
    else response.writeHead(200).end();
  };
  await published();
  const telling = tellNow();
  await expect.poll(() => told("/hub").length).toBe(1);
  await expect.poll(() => db().push.count({ where: { target: "index_now", finishedAt: null } })).toBe(0);
  await published(); // not held by what is being told
  await tellService("index_now", new AbortController().signal);
  expect(told("/indexnow")).toHaveLength(2);
  const [row] = await db().$queryRaw<{ idle: bigint }[]>`
    SELECT count(*) AS idle FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`;
  expect(Number(row?.idle)).toBe(0);
  answering(204);
  release?.();
  await telling;
  expect(await open()).toBe(0);
});

test("two instances tell each address once", async () => {
  await published();
  await Promise.all([tellNow(), tellNow(), tellNow()]);
  expect(told("/hub")).toHaveLength(1);
  expect(told("/indexnow")).toHaveLength(1);
});

test("a stop in the midst of a request tells it again a minute later, by whoever is there then", async () => {
  answerWith = () => {}; // never
  await set({ webSubHub: null });
  await published();
  const stop = new AbortController();
  const telling = tell(stop.signal);
  await expect.poll(() => told("/indexnow").length).toBe(1);
  stop.abort();
  await telling;
  expect(await db().pushAttempt.count()).toBe(0);
  answering(200);
  await tellNow();
  expect(told("/indexnow")).toHaveLength(1); // still claimed
  await makeDue();
  await tellNow();
  expect(told("/indexnow")).toHaveLength(2);
});

test("a dead service is tried again, and the log says why", async () => {
  await set({ webSubHub: "http://127.0.0.1:9/hub", indexNow: false });
  await published();
  await tellNow();
  expect(await db().pushAttempt.findFirstOrThrow()).toMatchObject({
    ...{ target: "hub", status: null, endpoint: "http://127.0.0.1:9/hub" },
    error: expect.stringContaining("Could not connect"),
  });
  expect(await open()).toBeGreaterThan(0);
  await set({ webSubHub: null }); // whoever switches it off is not told that it failed
  await tellNow();
  expect(await open()).toBe(0);
});

test("a paper on somebody's own machine announces itself to nobody on the web", async () => {
  await set({ webSubHub: "https://hub.example.org/", indexNowEndpoint: "https://api.indexnow.org/indexnow" });
  await published();
  expect(await db().push.count()).toBe(0);
});

test("nothing is announced while nothing is set", async () => {
  await set({ webSubHub: null, indexNow: false });
  await published();
  expect(await db().push.count()).toBe(0);
});

test("what failed is shown and counted, and sent again by hand", async () => {
  answering(422);
  await set({ webSubHub: null });
  const { id, path } = await published();
  expect(await toldOf(id)).toEqual([{ target: "index_now", isFinished: false, error: null }]);
  expect(await listWaiting()).toMatchObject([{ target: "index_now", count: 1, lastError: null }]);
  await tellNow();
  expect(await toldOf(id)).toMatchObject([{ isFinished: true, error: expect.stringContaining("422") }]);
  expect(await countUntold()).toBe(1);
  const [row] = (await listAttempts(null)).rows;
  expect(row).toMatchObject({ target: "index_now", paths: [path], count: 1, status: 422 });

  answering(200);
  expect(await sendAgain({ id: row?.id ?? "" }, by)).toMatchObject({ ok: true });
  await tellNow();
  expect(await countUntold()).toBe(0);
  expect((await listAttempts(null)).rows.map(({ status }) => status)).toEqual([200, 422]);
  expect(await db().auditEvent.count({ where: { action: "push.again" } })).toBe(1);
  expect(await sendAgain({ id: "no-such-attempt" }, by)).toMatchObject({ ok: false });
});

test("a service that is away for a moment is no alarm, one that is away for longer is", async () => {
  answering(500);
  await set({ webSubHub: null });
  await published();
  await tellNow();
  expect(await countUntold()).toBe(0);
  await db().push.updateMany({ data: { createdAt: new Date(Date.now() - 2 * 60 * 1000) } });
  expect(await countUntold()).toBe(1);
});

test("the log goes on from page to page, and back", async () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 0, minute));
  await db().pushAttempt.createMany({
    data: Array.from({ length: 120 }, (_, minute) => ({
      ...{ target: "hub" as const, at: at(minute), endpoint: origin, paths: ["/feed.xml"], milliseconds: 1 },
    })),
  });
  const first = await listAttempts(null);
  const second = await listAttempts(cursorFrom(first.next ?? ""));
  const third = await listAttempts(cursorFrom(second.next ?? ""));
  expect([first, second, third].map(({ rows }) => rows.length)).toEqual([50, 50, 20]);
  expect(third.next).toBeNull();
  expect((await listAttempts(cursorFrom(third.previous ?? ""))).rows).toEqual(second.rows);
});

test("the key of IndexNow is made when it is first switched on, and kept", async () => {
  await db().settings.updateMany({ data: { indexNowKey: null, indexNow: false } });
  const machines = {
    feedText: "full" as const,
    webSubHub: null,
    indexNow: false,
    indexNowEndpoint: origin,
    crawlers: { classes: {}, crawlers: {} },
  };
  const key = async () => (await db().settings.findFirstOrThrow()).indexNowKey;
  const save = async (sent: typeof machines) => saveMachines(editOf(sent, await machineSettings()), by);
  await save(machines);
  expect(await key()).toBeNull();
  await save({ ...machines, indexNow: true });
  const made = await key();
  expect(made).toMatch(/^[0-9a-f]{32}$/);
  await save(machines);
  await save({ ...machines, indexNow: true });
  expect(await key()).toBe(made);
  expect(await db().auditEvent.count({ where: { action: "settings.machines" } })).toBe(4);
});
