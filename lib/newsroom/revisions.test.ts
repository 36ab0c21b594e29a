import { beforeAll, expect, test } from "vitest";
import { emptyContent } from "../article-content";
import { db } from "../db";
import { anArticle, anAuthor, aSection, daysAgo, prose } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import type { Actor } from "./audit";
import { pruneRevisions } from "./prune-revisions";
import { restoreRevision, restoreSchedule } from "./restore-revision";
import { addRevision, getRevision, listRevisions, type NewRevision } from "./revisions";
import { readDraft, saveDraft } from "./save-draft";
import { schedule, unschedule } from "./schedule";

withTestDatabase();
let by: Actor;
let other: string;
beforeAll(async () => {
  const user = await db().user.create({ data: { name: "Ada", email: "ada@example.com", role: "editor" } });
  by = { id: user.id, name: user.name, role: user.role, address: null };
  other = (await db().user.create({ data: { name: "Bo", email: "bo@example.com" } })).id;
});

const aDraft = (id: string) => anArticle({ id, slug: id, status: "draft", publishedAt: null });
const saying = (headline: string) => ({ ...emptyContent("en-GB"), headline });

const add = async (articleId: string, headline: string, difference: Partial<NewRevision> = {}) => {
  const { number } = await db().$transaction((tx) =>
    addRevision(tx, { articleId, kind: "saved", content: saying(headline), userId: by.id, ...difference }),
  );
  return number;
};

test("revisions are numbered within their article and listed from the newest", async () => {
  await aDraft("one");
  await aDraft("two");
  expect([await add("one", "A"), await add("two", "B"), await add("one", "C", { note: "Cut" })]).toEqual([1, 1, 2]);
  expect((await listRevisions("one", null)).rows).toMatchObject([
    { number: 2, kind: "saved", note: "Cut", user: "Ada" },
    { number: 1, note: null },
  ]);
  expect(await getRevision("one", 1)).toMatchObject({ number: 1, content: saying("A") });
  expect(await getRevision("one", 9)).toBeNull();
});

