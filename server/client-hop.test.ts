import { createServer, request } from "node:http";
import { expect, test } from "vitest";
import { nameClient } from "./client-hop";

/** What is left of a header that a client really sent. */
async function left(trustsProxy: boolean, sent: string | string[] | null): Promise<string> {
  const server = createServer((asked, response) => {
    nameClient(asked, { trustsProxy });
    response.end(String(asked.headers["x-forwarded-for"]));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const headers = sent === null ? {} : { "x-forwarded-for": sent };
  const text = await new Promise<string>((resolve, reject) => {
    request({ host: "127.0.0.1", port, headers, agent: false }, (response) => {
      let body = "";
      response.on("data", (part) => (body += part)).on("end", () => resolve(body));
    })
      .on("error", reject)
      .end();
  });
  await new Promise((resolve) => server.close(resolve));
  return text;
}

test.each([
  ["without a proxy, a client's word for its address", false, "203.0.113.9", "127.0.0.1"],
  ["without a proxy, several of them", false, ["203.0.113.9", "198.51.100.1"], "127.0.0.1"],
  ["without a proxy, none", false, null, "127.0.0.1"],
  ["behind a proxy, what it adds to the client's word", true, "203.0.113.9, 198.51.100.1", "198.51.100.1"],
  ["behind a proxy, what it adds in a line of its own", true, ["203.0.113.9", "198.51.100.1"], "198.51.100.1"],
  ["behind a proxy that says nothing", true, null, "127.0.0.1"],
  ["behind a proxy, nothing but commas", true, " , ", "127.0.0.1"],
])("%s", async (_, trustsProxy, sent, expected) => {
  expect(await left(trustsProxy, sent)).toBe(expected);
});
