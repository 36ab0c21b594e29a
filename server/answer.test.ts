/** Answers over a connection, with a renderer in Next's place. */
import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type RequestOptions,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import { text } from "node:stream/consumers";
import { Registry } from "prom-client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { closeDb } from "../lib/db";
import { diskFull } from "../lib/newsroom/outcome";
import { brokenPath, missingPath } from "../lib/urls";
import { answerRequests } from "./answer";
import { Documents, type Make } from "./documents/documents";
import { scriptOf } from "./enhancement";
import { measure, noCounts } from "./metrics";
import { tellTags } from "./render/made-from.mjs";
import { StandIns } from "./stand-ins";
import { allLive, clockChanges, testRenders } from "./testing";
import { openLanes } from "./web/lanes";
import { passToNext } from "./web/pass";

let gate: Promise<unknown>;
let isBroken: boolean;
let isFull: boolean;
let passed: string[];
let scriptAddress: string;
const script = "document.title;".repeat(400);
let hosts: (string | undefined)[]; // that the renderer was told

const statuses: [RegExp, number][] = [
  [new RegExp(`^${missingPath}$`), 404],
  [new RegExp(`^${brokenPath}$`), 503],
  [/^\/world\/moved/, 301],
  [/^\/world\/gone/, 410],
];

const earlier = "Mon, 02 Nov 2026 08:00:00 GMT";
const tomorrow = new Date(Date.now() + 86_400_000).toUTCString();

/** Pages of what is asked for; what has `/hang` waits for the gate. */
async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = "", headers, method } = request;
  passed.push(method === "POST" ? `${url} ${await text(request)}` : url);
  hosts.push(headers.host);
  if (url.includes("/hang")) await gate;
  if (url.startsWith("/_next/")) response.setHeader("last-modified", url.includes("/old") ? earlier : tomorrow);
  tellTags([`page:${url}`]);
  const isMarkdown = url.endsWith(".md");
  const status = isBroken ? 500 : (statuses.find(([address]) => address.test(url))?.[1] ?? 200);
  const location = status === 301 ? { location: isMarkdown ? "/sport/new.md" : "/sport/new" } : {};
  response.writeHead(status, { "content-type": isMarkdown ? "text/markdown" : "text/html", ...location });
  response.end(isMarkdown ? "# Tide" : `<html><head></head><p>${url}</p></html>`);
}

const action = "40aa00bb11cc22dd33ee44ff55aa66bb77cc88dd99";
const actions = new Set([action]);

let server: Server;
let port: number;
let renders: Awaited<ReturnType<typeof testRenders>>;
beforeEach(async () => {
  [gate, isBroken, isFull, passed, hosts] = [Promise.resolve(), false, false, [], []];
  const isSecure = true;
  const enhancement = await scriptOf(Buffer.from(script), isSecure);
  scriptAddress = enhancement.to;
  renders = await testRenders(handle, isSecure);
  const lanes = openLanes(2);
  const make: Make = (address, position) => renders.make(address, position);
  const documents = new Documents({ make, changes: clockChanges, lanes, resolve: allLive });
  const standIns = new StandIns(documents, () => isFull);
  await standIns.prepare();
  const counts = noCounts();
  const registry = new Registry();
  measure(registry, counts, documents, lanes);
  const reached = { trustsProxy: false, siteUrl: "https://paper.example", isSecure };
  const parts = {
    ...{ ...reached, actions, documents, standIns, enhancement, counts, lanes },
    hasRenders: () => true,
    toNext: passToNext({ ...reached, renders, changes: clockChanges, standIns, lanes }),
    metrics: { token: null, from: ["127.0.0.0/8"] },
    collect: async () => [await registry.getMetricsAsJSON()],
    compressed: async () => false, // Next sends its files
  };
  server = createServer(answerRequests(parts));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await renders.end();
});

type Answered = { status: number; headers: IncomingMessage["headers"]; body: string };

/** fetch would mend an address before it asks. */
async function ask(path: string, options: RequestOptions = {}, body = ""): Promise<Answered> {
  const asked = request({ host: "127.0.0.1", port, path, agent: false, ...options }).end(body);
  const [answer]: IncomingMessage[] = await once(asked, "response");
  if (!answer) throw new Error("no answer");
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) };
}

test("what a query says of campaigns goes along to where an address leads, and splits no answer that is kept", async () => {
  for (const query of ["utm_source=mail", "gclid=1&x=%20y", "fbclid=%0d%0a"]) {
    const { status, headers } = await ask(`/world/moved?${query}`);
    expect(status).toBe(301);
    expect(headers.location).toBe(`/sport/new?${new URLSearchParams(query)}`);
  }
  expect((await ask("/world/moved")).headers.location).toBe("/sport/new");
  expect(passed.filter((url) => url.startsWith("/world/moved"))).toEqual(["/world/moved"]);
});

