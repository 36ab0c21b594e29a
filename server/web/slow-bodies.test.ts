import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SlowBodies } from "./slow-bodies";

let server: Server;
let port: number;
let isRead: boolean;
beforeEach(async () => {
  isRead = true;
  const bodies = new SlowBodies({ least: 10_000, time: 200, lookEvery: 20 });
  server = createServer((request, response) => {
    bodies.watch(request, response);
    if (isRead) request.resume().once("end", () => response.end("all of it came"));
    else setTimeout(() => request.resume().once("end", () => response.end("all of it came")), 400);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Begins a body of so many bytes. */
function post(length: number): { socket: Socket; answer: Promise<string> } {
  const socket = connect(port, "127.0.0.1");
  socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n`);
  return { socket, answer: text(socket) };
}

test("a body that comes a byte at a time is ended with a sentence", async () => {
  const { socket, answer } = post(1000);
  const dripping = setInterval(() => socket.write("x"), 20);
  socket.on("error", () => {});
  expect(await answer).toMatch(/^HTTP\/1\.1 408 .*This came too slowly/s);
  clearInterval(dripping);
});

test("one that comes quickly enough is taken, and one that waits for us is not the client's fault", async () => {
  const quick = post(5000);
  quick.socket.write("x".repeat(5000));
  expect(await quick.answer).toContain("all of it came");
  isRead = false;
  const waiting = post(5000);
  waiting.socket.write("x".repeat(5000));
  expect(await waiting.answer).toContain("all of it came");
});
