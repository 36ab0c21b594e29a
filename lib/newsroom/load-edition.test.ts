import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { config } from "../config";
import { db } from "../db";
import { renditions } from "../pictures/renditions";
import { prose } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { statementsOf } from "../testing/statement-costs";
import { loadEdition } from "./load-edition";

withTestDatabase();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "edition "));
  const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: "#336699" } });
  await picture.png().toFile(join(folder, "blue.png"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const header = { type: "dateline", version: 1 };
const settings = { type: "settings", name: "Paper", language: "en-GB", timeZone: "Europe/Lisbon" };
const section = { type: "section", slug: "world", name: "World" };
const article = {
  type: "article",
  id: "a",
  slug: "a",
  headline: "A story",
  section: "world",
  body: prose("Text."),
  publishedAt: "-PT3H",
};
const media = { type: "media", id: "blue", file: "blue.png", alt: "Blue" };

const load = (...records: (object | string)[]) => loadAll(records);

async function loadAll(records: (object | string)[], onRecord?: (done: number, of: number) => void): Promise<number> {
  const file = join(folder, "edition.jsonl");
  await writeFile(
    file,
    records.map((record) => (typeof record === "string" ? record : JSON.stringify(record))).join("\n"),
  );
  return loadEdition(db(), file, {
    pictures: folder,
    now: new Date("2026-11-23T12:00:00Z"),
    ...(onRecord && { onRecord }),
  });
}

const storedPictures = async () => {
  const media = join(config().dataDir, "media");
  return existsSync(media) ? readdir(media) : [];
};

test("a mistake in the last line leaves the paper and its pictures as they were", async () => {
  const wrong = { ...article, section: "sport" };
  await expect(
    load(header, settings, section, media, { ...article, leadPicture: "blue" }, { ...wrong, id: "b", slug: "b" }),
  ).rejects.toThrow("line 6: there is no section “sport” before this line");
  expect(await db().article.count()).toBe(0);
  expect(await db().settings.count()).toBe(0);
  expect(await storedPictures()).toEqual([]);
});

test("all mistakes of form are told at once, each with its line", async () => {
  const problems = load(header, "{", { type: "article" }, { ...article, publishedAt: "yesterday" });
  await expect(problems).rejects.toThrow(/line 2: is not JSON\nline 3: .*\nline 4: publishedAt: must be a time/);
});

test.each([
  ["the header is missing", [settings], "line 1"],
  [
    "a section takes a reserved name",
    [header, { ...section, slug: "search" }],
    "line 2: slug: is a name the site needs",
  ],
  [
    "a link leads to script",
    [
      header,
      section,
      {
        ...article,
        body: {
          type: "doc",
          content: [
            {
              type: "paragraph",
              content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href: "javascript:x" } }] }],
            },
          ],
        },
      },
    ],
    "line 3",
  ],
  [
    "a slug comes twice",
    [header, section, article, { ...article, id: "b" }],
    "line 4: the paper has the article with the slug “a” already",
  ],
  ["a published article has no date", [header, section, { ...article, publishedAt: null }], "line 3"],
  ["a picture is not there", [header, { ...media, file: "none.png" }], "line 2: the picture none.png can't be read"],
])("nothing is loaded where %s", async (_, records, message) => {
  await expect(load(...records)).rejects.toThrow(message);
  expect(await db().section.count()).toBe(0);
});

test.each([
  "/world",
  "/world/feed.xml",
  "/world/a.md",
])("a redirect from %s, which readers find, is refused with its line", async (from) => {
  const loading = load(header, settings, section, article, { type: "redirect", from, to: "/" });
  await expect(loading).rejects.toThrow(/line 5: readers find a page at/);
});

test("redirects are kept in one form, and those that lead round in a ring are refused", async () => {
  const redirect = (from: string, to: string) => ({ type: "redirect", from, to });
  const ring = load(header, settings, redirect("/a", "/b"), redirect("/b", "/a"));
  await expect(ring).rejects.toThrow(/the redirect from \/[ab] leads back to itself/);
  const chain = [redirect("/Caf%C3%A9.html/", "/one"), redirect("/one", "/two"), redirect("/old.php?b=2&a=1", "/one")];
  await load(header, ...chain);
  const rows = await db().redirect.findMany({ orderBy: { from: "asc" }, select: { from: true, to: true } });
  await db().redirect.deleteMany();
  expect(rows.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
    "/Café.html /two",
    "/old.php?a=1&b=2 /two",
    "/one /two",
  ]);
});

