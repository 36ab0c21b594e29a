import { once } from "node:events";
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { config as proxy } from "../../proxy";
import { makesHeader, positionHeader, readMade, secretHeader } from "../contract";
import { tellTags } from "./made-from.mjs";
import { type Rendering, serveRenders } from "./server";

const secret = "of this start";
let reached: string[] = [];
let rendered: string[] = [];
let rendering: Rendering;
beforeAll(async () => {
  rendering = await serveRenders({
    secret,
    host: "paper.example",
    finishing: { isSecure: false, enhancement: { from: "/enhance.js", to: "/enhance.1.js" }, styles: new Map() },
    reach: async (position) => {
      reached.push(position);
      return "9:9:";
    },
    handle: async ({ url = "", headers }, response) => {
      rendered.push(url);
      tellTags([`page:${url}`]);
      response.writeHead(url === "/none" ? 404 : 200, { "content-type": "text/html" });
      response.end(`<html><head></head><p>${headers.host} ${url} ${Object.keys(headers).sort()}</p></html>`);
    },
  });
});
afterAll(() => rendering.close());

async function ask(path: string, headers: Record<string, string>): Promise<{ status: number; body: Buffer }> {
  const asked = request({ host: "127.0.0.1", port: rendering.port, path, headers, agent: false }).end();
  const [answer] = await once(asked, "response");
  return { status: answer.statusCode, body: Buffer.from(await text(answer.setEncoding("latin1")), "latin1") };
}

test("nobody who doesn't know the secret is answered", async () => {
  for (const guess of ["", "of this", "of this starT", "of this start "]) {
    expect((await ask("/", { [secretHeader]: `x${guess}` })).status).toBe(403);
    expect((await ask("/", { [secretHeader]: `x${guess}`, [makesHeader]: "page" })).status).toBe(403);
  }
  expect((await ask("/admin/articles", {})).status).toBe(403);
});

test("a page is made from what is known at the position that was asked for, and says which it knows", async () => {
  reached = [];
  const { status, body } = await ask("/world?a=1", {
    [secretHeader]: secret,
    [makesHeader]: "page",
    [positionHeader]: "7:7:",
  });
  expect(status).toBe(200);
  expect(reached).toEqual(["7:7:"]);
  const made = readMade(body);
  expect(made).toMatchObject({ kind: "page", status: 200, tags: ["page:/world?a=1"], position: "9:9:", isKept: true });
  const shown = made.kind === "page" ? String(made.bytes.identity) : "";
  expect(shown).toContain("<p>paper.example /world?a=1 ");
});

test("a process that warms up renders home before anybody asks", async () => {
  rendered = [];
  await rendering.warmUp();
  expect(rendered).toEqual(["/"]);
});

test("an address without a page is told shortly", async () => {
  const { body } = await ask("/none", { [secretHeader]: secret, [makesHeader]: "page", [positionHeader]: "7:7:" });
  expect(readMade(body)).toEqual({ kind: "short", status: 404, location: null });
});

test("a page that stands in at other addresses has their status", async () => {
  const statusAt = async (path: string) => {
    const asked = { [secretHeader]: secret, [makesHeader]: "page", [positionHeader]: "7:7:" };
    return readMade((await ask(path, asked)).body).status;
  };
  const statuses = await Promise.all(["/gone/%2Fworld%2Fa", "/missing", "/broken", "/world"].map(statusAt));
  expect(statuses).toEqual([410, 404, 503, 200]);
});

test("proxy.ts resolves every address but those that web has resolved, whatever a client sends", async () => {
  const mark = proxy.matcher.flatMap(({ missing }) => missing.map(({ key }) => key))[0] ?? "";
  expect(mark).not.toBe("");
  const asked = { [secretHeader]: secret, [makesHeader]: "page", [positionHeader]: "7:7:" };
  const made = readMade((await ask("/world", asked)).body);
  expect(made.kind === "page" && String(made.bytes.identity)).toContain(mark);
  const other = await ask("/world", { [secretHeader]: secret, [positionHeader]: "7:7:", [mark]: "a client's" });
  expect(String(other.body)).not.toContain(mark);
});

test("all else is Next's as it stands, after the same changes are known", async () => {
  reached = [];
  const { status, body } = await ask("/admin", {
    [secretHeader]: secret,
    [positionHeader]: "8:8:",
    host: "paper.example",
  });
  expect([status, reached]).toEqual([200, ["8:8:"]]);
  expect(String(body)).toContain("<p>paper.example /admin ");
  expect(String(body)).not.toContain("x-dateline-position");
});
