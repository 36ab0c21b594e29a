import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { localStore } from "./local";
import { s3Store } from "./s3";
import { contentOf, type Store } from "./store";

// An S3 server, as a process of its own; the library's command is missing from its package. It signs
// a bucket's own address without the slash at its end that clients sign and Amazon's takes.
const server = `
const S3rver = require(${JSON.stringify(createRequire(import.meta.url).resolve("@20minutes/s3rver"))});
const directory = process.argv[1];
const signing = { allowMismatchedSignatures: true };
const options = { port: 0, address: "127.0.0.1", silent: true, directory, ...signing };
new S3rver({ ...options, configureBuckets: [{ name: "pictures" }] }).run().then(({ port }) => console.log(port));`;

let folder: string;
let child: ChildProcess;
const stores = new Map<string, Store>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "storage-"));
  child = spawn(process.execPath, ["-e", server, join(folder, "s3")], { stdio: ["ignore", "pipe", "inherit"] });
  const [port] = child.stdout ? await once(child.stdout, "data") : [];
  const keys = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };
  const endpoint = `http://127.0.0.1:${String(port).trim()}`;
  stores.set("S3", s3Store({ endpoint, bucket: "pictures", region: "us-east-1", ...keys }));
  stores.set("a folder", localStore(join(folder, "local")));
});
afterAll(async () => {
  child.kill();
  await rm(folder, { recursive: true, force: true });
});

function storeIn(name: string): Store {
  const store = stores.get(name);
  if (!store) throw new Error(`there is no store ${name}`);
  return store;
}

test.each([
  "S3",
  "a folder",
])("what is kept in %s is there, with its length, until its picture is removed", async (name) => {
  const { put, get, remove } = storeIn(name);
  const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
  await put("aa/full-480.avif", content);
  await put("aa/original.jpeg", Buffer.from("original"));
  await put("ab/full-480.avif", Buffer.from("another’s"));

  const file = await get("aa/full-480.avif");
  expect(file?.bytes).toBe(300_000);
  expect(file && (await contentOf(file)).equals(content)).toBe(true);
  expect(await get("aa/full-481.avif")).toBeNull();

  await remove("aa");
  expect(await get("aa/full-480.avif")).toBeNull();
  expect(await get("aa/original.jpeg")).toBeNull();
  expect(await get("ab/full-480.avif")).not.toBeNull();
  await remove("never there");
});

test.each(["S3", "a folder"])("a file of %s that nobody reads to its end is let go", async (name) => {
  const { put, get } = storeIn(name);
  await put("ac/full-480.avif", Buffer.alloc(5_000_000));
  const reader = (await get("ac/full-480.avif"))?.stream().getReader();
  expect((await reader?.read())?.value?.byteLength).toBeGreaterThan(0);
  await reader?.cancel();
});

test("a half-written file is never at its place", async () => {
  const { put } = storeIn("a folder");
  await Promise.all(Array.from({ length: 8 }, () => put("ad/full-480.avif", Buffer.alloc(100_000))));
  expect(await readdir(join(folder, "local", "ad"))).toEqual(["full-480.avif"]);
});