test("an edition loads whole: times before now, pictures with their renditions, 'also read' to nowhere", async () => {
  const alsoRead = { type: "alsoRead", attrs: { articleId: "elsewhere" } };
  const withPicture = {
    ...article,
    leadPicture: "blue",
    body: { type: "doc", content: [...article.body.content, alsoRead] },
  };
  expect(await load(header, settings, section, media, withPicture)).toBe(5);
  const loaded = await db().article.findUniqueOrThrow({ where: { id: "a" }, include: { leadPicture: true } });
  expect(loaded.publishedAt).toEqual(new Date("2026-11-23T09:00:00Z"));
  expect(loaded).toMatchObject({ plainText: "Text.", excerpt: "Text.", wordCount: 1, language: "en-GB" });
  const made = renditions.parse(loaded.leadPicture?.renditions);
  expect(made.full).toEqual({ key: "full", width: 900, height: 600, widths: [480, 800, 900], jpeg: 900 });
  expect(made["1x1"]).toMatchObject({ width: 600, height: 600, widths: [160, 320], jpeg: 600 });
  const files = await readdir(join(config().dataDir, "media", loaded.leadPicture?.hash ?? ""));
  expect(files.filter((file) => file.startsWith("full")).sort()).toEqual([
    ...["full-480.avif", "full-480.webp", "full-800.avif", "full-800.webp"],
    ...["full-900.avif", "full-900.jpg", "full-900.webp"],
  ]);
  expect(files.filter((file) => file.startsWith("1x1")).length).toBe(5);
  expect(files).toContain("original.png");
});

test("an edition of many stories, views and removed addresses is written by few statements, and tells how far it is", async () => {
  const topics = ["wolves", "dogs", "cats"].map((slug) => ({ type: "topic", slug, name: slug }));
  const author = { type: "author", slug: "ana", name: "Ana" };
  const many = 1200;
  const stories = Array.from({ length: many }, (_, index) => ({
    ...{ ...article, id: `many-${index}`, slug: `many-${index}` },
    ...{ authors: ["ana"], topics: topics.map(({ slug }) => slug) },
  }));
  const gone = Array.from({ length: many }, (_, index) => ({ type: "gone", path: `/gone/${index}`, since: "-PT1H" }));
  const views = stories.map(({ id }) => ({ type: "views", article: id, hour: "-PT1H", count: 2 }));
  const reports: string[] = [];
  const records = [header, author, ...topics, ...stories, ...gone, ...views];
  const queries = (await statementsOf(() => loadAll(records, (done, of) => reports.push(`${done} of ${of}`)))).length;
  expect(await db().articleTopic.count({ where: { articleId: { startsWith: "many-" } } })).toBe(3 * many);
  expect(await db().viewCount.count()).toBe(many);
  expect(await db().goneAddress.count()).toBe(many);
  expect(queries).toBeLessThan(many / 25); // 8,400 rows
  expect(reports).toEqual(["1000 of 3605", "2000 of 3605", "3000 of 3605", "3605 of 3605"]);
});

test.each([
  ["redirect", { from: "/was", to: "/world" }],
  ["gone", { path: "/was", since: "-PT1H" }],
])("a %s record that comes twice, or is there already, is refused with its line", async (type, fields) => {
  const record = { type, ...fields };
  await expect(load(header, record, record)).rejects.toThrow(`line 3: the paper has this ${type} already`);
  await load(header, record);
  await expect(load(header, record)).rejects.toThrow(`line 2: the paper has this ${type} already`);
  await db().redirect.deleteMany();
  await db().goneAddress.deleteMany();
});

test("a story whose number on the former site is another's is refused with its line", async () => {
  const [one, other] = ["one", "other"].map((id) => ({ ...article, id, slug: id, legacyId: 7 }));
  await expect(load(header, one ?? {}, other ?? {})).rejects.toThrow("line 3: the paper has this article already");
});

test("a second edition adds to the first and can name what it holds", async () => {
  expect(await load(header, { ...article, id: "b", slug: "b", headline: "Another" })).toBe(2);
  expect(await db().article.count({ where: { id: { in: ["a", "b"] } } })).toBe(2);
});
