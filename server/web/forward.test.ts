import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { testRenders } from "../testing";
import { forward, forwardedHeaders } from "./forward";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

let handle: Handle;
let renders: Awaited<ReturnType<typeof testRenders>>;
let server: Server;
let port: number;
beforeEach(async () => {
  renders = await testRenders((asked, response) => handle(asked, response));
  server = createServer((asked, response) => {
    forward(asked, response, {
      ...{ renders, headers: forwardedHeaders(asked.headers), position: "1:1:", body: null },
      signal: new AbortController().signal,
      begin: async ({ status, headers }) => {
        response.writeHead(status, { "x-said": String(headers["x-said"]) });
        return false;
      },
    }).catch(() => response.writeHead(502).end());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await renders.end();
});

const send = (method: string, headers = {}) =>
  request({ host: "127.0.0.1", port, path: "/api/x", method, headers, agent: false });

async function answerTo(asked: ReturnType<typeof send>): Promise<{ status: number; body: string }> {
  const [answer] = await once(asked, "response");
  return { status: answer.statusCode, body: await text(answer) };
}

test("what is sent arrives as it was, in one piece or in chunks, and so does the answer", async () => {
  handle = async (asked, response) => {
    const body = await text(asked);
    response.writeHead(201, { "x-said": "yes" }).end(`${asked.method} ${asked.headers["content-length"]} ${body}`);
  };
  const whole = send("PUT", { "content-length": "5" });
  whole.end("Fähr".slice(0, 4));
  expect(await answerTo(whole)).toEqual({ status: 201, body: "PUT 5 Fähr" });
  const chunked = send("POST");
  chunked.write("one ");
  chunked.end("two");
  expect(await answerTo(chunked)).toEqual({ status: 201, body: "POST undefined one two" });
});

test("an answer that comes before all was sent doesn't keep who sends from going on to the end", async () => {
  handle = async (_, response) => response.writeHead(413).end("too large");
  const length = 30 * 1024 * 1024;
  const agent = new Agent({ keepAlive: true }); // as a browser does
  const headers = { "content-length": String(length) };
  const asked = request({ host: "127.0.0.1", port, path: "/api/x", method: "POST", headers, agent });
  asked.end(Buffer.alloc(length));
  const [answer] = await Promise.all([answerTo(asked), once(asked, "finish")]);
  expect(answer).toEqual({ status: 413, body: "too large" });
  agent.destroy();
});

test("who leaves ends what was asked for them", async () => {
  let left = () => {};
  const hasLeft = new Promise<void>((resolve) => {
    left = resolve;
  });
  let begun = () => {};
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  handle = async (_, response) => {
    response.once("close", left);
    begun();
    await hasLeft;
  };
  const asked = send("GET").on("error", () => {});
  asked.end();
  await hasBegun;
  asked.destroy();
  await hasLeft;
});

test("an answer that breaks off half-way breaks off for the client too", async () => {
  handle = async (_, response) => {
    response.writeHead(200, { "content-length": "10" });
    response.write("half", () => response.destroy());
  };
  const asked = send("GET");
  asked.end();
  await expect(answerTo(asked)).rejects.toThrow();
});

test("a GET of which nothing was sent is asked once more, an action never", async () => {
  let count = 0;
  handle = async (asked, response) => {
    count++;
    if (count === 1) return asked.socket.destroy();
    response.end("again");
  };
  const read = send("GET");
  read.end();
  expect(await answerTo(read)).toEqual({ status: 200, body: "again" });
  count = 0;
  const action = send("POST");
  action.end("x");
  expect((await answerTo(action)).status).toBe(502);
  expect(count).toBe(1);
});

test("Next hears nothing of a client's that speaks between our own processes", async () => {
  handle = async ({ headers }, response) => response.end(Object.keys(headers).sort().join(" "));
  const asked = send("GET", {
    ...{ "x-middleware-subrequest": "a", "x-dateline-makes": "page", "x-dateline-secret": "b", "x-mine": "c" },
    ...{ "content-security-policy": "script-src *", "proxy-authorization": "d" },
  });
  asked.end();
  expect((await answerTo(asked)).body).toBe("connection host x-dateline-secret x-mine");
});
