import { beforeEach, expect, test } from "vitest";
import { resolveAddress } from "../addresses/resolve-address";
import { db } from "../db";
import type { SectionChange } from "../settings/names-form";
import { anArticle, aPaper, aSection, aUser } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { editOf } from "../testing/edits";
import type { Actor } from "./audit";
import { jobWorker, mainLane } from "./jobs";
import { moveNextStories } from "./move-next-stories";
import { createSection, deleteSection, moveSection, saveSection } from "./sections";
import { storiesPerBatch } from "./stories-per-batch";
import { restore, takeDown } from "./take-down";

withTestDatabase();
let by: Actor;
let world: Awaited<ReturnType<typeof aSection>>;
beforeEach(async () => {
  await db().$executeRaw`TRUNCATE "Article", "Redirect", "GoneAddress", "Settings" CASCADE`;
  await db().section.deleteMany({ where: { parentId: { not: null } } });
  await db().section.deleteMany();
  await aPaper();
  by = { ...(await aUser("admin")), address: null };
  world = await aSection("world");
});

const fields = { name: "World", description: "", colour: "teal" as const, parentId: null };
const save = async (section: SectionChange) =>
  saveSection(editOf(section, await db().section.findUnique({ where: { id: section.id } })), by);
const rename = (slug: string, id = world.id) => save({ ...fields, id, slug });
const redirects = async () =>
  Object.fromEntries((await db().redirect.findMany()).map(({ from, to, below }) => [from, below ? `${to}/…` : to]));
/** What a reader's request is answered. */
const leads = async (path: string, to: unknown) =>
  expect(await resolveAddress(path, new URLSearchParams())).toEqual(to);
const missing = { kind: "missing" };

test("a section under another slug leads its own address and every story's there by one rule", async () => {
  await anArticle({ sectionId: world.id, slug: "storm" });
  expect((await rename("globe")).ok).toBe(true);
  expect(await redirects()).toEqual({ "/world": "/globe/…" });
  await leads("/world", { kind: "moved", to: "/globe" });
  await leads("/world/storm", { kind: "moved", to: "/globe/storm" });
  await leads("/world/archive/2026/11", { kind: "moved", to: "/globe/archive/2026/11" });
  await leads("/worldly/storm", { kind: "moved", to: "/globe/storm" }); // by its name
  await leads("/globe/storm", { kind: "live", path: "/globe/storm" });
});

test("renamed again, and back, each former address leads to the last in one hop", async () => {
  await rename("globe");
  await rename("planet");
  await leads("/world/storm", { kind: "moved", to: "/planet/storm" });
  await leads("/globe/storm", { kind: "moved", to: "/planet/storm" });
  await rename("world");
  expect(await redirects()).toEqual({ "/globe": "/world/…", "/planet": "/world/…" });
  await leads("/world/storm", missing);
});

test("a story's own redirects go along, and lead to it in one hop", async () => {
  await anArticle({ sectionId: world.id, slug: "storm" });
  await db().redirect.create({ data: { from: "/world/old-storm", to: "/world/storm" } });
  await db().redirect.create({ data: { from: "/sport/old-storm", to: "/world/storm" } });
  await db().redirect.create({ data: { from: "/globe/storm", to: "/elsewhere" } }); // would hide the story
  await rename("globe");
  expect(await redirects()).toEqual({
    "/globe/old-storm": "/globe/storm",
    "/sport/old-storm": "/globe/storm",
    "/world": "/globe/…",
  });
  await leads("/world/old-storm", { kind: "moved", to: "/globe/storm" });
});

test("what was taken down says so where the section is, and comes back there", async () => {
  await anArticle({ sectionId: world.id, slug: "storm" });
  await takeDown("storm", { kind: "gone", notice: null }, by);
  await rename("globe");
  await leads("/globe/storm", { kind: "gone", path: "/globe/storm" });
  await leads("/world/storm", { kind: "gone", path: "/globe/storm" });
  await restore("storm", by);
  await leads("/globe/storm", { kind: "live", path: "/globe/storm" });
});

