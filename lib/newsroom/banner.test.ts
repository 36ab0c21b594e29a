import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../db";
import { banner } from "../paper/banner";
import { anArticle, aSection, aUser } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import type { Actor } from "./audit";
import { endBanner, listBanners, raiseBanner } from "./banner";
import type { BannerFields } from "./banner-form";
import { runDueJobs } from "./jobs";

withTestDatabase();

let by: Actor;
beforeAll(async () => {
  const { id, name, role } = await aUser("editor");
  by = { id, name, role, address: null };
  const { id: sectionId } = await aSection("world");
  await anArticle({ id: "story", slug: "story", sectionId });
  await anArticle({ id: "draft", status: "draft", publishedAt: null });
});
beforeEach(async () => {
  await db().$executeRaw`TRUNCATE "Banner", "Job", "TagChange"`;
});

const inSeconds = (seconds: number): Date => new Date(Date.now() + seconds * 1000);
async function raised(fields: Partial<BannerFields> = {}): Promise<string> {
  const filled = {
    text: "The bridge is closed",
    articleId: null,
    startsAt: null,
    expiresAt: inSeconds(3600),
    ...fields,
  };
  const outcome = await raiseBanner(filled, by);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.id;
}
const toldAt = async () => (await db().tagChange.findUnique({ where: { tag: "banner" } }))?.at.getTime() ?? 0;

test("a banner stands from now on, leads to its story, and it is written down who put it up", async () => {
  const id = await raised({ articleId: "story" });
  expect(await banner()).toEqual({ text: "The bridge is closed", path: "/world/story" });
  expect(await toldAt()).toBeGreaterThan(0);
  const trail = await db().auditEvent.findMany({ where: { subjectId: id } });
  expect(trail).toMatchObject([{ action: "banner.raise", userId: by.id, after: { articleId: "story" } }]);
});

test("a story that readers don't have is refused; one that is taken down later leaves the text without a link", async () => {
  const fields = { text: "x", startsAt: null, expiresAt: inSeconds(60) };
  expect(await raiseBanner({ ...fields, articleId: "draft" }, by)).toMatchObject({ ok: false, field: "articleId" });
  await raised({ articleId: "story" });
  await db().article.update({ where: { id: "story" }, data: { status: "taken_down", takenDownAt: new Date() } });
  expect(await banner()).toEqual({ text: "The bridge is closed", path: null });
  await db().article.update({ where: { id: "story" }, data: { status: "published", takenDownAt: null } });
});

test("a new banner takes the place of the one that stands, which does not come back", async () => {
  const first = await raised();
  const second = await raised({ text: "The bridge is open" });
  expect(await banner()).toMatchObject({ text: "The bridge is open" });
  await endBanner(second, by);
  expect(await banner()).toBeNull();
  expect(await endBanner(first, by)).toMatchObject({ ok: false });
  expect(await db().job.count({ where: { finishedAt: null } })).toBe(0);
});

/** Lets time pass: every time that is written down lies so much further back. */
async function passSeconds(seconds: number): Promise<void> {
  await db().$executeRaw`
    UPDATE "Banner" SET "startsAt" = "startsAt" - make_interval(secs => ${seconds}), "expiresAt" = "expiresAt" - make_interval(secs => ${seconds})`;
  await db().$executeRaw`UPDATE "Job" SET "dueAt" = "dueAt" - make_interval(secs => ${seconds})`;
}

test("a banner is gone at its time, and pages are told so", async () => {
  await raised({ expiresAt: inSeconds(600) });
  const raisedAt = await toldAt();
  await runDueJobs();
  expect(await banner()).not.toBeNull();
  expect(await toldAt()).toBe(raisedAt);
  await passSeconds(601);
  await runDueJobs();
  expect(await toldAt()).toBeGreaterThan(raisedAt);
  expect(await banner()).toBeNull();
});

test("a banner to come stands from its time on, over the one before it, and pages are told so", async () => {
  await raised({ text: "Now" });
  await raised({ text: "Then", startsAt: inSeconds(600), expiresAt: inSeconds(1200) });
  expect(await banner()).toMatchObject({ text: "Now" });
  const before = await toldAt();
  await runDueJobs();
  expect(await toldAt()).toBe(before);
  await passSeconds(601);
  await runDueJobs();
  expect(await toldAt()).toBeGreaterThan(before);
  expect(await banner()).toMatchObject({ text: "Then" });
});

test("what ran out while nothing ran is gone, whether or not its job was done", async () => {
  await db().banner.create({ data: { text: "Old", startsAt: inSeconds(-7200), expiresAt: inSeconds(-1) } });
  expect(await banner()).toBeNull();
});

test("the list says what stands, what is to come and what stood", async () => {
  await db().banner.create({ data: { text: "Old", startsAt: inSeconds(-7200), expiresAt: inSeconds(-3600) } });
  await raised({ text: "First" });
  await raised({ text: "Now", articleId: "story" });
  await raised({ text: "Later", startsAt: inSeconds(60), expiresAt: inSeconds(120) });
  expect(await listBanners(new Date())).toMatchObject([
    { text: "Later", standing: "to come" },
    { text: "Now", standing: "now", headline: "Headline of story", by: "editor" },
    { text: "First", standing: "ended" },
    { text: "Old", standing: "expired", by: null },
  ]);
});
