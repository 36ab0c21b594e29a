import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { diskFull } from "@/lib/newsroom/outcome";
import { article } from "@/lib/testing/contents";
import { draftTransport } from "./draft-transport";

let server: Server;
let respond: { status: number; type: string; body: string } | null; // null: it never answers
const browserFetch = fetch;
const sent: RequestInit[] = [];
const content = article(["It happened."]);

beforeAll(async () => {
  server = createServer((_, response) => {
    if (respond) response.writeHead(respond.status, { "content-type": respond.type }).end(respond.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  vi.stubGlobal("navigator", { onLine: true }); // Node.js 20 has none
  // A page's own address is where a browser's relative requests go.
  vi.stubGlobal("fetch", (path: string, request: RequestInit) => {
    sent.push(request);
    return browserFetch(`http://127.0.0.1:${port}${path}`, request);
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});
afterEach(() => void sent.splice(0));

const save = (words = content) => draftTransport("a").save({ baseVersion: 1, content: words }, true);
const json = (status: number, value: unknown) => ({ status, type: "application/json", body: JSON.stringify(value) });

test("a save that the desk took, and one that it refused, are what the desk said", async () => {
  const taken = { ok: true, value: { kind: "saved", version: 2 } };
  respond = json(200, taken);
  expect(await save()).toEqual(taken);
  const refusal = { ok: false, reason: "invalid", message: "Choose another.", field: "slug" };
  respond = json(422, refusal);
  expect(await save()).toEqual(refusal);
});

test("a full disk is a refusal with its sentence", async () => {
  respond = json(507, diskFull);
  expect(await save()).toEqual(diskFull);
});

test("a proxy's page of an error, a page where an answer was due, and another's JSON are an unreachable desk", async () => {
  for (const [status, type, body] of [
    [502, "text/html", "<h1>Bad gateway</h1>"],
    [500, "text/plain", "oops"],
    [200, "text/html", "<h1>Sign in to the hotel's network</h1>"],
    [503, "application/json", '{"error":"starting"}'],
    [200, "application/json", '{"ok":true,"value":{}}'],
  ] as const) {
    respond = { status, type, body };
    expect(await save()).toEqual({ ok: false, reason: "unreachable" });
  }
});

test("a closing page asks the browser to go on sending only what is under 64 kB as bytes", async () => {
  respond = json(200, { ok: true, value: { kind: "saved", version: 2 } });
  await save();
  await save(article(["Слово ".repeat(7000)])); // 42,000 letters, 77,000 bytes
  expect(sent.map(({ keepalive }) => keepalive)).toEqual([true, false]);
});

test("a save that the server never answers is an unreachable desk after twenty seconds", async () => {
  respond = null;
  const { timeout } = AbortSignal;
  const waits: number[] = [];
  vi.spyOn(AbortSignal, "timeout").mockImplementation((wait) => {
    waits.push(wait);
    return timeout.call(AbortSignal, 20);
  });
  expect(await save()).toEqual({ ok: false, reason: "unreachable" });
  expect(await draftTransport("a").read()).toEqual({ ok: false, reason: "unreachable" });
  expect(waits).toEqual([20_000, 20_000]);
  vi.restoreAllMocks();
});

test("a server that can't be reached is one thing with a connection, and another without", async () => {
  server.closeAllConnections();
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  expect(await save()).toEqual({ ok: false, reason: "unreachable" });
  vi.stubGlobal("navigator", { onLine: false });
  expect(await save()).toEqual({ ok: false, reason: "offline" });
});