test("the stories of a section that moves follow it in batches, and a stopped worker leaves the rest due", async () => {
  const [sport, football] = [await aSection("sport"), await aSection("football")];
  const stories = storiesPerBatch + 1;
  await db().$executeRaw`
    INSERT INTO "Article" ("id", "slug", "status", "language", "sectionId", "updatedAt", "body")
    SELECT 'match-' || n, 'match-' || n, 'draft', 'en', ${football.id}, now(), '{"type": "doc", "content": []}'
    FROM generate_series(1, ${stories}::int) n`;
  const inSport = () => db().article.count({ where: { topSectionId: sport.id } });
  const move = { ...fields, name: "football", id: football.id, slug: "football", parentId: sport.id };
  expect((await save(move)).ok).toBe(true);
  expect(await inSport()).toBe(0); // the desk's own transaction touched no story
  await anArticle({ sectionId: football.id, slug: "match-00" }); // it comes while the others move
  expect(await inSport()).toBe(1);

  const batch = await db().job.findFirstOrThrow({ where: { kind: "move_section" } });
  await db().$transaction((tx) => moveNextStories(tx, batch.subject ?? ""));
  expect(await inSport()).toBe(storiesPerBatch + 1);
  await jobWorker(mainLane)(AbortSignal.abort());
  expect(await db().job.count({ where: { kind: "move_section", finishedAt: null } })).toBe(2);
  await jobWorker(mainLane)();
  expect(await inSport()).toBe(stories + 1);
  expect(await db().tagChange.count({ where: { tag: "settings" } })).toBe(1);
});

test("a new section may have a former address", async () => {
  await rename("globe");
  const made = await createSection({ ...fields, slug: "world" }, by);
  expect(made.ok).toBe(true);
  expect(await redirects()).toEqual({});
});

test("what can't be is refused at its field, and nothing is changed", async () => {
  const sport = await aSection("sport");
  const below = await aSection("football", sport.id);
  expect(await rename("sport")).toMatchObject({ ok: false, field: "slug" });
  const under = (parentId: string) => save({ ...fields, id: sport.id, slug: "sport", parentId });
  expect(await under(world.id)).toMatchObject({ ok: false, field: "parentId" });
  expect(await under(below.id)).toMatchObject({ ok: false, field: "parentId" });
  expect(await createSection({ ...fields, name: "Search", slug: "" }, by)).toMatchObject({ ok: false, field: "slug" });
  expect(await db().redirect.count()).toBe(0);
  expect(await db().auditEvent.count({ where: { userId: by.id } })).toBe(0);
});

test("only an empty section is deleted", async () => {
  const sport = await aSection("sport");
  await aSection("football", sport.id);
  await anArticle({ sectionId: world.id, slug: "storm" });
  expect(await deleteSection(sport.id, by)).toMatchObject({ ok: false });
  expect(await deleteSection(world.id, by)).toMatchObject({ ok: false });
  const empty = await aSection("empty");
  expect(await deleteSection(empty.id, by)).toMatchObject({ ok: true });
  expect(await db().auditEvent.findFirst({ where: { userId: by.id } })).toMatchObject({
    action: "section.delete",
    before: { slug: "empty" },
  });
});

test("sections are put in order, a place at a time", async () => {
  const sport = await aSection("sport");
  await aSection("football", sport.id);
  const order = async () =>
    (await db().section.findMany({ where: { parentId: null }, orderBy: { order: "asc" } })).map(({ slug }) => slug);
  expect(await moveSection(world.id, "up", by)).toMatchObject({ value: { place: 1 } });
  expect(await order()).toEqual(["world", "sport"]);
  await moveSection(sport.id, "up", by);
  expect(await order()).toEqual(["sport", "world"]);
});