test("no file of Next's names a time of change that is later than its answer", async () => {
  const { headers } = await ask("/_next/static/media/face.woff2");
  expect(Date.parse(headers["last-modified"] ?? "")).toBeLessThanOrEqual(Date.parse(headers.date ?? ""));
  expect((await ask("/_next/static/media/old.woff2")).headers["last-modified"]).toBe(earlier);
});

const markdown = { headers: { accept: "text/markdown" } };

test.each([
  "/%61dmin/sign-in",
  "/%70review/token",
  "/%6dedia/a.avif",
])("%s is missing, is asked of nobody and is kept by nobody", async (path) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(404);
  expect(headers["cache-control"]).toBe("public, max-age=0, s-maxage=5");
  expect(passed.filter((url) => /sign-in|token|avif/.test(url))).toEqual([]);
});

test("Markdown is sent at the story's address to whoever asks for it, and no cache between gives it to others", async () => {
  const [own, page] = [await ask("/world/tide.md"), await ask("/world/tide")];
  const chosen = await ask("/world/tide", markdown);
  expect(chosen).toMatchObject({ status: 200, body: own.body });
  expect(chosen.headers).toMatchObject({ "cache-control": "private, no-cache", vary: "Accept-Encoding, Accept" });
  expect(page.headers).toMatchObject({ "content-type": "text/html", vary: "Accept-Encoding" });
  expect(own.headers["cache-control"]).toContain("s-maxage=60");
  const again = await ask("/world/tide", { headers: { ...markdown.headers, "if-none-match": chosen.headers.etag } });
  expect(again).toMatchObject({ status: 304, body: "" });
  expect(again.headers["cache-control"]).toBe("private, no-cache");
});

test("where a story went is said of its page and of its Markdown apart", async () => {
  const [page, chosen] = [await ask("/world/moved"), await ask("/world/moved", markdown)];
  expect(page).toMatchObject({ status: 301, headers: { location: "/sport/new", vary: "Accept" } });
  expect(chosen).toMatchObject({
    status: 301,
    headers: { location: "/sport/new.md", vary: "Accept-Encoding, Accept" },
  });
  expect(chosen.headers["cache-control"]).toBe("private, no-cache");
  const gone = await ask("/world/gone", markdown);
  expect(gone).toMatchObject({ status: 410, body: expect.stringContaining("taken down") });
  expect((await ask("/world/gone")).headers["vary"]).toBe("Accept-Encoding, Accept");
});

test("with every render hanging hits are sent, and one miss too many is told to come again", async () => {
  await ask("/world");
  let open = () => {};
  gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }); // nobody's time to wait runs out on a busy machine
  const waiting = Array.from({ length: 261 }, (_, index) => ask(`/hang-${index}`));
  const refused = await Promise.race(waiting);
  expect(refused).toMatchObject({ status: 503, headers: { "retry-after": "2", "cache-control": "no-store" } });
  expect(await ask("/hang-again")).toMatchObject({ status: 503 });
  expect(await ask("/hang-again")).toMatchObject({ status: 503 }); // and is no fault the second time
  expect((await ask("/world")).headers["cache-status"]).toBe("dateline; hit");
  open();
  const statuses = (await Promise.all(waiting)).map(({ status }) => status);
  vi.useRealTimers();
  expect(statuses.filter((status) => status === 200)).toHaveLength(260);
  expect((await ask("/hang-again")).status).toBe(200);
  const metrics = (await ask("/metrics")).body;
  expect(metrics).toMatch(/answer="overload"\} 3\n/);
  expect(metrics).toMatch(/answer="failed"\} 0\n/);
});

test("the readers’ script is sent compressed, for good, and not again to whoever has it", async () => {
  const plain = await ask(scriptAddress);
  expect(plain.body).toBe(script);
  for (const encoding of ["br", "gzip"]) {
    const { headers } = await ask(scriptAddress, { headers: { "accept-encoding": encoding } });
    expect(headers).toMatchObject({ "content-encoding": encoding, vary: "Accept-Encoding" });
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(Number(headers["content-length"])).toBeLessThan(script.length / 10);
    const again = await ask(scriptAddress, { headers: { "if-none-match": headers.etag } });
    expect(again).toMatchObject({ status: 304, body: "" });
  }
});

test("what fails is told with the paper's page, the name of its request and the headers of all answers", async () => {
  isBroken = true;
  expect((await ask("/world")).headers["retry-after"]).toBe("60");
  for (const [path, expected] of [
    ["/world", 503],
    ["/api/anything", 500],
  ] as const) {
    const { status, headers, body } = await ask(path);
    expect(status, path).toBe(expected);
    expect(body).toContain("<p>");
    expect(headers["x-request-id"]).toMatch(/^[\w-]{8}$/);
    expect(headers["strict-transport-security"]).toBe("max-age=63072000");
  }
});

