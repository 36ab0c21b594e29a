import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { madePage } from "../testing";
import { documentOf } from "./document";
import { openPageFiles, type PageFiles } from "./page-files";

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "dateline-pages-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const open = (most = 1024 ** 3, marks = ["build", "site"]) => openPageFiles(dataDir, most, marks);

async function write(files: PageFiles, address: string, html = "<p>It happened.</p>") {
  const made = await madePage({
    html,
    tags: ["article:a"],
    storyId: "a",
    modifiedAt: Date.parse("2024-02-01T08:00:00Z"),
  });
  const document = documentOf({ ...made, position: "5:5:" });
  files.write(address, { ...made, position: "5:5:" }, document);
  return document;
}

const allFiles = async () =>
  (await readdir(dataDir, { recursive: true, withFileTypes: true })).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );

test("a page is read as it was written, by another process too, and is nobody else's", async () => {
  const files = await open();
  const document = await write(files, "/world/a");
  await files.close();
  const again = await open();
  expect(await again.read("/world/a")).toEqual(document);
  expect(await again.read("/world/b")).toBeNull();
  const [file = ""] = await allFiles();
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test("what is cut short or was changed is no page, and is removed", async () => {
  const files = await open();
  await write(files, "/world/a");
  await files.close();
  const [file = ""] = await allFiles();
  const whole = await readFile(file);
  for (const bytes of [whole.subarray(0, 10), whole.subarray(0, -1), Buffer.alloc(0), Buffer.from("{}\n")]) {
    await writeFile(file, bytes);
    expect(await files.read("/world/a")).toBeNull();
    expect(await allFiles()).toEqual([]);
  }
  const changed = Buffer.from(whole);
  changed.write("X", whole.byteLength - 5);
  await writeFile(file, changed);
  expect(await files.read("/world/a")).toBeNull();
});

test("a page that is removed is gone from the disk, written or not", async () => {
  const files = await open();
  await write(files, "/world/a");
  await files.close();
  await files.remove("/world/a");
  expect(await allFiles()).toEqual([]);
});

test("another build's pages and what a killed process began are removed at the start", async () => {
  await write(await open(undefined, ["former"]), "/world/a");
  const files = await open();
  const folder = join(dataDir, "pages");
  const [name = ""] = await readdir(folder);
  const part = join(folder, name, "x.part");
  await writeFile(part, "half");
  const hoursAgo = Date.now() / 1000 - 2 * 60 * 60;
  await utimes(part, hoursAgo, hoursAgo); // a new one is another process's, in the making
  expect(await (await open()).read("/world/a")).toBeNull();
  await files.close();
  expect(await allFiles()).toEqual([]);
});

test("the oldest make room", async () => {
  const files = await open(256 * 60_000);
  for (let story = 0; story < 400; story++) {
    await write(files, `/world/${story}`, `<p>${String(story).repeat(10_000)}</p>`);
    await files.close();
  }
  const sizes = await Promise.all((await allFiles()).map(async (file) => (await stat(file)).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(256 * 60_000);
  expect(await files.read("/world/399")).not.toBeNull();
});
