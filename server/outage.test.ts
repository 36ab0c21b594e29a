import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb } from "../lib/db";
import { watchForOutage } from "./outage";

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
  const times = { lookAfter: 20, answerTime: 50 };
  const server = createServer((request, response) => {
    watchForOutage(request, response, (status, headers, body) => response.writeHead(status, headers).end(body), times);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const site = `http://127.0.0.1:${portOf(server.address())}`;
  const page = await fetch(`${site}/admin/articles`);
  expect(page.status).toBe(503);
  expect(page.headers.get("cache-control")).toBe("private, no-store");
  expect(await page.text()).toContain("The database does not answer");
  server.close();
});