test("a save that fails while the disk is full tells a desk's script and a server action so, and a reading that fails does not", async () => {
  [isBroken, isFull] = [true, true];
  const save = await ask("/api/desk/articles/a/draft", { method: "PUT" });
  expect(save).toMatchObject({ status: 507, headers: { "content-type": "application/json" } });
  expect(JSON.parse(save.body)).toEqual(diskFull);
  expect(save.headers["strict-transport-security"]).toBe("max-age=63072000");
  // Next rejects an action with the text of a response of exactly this type.
  const headers = { "next-action": action, "content-type": "text/plain;charset=UTF-8" };
  const answer = await ask("/admin/articles/a", { method: "POST", headers }, "[1]");
  expect(answer).toMatchObject({ status: 507, headers: { "content-type": "text/plain" }, body: diskFull.message });
  expect((await ask("/api/desk/articles/a/draft")).status).toBe(500);
  isFull = false;
  expect((await ask("/api/desk/articles/a/draft", { method: "PUT" })).status).toBe(500);
});

test("the desk's page about a database that does not answer has the headers of all answers", async () => {
  vi.stubEnv("DATABASE_URL", "postgresql://ada:secret@127.0.0.1:1/paper");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  let open = () => {};
  gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const asked = ask("/admin/hang");
  await vi.waitUntil(() => passed.includes("/admin/hang"));
  await vi.advanceTimersByTimeAsync(3500);
  vi.useRealTimers();
  const { status, headers } = await asked;
  open();
  expect(status).toBe(503);
  expect(headers).toMatchObject({
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "strict-transport-security": "max-age=63072000",
  });
  await closeDb();
  vi.unstubAllEnvs();
});

test("a form of the site's own page is taken though a proxy did not pass its host on, and another page's is not", async () => {
  const host = "10.0.0.7:3000";
  for (const origin of ["https://paper.example", "https://elsewhere.example"]) {
    hosts = [];
    await ask("/api/anything", { method: "POST", headers: { host, origin, "x-forwarded-host": "else.example" } });
    expect(hosts).toEqual([origin === "https://paper.example" ? "paper.example" : host]);
  }
});

test("an address may name our host, as a proxy's would", async () => {
  const headers = { host: "paper.example" };
  expect((await ask("http://paper.example/world", { headers })).body).toContain("/world");
  expect((await ask("HTTPS://paper.example", { headers })).body).toContain("<p>/<");
  expect((await ask("ftp://paper.example/world", { headers })).status).toBe(400);
});

test("a page that is kept is not sent to whoever names two hosts", async () => {
  expect((await ask("/world")).status).toBe(200);
  expect((await ask("http://other.example/world", { headers: { host: "paper.example" } })).status).toBe(400);
});

test("only a reading is answered, and what it sends along is not waited for", async () => {
  const { status, headers } = await ask("/world", { method: "POST", headers: { "content-length": "100" } });
  expect(status).toBe(405);
  expect(headers).toMatchObject({ allow: "GET, HEAD", connection: "close" });
});

test("a cookie that somebody made up brings nobody past the store", async () => {
  await ask("/world");
  const cookie = "better-auth.session_token=made.up";
  expect((await ask("/world", { headers: { cookie } })).headers["cache-status"]).toBe("dateline; hit");
});

test("a call of a server action goes on with its body where it can be read, else nobody is asked", async () => {
  let answered: IncomingMessage["headers"] = {};
  const send = async (headers: Record<string, string>, body: string): Promise<number> => {
    const asked = request({ host: "127.0.0.1", port, path: "/admin/articles", agent: false, method: "POST", headers });
    asked.on("error", () => {}).end(body); // the connection may close before all of it is sent
    const [answer]: IncomingMessage[] = await once(asked, "response");
    answer?.resume();
    answered = answer?.headers ?? {};
    return answer?.statusCode ?? 0;
  };
  const call = { "next-action": action, "content-type": "text/plain;charset=UTF-8" };
  expect(await send({ "content-type": "multipart/form-data; boundary=x" }, "garbage")).toBe(400);
  expect(await send(call, "garbage")).toBe(400);
  expect(await send(call, `["${"a".repeat(1024 * 1024)}"]`)).toBe(413);
  expect(await send({ ...call, "next-action": "0".repeat(42) }, "[1]")).toBe(404);
  expect(answered["x-nextjs-action-not-found"]).toBe("1");
  const asked = passed.length;
  expect(await send(call, "[1]")).toBe(200);
  expect(passed.slice(asked)).toEqual(["/admin/articles [1]"]);
  expect(passed.filter((url) => url.startsWith("/admin"))).toHaveLength(1);
});
