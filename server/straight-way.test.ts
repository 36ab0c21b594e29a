import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Documents } from "./documents/documents";
import { sendDocument } from "./documents/send";
import { answerStraight, plainlyAsked, type Straight } from "./straight-way";
import { allLive, clockChanges, makes } from "./testing";
import { openLanes } from "./web/lanes";

const line = "GET /world HTTP/1.1\r\n";
const host = "Host: paper.example\r\n";
const plain = `${line}${host}Accept-Encoding: gzip, br\r\nAccept: text/html\r\nConnection: keep-alive\r\nUpgrade-Insecure-Requests: 1\r\n\r\n`;

test("a plain request is read as it stands", () => {
  expect(plainlyAsked(Buffer.from(plain))).toEqual({ address: "/world", encoding: "br" });
  expect(plainlyAsked(Buffer.from(`${line}${host}\r\n`))).toEqual({ address: "/world", encoding: "identity" });
});

test.each<[string, string]>([
  ["a part of a request", plain.slice(0, -2)],
  ["more than one request", plain + plain],
  ["another method", plain.replace("GET", "HEAD")],
  ["an older HTTP", plain.replace("1.1", "1.0")],
  ["an address with a space", plain.replace("/world", "/wo rld")],
  ["a whole address", plain.replace("/world", "http://paper.example/world")],
  ["no host", `${line}Accept: */*\r\n\r\n`],
  ["two hosts", `${line}${host}${host}\r\n`],
  ["two hosts in one field", `${line}Host: paper.example, other.example\r\n\r\n`],
  ["a host with a path", `${line}Host: paper.example/x\r\n\r\n`],
  ["a field over two lines", `${line}${host}X: one\r\n two\r\n\r\n`],
  ["a space before a colon", `${line}${host}Content-Length : 5\r\n\r\n`],
  ["a line that ends in a line feed alone", `${line}Host: a\nContent-Length: 5\r\n\r\n`],
  ["encodings named twice", `${line}${host}Accept-Encoding: br\r\nAccept-Encoding: gzip\r\n\r\n`],
  ...[
    ["a cookie", "Cookie: a=b"],
    ["a condition", 'If-None-Match: "a"'],
    ["a body", "Content-Length: 5"],
    ["a body in chunks", "transfer-encoding: chunked"],
    ["an end of the connection", "Connection: close"],
    ["another protocol", "Upgrade: websocket"],
    ["Markdown", "Accept: text/html, text/markdown"],
    ["too much", `X: ${"x".repeat(5000)}`],
  ].map(([what = "", field = ""]): [string, string] => [what, `${line}${host}${field}\r\n\r\n`]),
])("a request with %s is for Node's HTTP", (_, request) => {
  expect(plainlyAsked(Buffer.from(request))).toBeNull();
});

test("whatever bytes come, only one whole request without a body is read", () => {
  const parts = fc.constantFrom(
    "GET ",
    "/a",
    " HTTP/1.1",
    "\r\n",
    "\n",
    "\r",
    host,
    "Content-Length: 3\r\n",
    "x: y",
    ":",
    " ",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (some) => {
      const request = some.join("");
      if (!plainlyAsked(Buffer.from(request))) return;
      expect(request.match(/\r\n\r\n/g)).toHaveLength(1);
      expect(request).toMatch(/^GET \/a+ HTTP\/1\.1\r\n[\s\S]*\r\n\r\n$/);
      expect(request).not.toMatch(/content-length/i);
    }),
    { numRuns: 2000 },
  );
});

let server: Server;
let port: number;
let theirs: Socket | null; // the server’s end of the last connection
let straight: Straight;
let sent = 0;
let byHttp = 0;

