import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { limited, limitingActions } from "./limited-fetch";

let server: Server;
let address: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/half")
      response.write("{"); // and never the rest
    else if (request.url === "/whole") response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const soon = 30; // ms
const late = { name: "TimeoutError" };

test("a request that a server never answers, or answers by half, fails", async () => {
  const ask = limited(fetch, soon);
  await expect(ask(`${address}/silent`)).rejects.toMatchObject(late);
  await expect(ask(`${address}/half`).then((response) => response.json())).rejects.toMatchObject(late);
});

test("a request that its caller gives up ends before its time", async () => {
  const given = new AbortController();
  const asked = limited(fetch, 3_600_000)(`${address}/silent`, { signal: given.signal });
  given.abort();
  await expect(asked).rejects.toMatchObject({ name: "AbortError" });
});

test("a server action without an answer fails, and every other request keeps its own time", async () => {
  const sent: RequestInit[] = [];
  const ask = limitingActions((input, init = {}) => {
    sent.push(init);
    return fetch(input, init);
  }, soon);
  const action = { method: "POST", headers: { "Next-Action": "a1" } };
  await expect(ask(`${address}/silent`, action)).rejects.toMatchObject(late);
  await ask(`${address}/whole`, { method: "POST" });
  expect(sent.map(({ signal }) => signal instanceof AbortSignal)).toEqual([true, false]);
});
