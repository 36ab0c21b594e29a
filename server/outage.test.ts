import { once } from "node:events";
import { createServer, IncomingMessage, ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer, Socket } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeDb } from "../lib/db";
import { outageWatch, type Replace } from "./outage";

// A database that takes connections and answers nothing.
const sockets: Socket[] = [];
const silent = createTcpServer((socket) => sockets.push(socket.on("error", () => {}).resume()));
const portOf = (address: AddressInfo | string | null) => (typeof address === "object" ? address?.port : undefined);

beforeAll(async () => {
  await once(silent.listen(0, "127.0.0.1"), "listening");
  process.env["DATABASE_URL"] = `postgresql://ada:secret@127.0.0.1:${portOf(silent.address())}/paper`;
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  silent.close();
  await closeDb();
});

test("a page of the desk says that the database does not answer", async () => {
  let passed = 0;
  const watch = outageWatch({ lookAfter: 20, answerTime: 50, knownFor: 60_000 });
  const server = createServer((request, response) => {
    const send: Replace = (status, headers, body) => void response.writeHead(status, headers).end(body);
    if (!watch(request, response, send)) passed++;
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const site = `http://127.0.0.1:${portOf(server.address())}`;
  const page = await fetch(`${site}/admin/articles`);
  expect(page.status).toBe(503);
  expect(page.headers.get("cache-control")).toBe("private, no-store");
  expect(await page.text()).toContain("The database does not answer");
  // Next's router then loads the page whole.
  expect((await fetch(`${site}/admin/articles`)).status).toBe(503);
  expect(passed).toBe(1);
  server.close();
});

test("an outage is known for five seconds, and the desk is asked again after them", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const watch = outageWatch();
  const statuses: number[] = [];
  const ask = () => {
    const request = Object.assign(new IncomingMessage(new Socket()), { method: "GET", url: "/admin/articles?_rsc=1" });
    return watch(request, new ServerResponse(request), (status) => statuses.push(status));
  };
  expect(ask()).toBe(false);
  await vi.advanceTimersByTimeAsync(4499);
  expect(statuses).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(statuses).toEqual([503]);
  expect(ask()).toBe(true);
  expect(statuses).toEqual([503, 503]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(ask()).toBe(false);
  vi.useRealTimers();
});
