import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { drain, OpenResponses } from "./drain";

test("a server that stops answers every request that was sent, those of connections it had not accepted yet as well", async () => {
  const responses = new OpenResponses();
  const server = createServer(responses.watch((_, response) => setImmediate(() => response.end("answered"))));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const answers = Array.from({ length: 80 }, () => {
    const socket = connect(port, "127.0.0.1");
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    return text(socket);
  });
  await drain(server, { responses, straight: null, time: 10_000 });
  for (const answer of await Promise.all(answers)) {
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toMatch(/\r\nconnection: close\r\n/i);
    expect(answer).toMatch(/answered/);
  }
});