test("saves at once each get a number of their own", async () => {
  await aDraft("busy");
  const numbers = await Promise.all(Array.from({ length: 8 }, (_, index) => add("busy", `${index}`)));
  expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("a list goes on below its fiftieth revision", async () => {
  await aDraft("long");
  for (let count = 0; count < 51; count++) await add("long", `${count}`);
  const first = await listRevisions("long", null);
  expect([first.rows.length, first.next]).toEqual([50, 2]);
  expect(await listRevisions("long", first.next)).toMatchObject({ rows: [{ number: 1 }], next: null });
});

test("one person's autosaves within a minute are one revision; a save, another person or a minute parts them", async () => {
  await aDraft("auto");
  const autosave = (headline: string, userId = by.id) => add("auto", headline, { kind: "autosave", userId });
  expect([await autosave("A"), await autosave("B")]).toEqual([1, 1]);
  expect((await getRevision("auto", 1))?.content.headline).toBe("B");
  expect(await autosave("C", other)).toBe(2);
  expect(await autosave("D")).toBe(3);
  expect(await add("auto", "E")).toBe(4);
  expect(await autosave("F")).toBe(5);
  const aMinuteAgo = new Date(Date.now() - 61_000);
  await db().revision.updateMany({ where: { articleId: "auto", number: 5 }, data: { createdAt: aMinuteAgo } });
  expect(await autosave("G")).toBe(6);
});

test("a revision comes back whole or by field, without what is no longer there", async () => {
  const [section, author] = [await aSection("world"), await anAuthor("ana")];
  await anArticle({ id: "back", slug: "back", sectionId: section.id, headline: "Now", body: prose("Now.") });
  const then = { ...saying("Then"), body: prose("Then."), authorIds: [author.id, "deleted"], sectionId: "deleted" };
  await add("back", "", { content: then });

  const version = async () => (await readDraft("back")).version;
  expect(await restoreRevision("back", 1, ["headline"], by, await version())).toMatchObject({ ok: true });
  const part = { headline: "Then", body: prose("Now."), sectionId: section.id, slug: "back" };
  expect((await readDraft("back")).content).toMatchObject(part);
  expect(await restoreRevision("back", 1, "all", by, await version())).toMatchObject({ ok: true });
  expect((await readDraft("back")).content).toEqual({ ...then, authorIds: [author.id], sectionId: null });
  expect(await restoreRevision("back", 7, "all", by, await version())).toMatchObject({ ok: false });
  const audited = await db().auditEvent.findMany({
    where: { action: "article.restoreRevision" },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  expect(audited.map(({ after }) => after)).toEqual([
    { revision: 1, fields: ["headline"] },
    { revision: 1, fields: "all" },
  ]);
});

test("what was typed a moment before a revision came back is a revision too", async () => {
  await aDraft("typed");
  await add("typed", "Then");
  const { version: baseVersion } = await readDraft("typed");
  await saveDraft("typed", { baseVersion, content: saying("Just typed") }, by);
  await restoreRevision("typed", 1, "all", by, baseVersion + 1);
  const [back, typed] = (await listRevisions("typed", null)).rows;
  expect(back).toMatchObject({ kind: "saved", note: "restored from revision 1" });
  expect((await getRevision("typed", typed?.number ?? 0))?.content.headline).toBe("Just typed");
});

test("a revision has the schedule of its time, which comes back where it is still to come", async () => {
  const section = await aSection("sport");
  await anArticle({ id: "timed", slug: "timed", sectionId: section.id, status: "draft", publishedAt: null });
  const at = new Date(Date.now() + 60 * 60 * 1000);
  expect(await schedule("timed", at, by, null)).toMatchObject({ ok: true });
  await unschedule("timed", by);
  const [off, on] = (await listRevisions("timed", null)).rows;
  expect([off?.scheduledAt, on?.scheduledAt]).toEqual([null, at]);

  const back = async (number = 0) => restoreSchedule("timed", number, by, (await readDraft("timed")).version);
  expect(await restoreSchedule("timed", on?.number ?? 0, by, -1)).toMatchObject({ ok: false });
  expect(await back(on?.number)).toMatchObject({ ok: true });
  const article = () => db().article.findUnique({ where: { id: "timed" } });
  expect(await article()).toMatchObject({ status: "scheduled", scheduledAt: at });
  expect(await back(off?.number)).toMatchObject({ ok: true });
  expect(await article()).toMatchObject({ status: "draft", scheduledAt: null });
  await db().revision.updateMany({ where: { articleId: "timed" }, data: { scheduledAt: daysAgo(1) } });
  expect(await back(1)).toMatchObject({ ok: false, field: "scheduledAt" });
});

test("of autosaves older than a day the last of each hour stays, and all that somebody saved", async () => {
  await aDraft("thin");
  await aDraft("thick");
  const hour = new Date(daysAgo(2).setUTCMinutes(0, 0, 0)).getTime();
  const at = (
    articleId: string,
    number: number,
    minute: number,
    kind: "autosave" | "saved" | "published" = "autosave",
  ) =>
    db().revision.create({
      data: { articleId, number, kind, snapshot: saying(""), createdAt: new Date(hour + minute * 60_000) },
    });
  await at("thin", 1, 0);
  await at("thin", 2, 10, "saved");
  await at("thin", 3, 20);
  await at("thin", 4, 59, "published");
  await at("thin", 5, 60);
  await at("thin", 6, 61);
  await at("thick", 1, 5);
  await db().revision.createMany({
    data: [2, 3].map((number) => ({ articleId: "thick", number, kind: "autosave" as const, snapshot: saying("") })),
  });
  const first = await pruneRevisions(null, new Date());
  expect(first.deleted).toBe(2);
  const numbers = async (id: string) => (await listRevisions(id, null)).rows.map(({ number }) => number);
  expect(await numbers("thin")).toEqual([6, 4, 3, 2]);
  expect(await numbers("thick")).toEqual([3, 2, 1]);
  expect(first.until).toBe(new Date(hour + 2 * 3_600_000).toISOString().slice(0, 19));
  await at("thin", 7, 90);
  expect(await pruneRevisions(first.until, new Date())).toEqual({ deleted: 0, until: first.until }); // it looks no hour through twice
  expect((await pruneRevisions(null, new Date())).deleted).toBe(1);
});

test("more autosaves than a batch holds go all the same", async () => {
  await aDraft("many");
  const createdAt = new Date(daysAgo(3).setUTCMinutes(0, 0, 0));
  const kind = "autosave" as const;
  await db().revision.createMany({
    data: Array.from({ length: 5002 }, (_, number) => ({ articleId: "many", number, kind, snapshot: {}, createdAt })),
  });
  let looks = 0;
  const stopping = {
    get aborted() {
      return ++looks > 1;
    },
  }; // the server is told to stop in the first batch
  const stopped = await pruneRevisions(null, new Date(), stopping);
  expect(stopped.deleted).toBe(1999); // the last of a batch may be the last of its hour
  expect((await pruneRevisions(stopped.until, new Date())).deleted).toBe(3002);
});
