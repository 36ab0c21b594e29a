import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { mayReadMetrics } from "./metrics-access";

const token = "a-token-of-some-length";
const metrics = { token, from: ["127.0.0.0/8", "::1", "10.1.0.0/16"] };

type From = { address?: string; authorization?: string; forwarded?: string };

function requestFrom({ address = "192.0.2.1", authorization, forwarded }: From): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: address });
  const request = new IncomingMessage(socket);
  if (authorization) request.headers.authorization = authorization;
  if (forwarded) request.headers["x-forwarded-for"] = forwarded;
  return request;
}

test.each<[string, From, boolean]>([
  ["this machine", { address: "127.0.0.1" }, true],
  ["this machine, by IPv6", { address: "::1" }, true],
  ["this machine, by IPv4 in IPv6", { address: "::ffff:127.0.0.1" }, true],
  ["a listed network", { address: "10.1.2.3" }, true],
  ["a private network that is not listed", { address: "10.2.0.1" }, false],
  ["the web", {}, false],
  ["the web with the token", { authorization: `Bearer ${token}` }, true],
  ["the web with another token", { authorization: "Bearer another" }, false],
  ["the web with no token", { authorization: "Bearer" }, false],
  ["a proxy on this machine that nobody told of", { address: "127.0.0.1", forwarded: "127.0.0.1" }, false],
])("without a trusted proxy, %s: %s", (_, from, may) => {
  expect(mayReadMetrics(requestFrom(from), { trustsProxy: false, metrics })).toBe(may);
});

test.each<[string, From, boolean]>([
  ["the client that the proxy names counts", { address: "127.0.0.1", forwarded: "192.0.2.9" }, false],
  ["a listed client that the proxy names is let in", { address: "127.0.0.1", forwarded: "192.0.2.9, 10.1.0.9" }, true],
  ["what a client claims does not count", { address: "127.0.0.1", forwarded: "127.0.0.1, 192.0.2.9" }, false],
])("behind a trusted proxy %s", (_, from, may) => {
  expect(mayReadMetrics(requestFrom(from), { trustsProxy: true, metrics })).toBe(may);
});

test("without a token set, none is taken", () => {
  const request = requestFrom({ authorization: "Bearer null" });
  expect(mayReadMetrics(request, { trustsProxy: false, metrics: { ...metrics, token: null } })).toBe(false);
});
