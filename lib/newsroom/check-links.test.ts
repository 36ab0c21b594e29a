import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { networkAllowing, publicNetwork } from "../network/public-network";
import { checkLinks, faultOnTheWeb } from "./check-links";

const statuses: Record<string, number> = { "/fine": 200, "/gone": 410, "/refused": 403, "/broken": 503 };
const asked: string[] = [];
const server = createServer(({ url = "" }, response) => {
  asked.push(url);
  const away: Record<string, string> = { "/slashes": "//127.0.0.1/private", "/whole": `${origin}/private` };
  if (away[url]) response.writeHead(301, { location: away[url] });
  else if (url === "/step") response.writeHead(301, { location: "/gone" });
  else if (url === "/moved") response.writeHead(301, { location: "/gone" });
  else if (url === "/round") response.writeHead(302, { location: "/round" });
  else response.writeHead(statuses[url] ?? 404);
  response.end();
});
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  origin = `http://127.0.0.1:${address.port}`;
  process.env["PORT"] = String(address.port); // our own pages are asked for at the same server
});
afterAll(() => {
  server.close();
});

test.each([
  ["/fine", null],
  ["/refused", null], // there, but not for machines
  ["/gone", "responds with 410"],
  ["/nothing", "responds with 404"],
  ["/broken", "responds with 503"],
  ["/moved", "responds with 410"],
  ["/round", null],
])("a link to %s: %s", async (path, fault) => {
  expect(
    await faultOnTheWeb(
      origin + path,
      networkAllowing(() => true),
    ),
  ).toBe(fault);
});

test("nothing in our own network is asked for, by address or by name", async () => {
  expect(await faultOnTheWeb(`${origin}/fine`, publicNetwork)).toBe("points to a private network");
  const byName = origin.replace("127.0.0.1", "localhost");
  expect(await faultOnTheWeb(`${byName}/fine`, publicNetwork)).toContain("not on the public network");
  expect(await faultOnTheWeb("http://[::1]/", publicNetwork)).toBe("points to a private network");
});

test.each([
  ["/fine", null],
  ["/step", "responds with 410"],
  ["/slashes", "redirects to another site"],
  ["/whole", "redirects to another site"],
  ["/\\evil.example", "is not a valid URL"],
])("a link to our own %s: %s; no redirect is followed away from here", async (href, fault) => {
  const text = { type: "text" as const, text: "there", marks: [{ type: "link" as const, attrs: { href } }] };
  const found = await checkLinks({ type: "doc", content: [{ type: "paragraph", content: [text] }] });
  expect(found.map(({ message }) => message)).toEqual(
    fault === null ? [] : [`The link to ${href} ${fault}. Check it, then correct or remove it.`],
  );
  expect(asked).not.toContain("/private");
});

test("a finding stands at the block of its link", async () => {
  const link = (href: string) => ({
    type: "paragraph" as const,
    content: [{ type: "text" as const, text: "there", marks: [{ type: "link" as const, attrs: { href } }] }],
  });
  const body = { type: "doc" as const, content: [link("mailto:a@example.com"), link(`${origin}/fine`)] };
  expect(await checkLinks(body)).toMatchObject([{ rule: "link-fails", place: { kind: "block", index: 1 } }]);
});
