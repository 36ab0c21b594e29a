import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compressFiles } from "../scripts/compress";
import { compressedFiles, compressibleAt } from "./compressed-files";

const script = "document.title;".repeat(4000);
let folder: string;
let port: number;

// Stands for Next where the file is not sent.
const server = createServer(async (asked, response) => {
  const name = compressibleAt(asked.url ?? "");
  const common = { "x-content-type-options": "nosniff" };
  const isSent = name !== null && (await compressedFiles(join(folder, "static"))(name, asked, response, common));
  if (!isSent) response.end("Next's");
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-compressed-"));
  await mkdir(join(folder, "static/chunks"), { recursive: true });
  await writeFile(join(folder, "static/chunks/a~1.js"), script);
  await writeFile(join(folder, "static/chunks/b.css"), "a { color: red }\n".repeat(100));
  await writeFile(join(folder, "static/chunks/small.js"), "0;");
  await writeFile(join(folder, "static/chunks/face.woff2"), script);
  await writeFile(join(folder, "outside.js.br"), "");
  await compressFiles(join(folder, "static"));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  const asked = request({ host: "127.0.0.1", port, path, method, headers, agent: false }).end();
  const [answer]: IncomingMessage[] = await once(asked, "response");
  if (!answer) throw new Error("no answer");
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

const chunk = "/_next/static/chunks/a~1.js";

test("the build compresses scripts and styles that are worth it", async () => {
  const compressed = (await readdir(join(folder, "static/chunks"))).filter((name) => /\.(?:br|gz)$/.test(name));
  expect(compressed.sort()).toEqual(["a~1.js.br", "a~1.js.gz", "b.css.br", "b.css.gz"]);
});

test("a script is sent as the build compressed it, for good and with the headers of every answer", async () => {
  const { status, headers, body } = await ask(chunk, { "accept-encoding": "gzip, br" });
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    ...{ "content-type": "text/javascript; charset=utf-8", "content-encoding": "br", vary: "Accept-Encoding" },
    ...{ "cache-control": "public, max-age=31536000, immutable", "x-content-type-options": "nosniff" },
    "content-length": String(body.byteLength),
  });
  expect(headers["last-modified"]).toBeUndefined(); // a clock that was set back could make it a time to come
  expect(brotliDecompressSync(body).toString()).toBe(script);
  const gzipped = await ask(`${chunk}?dpl=1`, { "accept-encoding": "gzip, br;q=0" });
  expect(gunzipSync(gzipped.body).toString()).toBe(script);
  expect(gzipped.headers.etag).not.toBe(headers.etag);
  expect((await ask("/_next/static/chunks/b.css", { "accept-encoding": "br" })).headers["content-type"]).toMatch(/css/);
});

test("HEAD is answered without the bytes, and a client that has the script is told so", async () => {
  const head = await ask(chunk, { "accept-encoding": "br" }, "HEAD");
  expect([head.status, head.body.byteLength]).toEqual([200, 0]);
  expect(Number(head.headers["content-length"])).toBeGreaterThan(0);
  const again = await ask(chunk, { "accept-encoding": "br", "if-none-match": String(head.headers.etag) });
  expect([again.status, again.body.byteLength]).toEqual([304, 0]);
});

test.each([
  ["a client that takes no compression", chunk, {}],
  ["a part of a script", chunk, { range: "bytes=0-9" }],
  ["a script that is not compressed", "/_next/static/chunks/small.js", {}],
  ["a script that is not there", "/_next/static/chunks/none.js", {}],
  ["another file", "/_next/static/chunks/face.woff2", {}],
  ["a file outside the folder", "/_next/static/../outside.js", {}],
])("Next answers %s", async (what, path, headers) => {
  const encoding = what === "a client that takes no compression" ? "identity" : "br";
  expect((await ask(path, { "accept-encoding": encoding, ...headers })).body.toString()).toBe("Next's");
});
