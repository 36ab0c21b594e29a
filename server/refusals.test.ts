import { createServer } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ambiguous, isAmbiguous, originForm, refusalOf, refusalOfSent, refuseBadRequests } from "./refusals";

const actionId = "40aa00bb11cc22dd33ee44ff55aa66bb77cc88dd99";

const server = createServer(
  { maxHeaderSize: 4096, headersTimeout: 1000, connectionsCheckingInterval: 50 },
  (asked, response) => {
    const refusal = isAmbiguous(asked)
      ? ambiguous
      : (refusalOf({ url: originForm(asked.url ?? "") }) ?? refusalOfSent(asked, new Set([actionId])));
    response.writeHead(refusal?.status ?? 200).end(refusal?.message);
  },
);
refuseBadRequests(server);
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** The status that these very bytes are answered with. */
function statusOf(bytes: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(Buffer.from(bytes, "latin1")));
    socket.once("error", reject);
    socket.once("data", (answer) => {
      socket.destroy();
      resolve(Number(String(answer).split(" ")[1]));
    });
  });
}

const get = (address: string, headers = ""): Promise<number> =>
  statusOf(`GET ${address} HTTP/1.1\r\nHost: paper.example\r\n${headers}\r\n`);

test.each([
  ["/", 200],
  ["/world/%D8%AE%D8%A8%D8%B1", 200],
  ["/search?q=%00", 200], // what a search asks is the search's to read
  ["/world/%00", 400],
  ["/world/%0d%0aset-cookie:a", 400],
  ["/../../etc/passwd", 400],
  ["/media/..%2f..%2fpostgres-password", 400],
  ["/media/..%5c..%5cpostgres-password", 400],
  ["/world/%E0%A", 400],
  ["/world/%ff", 200], // former systems wrote ISO 8859-1 and Windows-1252
  ["/world/%81", 400], // in neither
  ["/caf%E9%2f..%2fpostgres-password", 400],
  ["/%E9%00", 400],
  ["/world/%", 400],
  ["ftp://elsewhere.example/", 400],
  [`/${"a".repeat(10_000)}`, 431], // longer than the header as a whole may be
])("%s is answered %i", async (address, status) => {
  expect(await get(address)).toBe(status);
});

const host = "Host: paper.example\r\n";

test.each([
  ["one host", `GET / HTTP/1.1\r\n${host}\r\n`, 200],
  ["one host with a port", "GET / HTTP/1.1\r\nHost: paper.example:3000\r\n\r\n", 200],
  ["an IPv6 host", "GET / HTTP/1.1\r\nHost: [::1]:3000\r\n\r\n", 200],
  ["no host, by HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", 200],
  ["no host, by HTTP/1.1", "GET / HTTP/1.1\r\n\r\n", 400],
  ["two hosts", `GET / HTTP/1.1\r\n${host}Host: other.example\r\n\r\n`, 400],
  ["the same host twice", `GET / HTTP/1.1\r\n${host}${host}\r\n`, 400],
  ["two hosts in one field", "GET / HTTP/1.1\r\nHost: paper.example, other.example\r\n\r\n", 400],
  ["a host with a path", "GET / HTTP/1.1\r\nHost: paper.example/x\r\n\r\n", 400],
  ["a host with a user", "GET / HTTP/1.1\r\nHost: a@paper.example\r\n\r\n", 400],
  ["an address that names the host", `GET http://Paper.example/ HTTP/1.1\r\n${host}\r\n`, 200],
  ["an address that names another host", `GET http://other.example/ HTTP/1.1\r\n${host}\r\n`, 400],
  ["an address that names a user", `GET http://a@paper.example/ HTTP/1.1\r\n${host}\r\n`, 400],
  ["a field over two lines", `GET / HTTP/1.1\r\n${host}X: one\r\n two\r\n\r\n`, 400],
  ["a host over two lines", "GET / HTTP/1.1\r\nHost:\r\n paper.example\r\n\r\n", 400],
  ["a space before a colon", `GET / HTTP/1.1\r\n${host}X : one\r\n\r\n`, 400],
  ["a line that a line feed alone ends", `GET / HTTP/1.1\r\n${host}X: one\nY: two\r\n\r\n`, 400],
  ["two lengths", `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 400],
  ["a length that is no number", `POST / HTTP/1.1\r\n${host}Content-Length: +1\r\n\r\na`, 400],
  [
    "a length and chunks",
    `POST / HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
  ],
  ["chunks that are not the last coding", `POST / HTTP/1.1\r\n${host}Transfer-Encoding: chunked, gzip\r\n\r\n`, 400],
])("a request with %s is understood or refused", async (_, bytes, status) => {
  expect(await statusOf(bytes)).toBe(status);
});

test.each([
  ["/world?x=1", "/world?x=1"],
  ["http://paper.example/world?x=1", "/world?x=1"],
  ["https://paper.example", "/"],
  ["http://paper.example?x=1", "/?x=1"],
  ["//elsewhere.example/world", "//elsewhere.example/world"],
  ["", ""],
])("what is asked for by %j is %j", (url, form) => {
  expect(originForm(url)).toBe(form);
});

test("an address is too long before its header is", () => {
  expect(refusalOf({ url: `/${"a".repeat(9000)}` })).toMatchObject({ status: 414 });
});

test("endless headers, what is no HTTP and what never ends are refused", async () => {
  expect(await get("/", `X-Long: ${"a".repeat(5000)}\r\n`)).toBe(431);
  expect(await statusOf("hello there\r\n\r\n")).toBe(400);
  expect(await statusOf("GET / HTTP/1.1\r\nHost: paper.example\r\nX-Slow: a")).toBe(408);
});

const action = `Next-Action: ${actionId}\r\n`;
const multipart = "Content-Type: multipart/form-data; boundary=x\r\n";

test.each([
  ["an action of ours", "POST", "/admin/articles", action, 200],
  ["an action from our own page", "POST", "/admin/articles?q=x", `${action}Origin: https://paper.example\r\n`, 200],
  ["a form before its page runs", "POST", "/admin/articles", multipart, 200],
  ["a reading", "GET", "/admin/sign-in", "", 200],
  ["a form to the sign-in, which has none", "POST", "/admin/sign-in", multipart, 405],
  ["another method", "PUT", "/admin/articles", "", 405],
  ["another site's action", "POST", "/admin/articles", `${action}Origin: https://evil.example\r\n`, 403],
  ["an origin that is none", "POST", "/admin/articles", `${action}Origin: evil\r\n`, 403],
  ["an action of a page without an origin", "POST", "/admin/articles", `${action}Origin: null\r\n`, 403],
  ["the id of no action", "POST", "/admin/articles", "Next-Action: x\r\n", 404],
  ["an id that no action of ours has", "POST", "/admin/articles", `Next-Action: ${"0".repeat(42)}\r\n`, 404],
  ["text", "POST", "/admin", "Content-Type: text/plain\r\n", 415],
  ["a form without a boundary", "POST", "/admin", "Content-Type: multipart/form-data\r\n", 415],
])("%s sent to the desk (%s %s) is answered as it deserves", async (_, method, address, headers, status) => {
  expect(await statusOf(`${method} ${address} HTTP/1.1\r\nHost: paper.example\r\n${headers}\r\n`)).toBe(status);
});