beforeEach(async () => {
  [sent, byHttp, theirs] = [0, 0, null];
  const documents = new Documents({
    make: makes((address) => ({
      html: `<html><head></head><p>${address}</p>${"<p>More</p>".repeat(500)}</html>`,
      tags: [`page:${address}`],
    })),
    ...{ changes: clockChanges, lanes: openLanes(1) },
    resolve: allLive,
  });
  for (const address of ["/world", "/sport"]) await documents.answer(address);
  server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    byHttp++;
    const kept = request.method === "GET" && documents.atHand(request.url ?? "");
    if (kept) return sendDocument(request, response, kept.document, "hit");
    response.statusCode = request.method === "POST" ? 201 : 404;
    request.resume().once("end", () => response.end());
  });
  straight = answerStraight(server, documents, { firstTime: 300, idleTime: 60_000, sent: () => sent++ });
  server.on("connection", (socket) => {
    theirs = socket;
  });
  await once(server.listen(0), "listening");
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterEach(async () => {
  straight.endIdle();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function open(): { socket: Socket; said: () => string } {
  const socket = connect(port);
  let text = "";
  socket.setEncoding("latin1").on("data", (part) => {
    text += part;
  });
  return { socket, said: () => text };
}

const count = (text: string, part: string) => text.split(part).length - 1;
const closing = (request: string) => request.replace("keep-alive", "close");
const identity = `${line}${host}\r\n`;

test("what is in the store is answered as Node's HTTP answers, again and again on one connection", async () => {
  const straight = open();
  for (let time = 1; time <= 3; time++) {
    straight.socket.write(identity);
    await expect.poll(() => count(straight.said(), "</html>")).toBe(time);
  }
  expect([sent, byHttp]).toEqual([3, 0]);
  const other = open();
  other.socket.write(identity.replace("\r\n\r\n", "\r\nTE: trailers\r\n\r\n"));
  await expect.poll(() => count(other.said(), "</html>")).toBe(1);
  expect(byHttp).toBe(1);
  const first = straight.said().slice(0, straight.said().indexOf("</html>"));
  const alike = (text: string) => text.replace(/Date: .*|age: .*/g, "").replace("</html>", "");
  expect(alike(first)).toBe(alike(other.said()));
});

test("a request in two parts, two at once and one with a body are answered in their order", async () => {
  const { socket, said } = open();
  socket.write(plain.slice(0, 20));
  await expect.poll(() => theirs?.bytesRead).toBe(20);
  socket.write(plain.slice(20));
  await expect.poll(() => count(said(), "HTTP/1.1 200")).toBe(1);
  const post = `POST /world HTTP/1.1\r\n${host}Content-Length: ${identity.length}\r\n\r\n${identity}`;
  socket.write(identity + identity.replace("world", "sport") + post + closing(plain));
  await once(socket, "close");
  expect(said().match(/(?<=HTTP\/1\.1 )\d+/g)).toEqual(["200", "200", "200", "201", "200"]);
  expect(said().indexOf("/sport")).toBeGreaterThan(said().indexOf("/world"));
  expect([sent, byHttp]).toEqual([0, 5]);
});

test("what is not in the store goes to Node's HTTP, with its connection", async () => {
  const { socket, said } = open();
  socket.write(identity);
  await expect.poll(() => count(said(), "</html>")).toBe(1);
  socket.write(identity.replace("world", "nowhere"));
  await expect.poll(() => said()).toContain("404 Not Found");
  socket.write(identity);
  await expect.poll(() => count(said(), "</html>")).toBe(2);
  expect([sent, byHttp]).toEqual([1, 2]);
});

test("who asks on and on without reading is not read on", async () => {
  const { socket } = open();
  socket.pause();
  for (let time = 0; time < 20_000 && socket.writableLength < 500_000; time++) {
    socket.write(identity);
    if (time % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  const answered = sent;
  expect(answered).toBeLessThan(5000);
  socket.destroy();
});

test("who asks and never reads is waited for when the server stops, until all are ended", async () => {
  const { socket } = open();
  socket.pause();
  for (let time = 1; time < 5000 && !theirs?.writableLength; time++) {
    socket.write(identity);
    while (sent < time) await new Promise((resolve) => setImmediate(resolve));
  }
  straight.endIdle();
  expect(theirs?.destroyed).toBe(false);
  straight.endAll();
  expect(theirs?.destroyed).toBe(true);
});

test("a connection that asks for nothing is closed, and so is what is idle when the server stops", async () => {
  await once(open().socket, "close");
  const { socket, said } = open();
  socket.write(identity);
  await expect.poll(() => count(said(), "</html>")).toBe(1);
  straight.endIdle();
  await once(socket, "close");
});
