import { once } from "node:events";
import { createServer, get, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "../lib/db";
import { anArticle, aPaper, aPicture, aSection, daysAgo } from "../lib/testing/builders";
import { withTestDatabase } from "../lib/testing/database";
import { StreamedFiles } from "./streamed";
import { Lane, nobody } from "./web/lane";

withTestDatabase();

// One at once, and nobody waits: whether a turn is taken can be seen.
const files = new StreamedFiles(
  "https://news.example.org",
  { "x-content-type-options": "nosniff" },
  new Lane({ atOnce: 1, mostWaiting: 0 }),
);
const ofSlowReaders = new StreamedFiles("https://news.example.org", {}, new Lane({ atOnce: 1, mostWaiting: 0 }), {
  turn: 1,
  longest: 60_000,
});
const server = createServer(async (request, response) => {
  const chosen = request.headers["x-reader"] === "slow" ? ofSlowReaders : files;
  const answer = await chosen.send(request, response, Number(request.url?.slice(1)), nobody);
  if (answer) response.writeHead(answer.kind === "short" ? answer.status : 503).end();
});

const changedAt = daysAgo(8);
let origin: string;
let sectionId: string;
beforeAll(async () => {
  await aPaper();
  sectionId = (await aSection("world")).id;
  await anArticle({ slug: "tide", sectionId, publishedAt: daysAgo(9), modifiedAt: daysAgo(9) });
  await anArticle({ slug: "storm", sectionId, publishedAt: changedAt, modifiedAt: changedAt });
  server.listen(0);
  await once(server, "listening");
  const address = server.address();
  origin = `http://localhost:${typeof address === "object" ? address?.port : ""}`;
});
afterAll(() => server.close());

/** An answer, its body not yet read. */
async function ask(headers: IncomingHttpHeaders = {}, { part = 1, method = "GET" } = {}): Promise<IncomingMessage> {
  const [answer]: IncomingMessage[] = await once(get(`${origin}/${part}`, { headers, method }), "response");
  if (!answer) throw new Error("there was no answer");
  return answer;
}
async function bytesOf(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part);
  return Buffer.concat(parts);
}
/** What the file is told from another by. */
async function validators(): Promise<{ etag: string; modified: string }> {
  const answer = await ask();
  await bytesOf(answer);
  return { etag: answer.headers.etag ?? "", modified: answer.headers["last-modified"] ?? "" };
}
async function repeated(headers: IncomingHttpHeaders): Promise<number | undefined> {
  const answer = await ask(headers);
  await bytesOf(answer);
  return answer.statusCode;
}

test("a file is the same in every encoding, with a validator of its own in each", async () => {
  const plain = await ask();
  expect(plain.headers).toMatchObject({
    "content-type": "application/xml; charset=utf-8",
    "cache-control": "public, no-cache",
    vary: "Accept-Encoding",
    "x-content-type-options": "nosniff",
    "last-modified": changedAt.toUTCString(),
  });
  const written = (await bytesOf(plain)).toString();
  expect(written).toContain("<loc>https://news.example.org/world/tide</loc>");
  expect(written).toMatch(/<\/urlset>\n$/);
  const tags = [plain.headers.etag];
  for (const [encoding, decode] of [["gzip", gunzipSync] as const, ["br", brotliDecompressSync] as const]) {
    const answer = await ask({ "accept-encoding": encoding });
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(decode(await bytesOf(answer)).toString()).toBe(written);
    tags.push(answer.headers.etag);
  }
  expect(new Set(tags).size).toBe(3);
});

test("asked for its head alone, it says the same and sends nothing", async () => {
  const [head, whole] = [await ask({}, { method: "HEAD" }), await validators()];
  expect(head.headers).toMatchObject({ etag: whole.etag, "content-type": "application/xml; charset=utf-8" });
  expect((await bytesOf(head)).byteLength).toBe(0);
});

test("who has the file is told so, by either validator, in whichever encoding", async () => {
  const { etag, modified } = await validators();
  expect(await repeated({ "if-none-match": etag, "accept-encoding": "br" })).toBe(304);
  expect(await repeated({ "if-modified-since": modified })).toBe(304);
  expect(await repeated({ "if-none-match": '"another"', "if-modified-since": modified })).toBe(200);
});

test("a file that lists nothing is missing", async () => {
  expect((await ask({}, { part: 2 })).statusCode).toBe(404);
});

const changes: [string, () => Promise<unknown>, { isDated: boolean }][] = [
  [
    "a story that changes",
    () => db().article.update({ where: { id: "storm" }, data: { modifiedAt: daysAgo(2) } }),
    { isDated: true },
  ],
  [
    "a story that is taken down",
    () => db().article.update({ where: { id: "tide" }, data: { status: "taken_down", takenDownAt: daysAgo(1) } }),
    { isDated: true },
  ],
  [
    "an old story that is loaded",
    () => anArticle({ sectionId, publishedAt: daysAgo(99), modifiedAt: daysAgo(99) }),
    { isDated: false },
  ],
  [
    "a section's new address",
    () => db().section.update({ where: { id: sectionId }, data: { slug: "abroad" } }),
    { isDated: false },
  ],
  [
    "a picture that is made ready",
    async () => {
      const { id: mediaId } = await aPicture();
      await db().pictureUse.create({ data: { articleId: "storm", mediaId, isLive: true } });
    },
    { isDated: false },
  ],
  [
    "a picture whose rights end",
    () => db().media.updateMany({ data: { rightsExpireAt: daysAgo(1) } }),
    { isDated: false },
  ],
];
for (const [what, change, { isDated }] of changes) {
  test(`${what} makes another file of it`, async () => {
    const before = await validators();
    await change();
    const after = await validators();
    expect(after.etag).not.toBe(before.etag);
    expect(await repeated({ "if-none-match": before.etag })).toBe(200);
    if (isDated) expect(Date.parse(after.modified)).toBeGreaterThan(Date.parse(before.modified));
  });
}

test("a long file waits for who reads slowly, and the turn is free again once they leave", async () => {
  await db().$executeRaw`
    INSERT INTO "Article" ("id", "slug", "status", "headline", "body", "language", "sectionId", "publishedAt", "updatedAt")
    SELECT n::text, n || repeat('خ', 300), 'published', 'Long', '{}', 'en', ${sectionId}, now(), now()
    FROM generate_series(1, 4900) AS n`;
  const slow = await ask(); // some 10 MB, of which nothing is read
  expect(slow.statusCode).toBe(200);
  expect((await ask()).statusCode).toBe(503);
  slow.destroy();
  await expect.poll(() => repeated({})).toBe(200);
});

test("who reads slowly gives the turn to the next after a while, and still gets the whole file", async () => {
  const slow = await ask({ "x-reader": "slow" });
  await expect.poll(() => repeated({ "x-reader": "slow" })).toBe(200);
  expect((await text(slow)).split("<loc>").length - 1).toBeGreaterThan(4900);
});

test("a long file arrives whole", async () => {
  let answer = await ask();
  // Who left the test before may still give the turn back.
  await expect
    .poll(async () => {
      if (answer.statusCode !== 200) answer = await ask();
      return answer.statusCode;
    })
    .toBe(200);
  const written = await text(answer);
  expect(written.split("<loc>").length - 1).toBeGreaterThan(4900);
  expect(written).toMatch(/<\/urlset>\n$/);
});
