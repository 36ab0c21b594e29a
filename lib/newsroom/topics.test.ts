import { EventEmitter, once } from "node:events";
import { beforeEach, expect, test } from "vitest";
import { emptyContent } from "../article-content";
import { db } from "../db";
import { anArticle, anAuthor, aPaper, aPicture, aSection, aTopic, aUser } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { editOf } from "../testing/edits";
import { eventually } from "../testing/eventually";
import type { Actor } from "./audit";
import { createAuthor, deleteAuthor, saveAuthor } from "./authors";
import { jobWorker, mainLane } from "./jobs";
import { mergeTopics } from "./merge-topics";
import { authorById, listTopics, topicById } from "./settings-lists";
import { storiesPerBatch } from "./stories-per-batch";
import { mergesOf } from "./topic-merges";
import { createTopic, deleteTopic, saveTopic } from "./topics";
import { putWorkingCopy, workingCopy } from "./working-copy";

withTestDatabase();
let by: Actor;
let sectionId: string;
beforeEach(async () => {
  await db().$executeRaw`TRUNCATE "Article", "Topic", "Author", "Redirect", "Settings", "TagChange", "Job" CASCADE`;
  await db().section.deleteMany();
  await aPaper();
  by = { ...(await aUser("editor")), address: null };
  sectionId = (await aSection("world")).id;
});

const topicsOf = async (articleId: string) => {
  const rows = await db().articleTopic.findMany({
    where: { articleId },
    orderBy: { position: "asc" },
    include: { topic: true },
  });
  return rows.map(({ topic }) => topic.slug);
};
const runJobs = jobWorker(mainLane);
const changedTags = async () => (await db().tagChange.findMany()).map(({ tag }) => tag);
const redirects = async () => Object.fromEntries((await db().redirect.findMany()).map(({ from, to }) => [from, to]));

test("a topic merged into another leaves its stories there, once each, and its address leads there", async () => {
  const [wolves, dogs, cats] = [await aTopic("wolves"), await aTopic("dogs"), await aTopic("cats")];
  await anArticle({ sectionId, slug: "first", topicIds: [wolves.id, cats.id] });
  await anArticle({ sectionId, slug: "both", topicIds: [wolves.id, cats.id, dogs.id] });
  await anArticle({ sectionId, slug: "other", topicIds: [cats.id, dogs.id] });
  await db().redirect.create({ data: { from: "/topic/wolf", to: "/topic/wolves" } });
  const before = await db().articleTopic.findFirstOrThrow({ where: { articleId: "first" } });

  expect(await mergeTopics(wolves.id, dogs.id, by)).toEqual({ ok: true, value: { stories: 2 } });
  await runJobs();
  expect(await topicsOf("first")).toEqual(["dogs", "cats"]);
  expect(await topicsOf("both")).toEqual(["dogs", "cats"]);
  expect(await topicsOf("other")).toEqual(["cats", "dogs"]);
  const after = await db().articleTopic.findFirstOrThrow({ where: { articleId: "first", topicId: dogs.id } });
  expect(after.publishedAt).toEqual(before.publishedAt); // still listed
  expect(await redirects()).toEqual({ "/topic/wolf": "/topic/dogs", "/topic/wolves": "/topic/dogs" });
  expect(await db().topic.count({ where: { slug: "wolves" } })).toBe(0);
  expect(await changedTags()).toEqual(
    expect.arrayContaining([`topic:${wolves.id}`, `topic:${dogs.id}`, "latest", "names"]),
  );
  expect(await db().auditEvent.findFirst({ where: { userId: by.id } })).toMatchObject({
    action: "topic.merge",
    before: { slug: "wolves" },
    after: { mergedInto: "dogs", stories: 2 },
  });
});

test("drafts take the topic up too, and whoever has one open is behind", async () => {
  const [wolves, dogs] = [await aTopic("wolves"), await aTopic("dogs")];
  await anArticle({ sectionId, slug: "live" }); // published without: its draft alone names the topic
  await anArticle({ sectionId, slug: "draft", status: "draft", publishedAt: null });
  for (const id of ["live", "draft"]) {
    const content = { ...emptyContent("en-GB"), sectionId, topicIds: [wolves.id, dogs.id] };
    await db().$transaction((tx) => putWorkingCopy(tx, id, content, by.id));
  }
  const { version } = await workingCopy(db(), "draft");
  await mergeTopics(wolves.id, dogs.id, by);
  await runJobs();
  for (const id of ["live", "draft"]) expect((await workingCopy(db(), id)).content.topicIds).toEqual([dogs.id]);
  expect((await workingCopy(db(), "draft")).version).toBe(version + 1);
});

test("menus follow a topic that was merged", async () => {
  const [wolves, dogs] = [await aTopic("wolves"), await aTopic("dogs")];
  const item = (id: string) => ({ label: "", target: { kind: "topic", id } });
  await db().settings.update({ where: { id: 1 }, data: { footer: [{ ...item(dogs.id), items: [item(wolves.id)] }] } });
  await mergeTopics(wolves.id, dogs.id, by);
  await runJobs();
  const { footer } = await db().settings.findFirstOrThrow();
  expect(footer).toEqual([{ ...item(dogs.id), items: [item(dogs.id)] }]);
  expect(await changedTags()).toContain("settings");
});

/** Published stories that have the topic, as fast as PostgreSQL makes them: story-1 is the oldest. */
async function manyStories(count: number, topicId: string): Promise<void> {
  await db().$executeRaw`
    INSERT INTO "Article" ("id", "slug", "headline", "status", "language", "sectionId", "publishedAt", "updatedAt", "body")
    SELECT 'story-' || n, 'story-' || n, 'Story', 'published', 'en', ${sectionId}, now() - interval '1 day' + n * interval '1 second',
      now(), '{"type": "doc", "content": []}' FROM generate_series(1, ${count}::int) n`;
  await db().$executeRaw`INSERT INTO "ArticleTopic" ("articleId", "topicId", "position")
    SELECT "id", ${topicId}, 0 FROM "Article"`;
}

test("a merge that is killed half-way keeps what it moved, holds nobody up and is finished by the next worker", async () => {
  const [wolves, dogs] = [await aTopic("wolves"), await aTopic("dogs")];
  const stories = storiesPerBatch + 100;
  await manyStories(stories, wolves.id);
  expect(await mergeTopics(wolves.id, dogs.id, by)).toEqual({ ok: true, value: { stories } });

  // Somebody holds a story of the second batch, so that the job waits in the middle of its work.
  const gate = new EventEmitter();
  const holder = db().$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT FROM "Article" WHERE "id" = 'story-1' FOR UPDATE`;
      gate.emit("held");
      await once(gate, "release");
    },
    { timeout: 60_000 },
  );
  await once(gate, "held");
  const worker = runJobs();
  const waiting = () => db().$queryRaw<{ pid: number }[]>`
    SELECT "pid" FROM pg_stat_activity WHERE "datname" = current_database() AND "wait_event_type" = 'Lock'`;
  await eventually(async () => expect(await waiting()).toHaveLength(1));

  // The first batch is committed, and the rest of the desk goes on.
  const progress = { from: "wolves", into: "dogs", moved: storiesPerBatch, left: 100 };
  expect(await mergesOf(dogs.id)).toMatchObject([progress]);
  expect(await topicsOf(`story-${stories}`)).toEqual(["dogs"]);
  expect(await topicsOf("story-1")).toEqual(["wolves"]);
  expect(await redirects()).toEqual({});
  await db().article.update({ where: { id: "story-2" }, data: { kicker: "Nature" } });

  await db().$queryRaw`SELECT pg_terminate_backend(${(await waiting())[0]?.pid}::int)`;
  await worker;
  gate.emit("release");
  await holder;
  expect(await mergesOf(dogs.id)).toMatchObject([progress]);

  await db().job.updateMany({ data: { retryAt: null } });
  await runJobs();
  expect(await db().articleTopic.count({ where: { topicId: dogs.id } })).toBe(stories);
  expect(await redirects()).toEqual({ "/topic/wolves": "/topic/dogs" });
  expect(await db().topic.count({ where: { slug: "wolves" } })).toBe(0);
  expect(await mergesOf(dogs.id)).toEqual([]);
  expect(await db().auditEvent.count({ where: { action: "topic.merge", subjectId: dogs.id } })).toBe(1);
  expect(await db().article.count({ where: { version: { not: 2 } } })).toBe(0);
});

test("topics that are being merged are neither merged, changed nor deleted until that has finished", async () => {
  const [wolves, dogs, cats] = [await aTopic("wolves"), await aTopic("dogs"), await aTopic("cats")];
  await anArticle({ sectionId, slug: "first", topicIds: [wolves.id] });
  await mergeTopics(wolves.id, dogs.id, by);
  const merging = {
    ok: false,
    message: "“wolves” is being merged into “dogs”. Try again when the merge is finished.",
  };
  expect(await mergeTopics(wolves.id, cats.id, by)).toMatchObject(merging);
  expect(await mergeTopics(dogs.id, cats.id, by)).toMatchObject(merging);
  expect(await mergeTopics(cats.id, wolves.id, by)).toMatchObject({ ...merging, field: "into" });
  for (const { id } of [wolves, dogs]) {
    const change = { id, name: "Pets", slug: "pets", description: "" };
    expect(await saveTopic(editOf(change, await topicById(id)), by)).toMatchObject(merging);
    expect(await deleteTopic(id, by)).toMatchObject(merging);
  }
  const [first] = (await listTopics({ q: "wolves", after: "" })).rows;
  expect(first?.mergedInto).toBe("dogs");
  await runJobs();
  expect((await mergeTopics(dogs.id, cats.id, by)).ok).toBe(true);
});

test("a story that takes a topic while it is being merged away gets the other one", async () => {
  const [wolves, dogs] = [await aTopic("wolves"), await aTopic("dogs")];
  await mergeTopics(wolves.id, dogs.id, by);
  await anArticle({ sectionId, slug: "late", topicIds: [wolves.id] });
  await runJobs();
  expect(await topicsOf("late")).toEqual(["dogs"]);
});

test("a merge that can't be changes nothing", async () => {
  const wolves = await aTopic("wolves");
  await anArticle({ sectionId, slug: "first", topicIds: [wolves.id] });
  expect(await mergeTopics(wolves.id, wolves.id, by)).toMatchObject({ ok: false, field: "into" });
  expect(await mergeTopics(wolves.id, "none", by)).toMatchObject({ ok: false, field: "into" });
  expect((await db().article.findUniqueOrThrow({ where: { id: "first" } })).version).toBe(1);
});

test("a topic is named, renamed and found; its former address leads to it", async () => {
  const made = await createTopic({ name: "Salt & Water", description: "", slug: "" }, by);
  if (!made.ok) throw new Error(made.message);
  const { id } = made.value;
  const save = async (slug: string) =>
    saveTopic(editOf({ id, name: "Salt", description: "", slug }, await topicById(id)), by);
  expect((await save("salt")).ok).toBe(true);
  expect(await redirects()).toEqual({ "/topic/salt-water": "/topic/salt" });
  await aTopic("pepper");
  expect(await save("pepper")).toMatchObject({ ok: false, field: "slug" });
  expect((await listTopics({ q: "SAL", after: "" })).rows).toMatchObject([{ name: "Salt", stories: { count: 0 } }]);
  expect((await deleteTopic(id, by)).ok).toBe(true);
});

test("a list of topics goes on where its page ended", async () => {
  await db().topic.createMany({
    data: Array.from({ length: 120 }, (_, index) => ({ slug: `t-${index}`, name: `Topic ${index % 7}` })),
  });
  const seen: string[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const list: Awaited<ReturnType<typeof listTopics>> = await listTopics({ q: "topic", after });
    seen.push(...list.rows.map(({ slug }) => slug));
    after = list.next;
  }
  expect(new Set(seen).size).toBe(120);
  expect(seen).toHaveLength(120);
  expect((await listTopics({ q: "t%c", after: "" })).rows).toEqual([]);
});

test("what a story has is not deleted, the author of a draft neither", async () => {
  const [topic, author] = [await aTopic("wolves"), await anAuthor("ana")];
  await anArticle({ sectionId, slug: "live" });
  const content = { ...emptyContent("en-GB"), sectionId, topicIds: [topic.id], authorIds: [author.id] };
  await db().$transaction((tx) => putWorkingCopy(tx, "live", content, by.id));
  expect(await deleteTopic(topic.id, by)).toMatchObject({ ok: false });
  expect(await deleteAuthor(author.id, by)).toMatchObject({ ok: false });
});

test("an author's address and portrait change; a picture that is gone is refused at its field", async () => {
  const portraitId = (await aPicture()).id;
  const fields = { name: "Ana Vaz", role: "", bio: "", email: null };
  const made = await createAuthor({ ...fields, portraitId: null, slug: "" }, by);
  if (!made.ok) throw new Error(made.message);
  const { id } = made.value;
  const save = async (portraitId: string) =>
    saveAuthor(editOf({ ...fields, id, slug: "ana", portraitId }, await authorById(id)), by);
  expect(await save("none")).toMatchObject({ ok: false, field: "portraitId" });
  expect((await save(portraitId)).ok).toBe(true);
  expect(await redirects()).toEqual({ "/author/ana-vaz": "/author/ana" });
  expect(await changedTags()).toEqual(expect.arrayContaining([`author:${made.value.id}`, "latest", "names"]));
  expect((await deleteAuthor(made.value.id, by)).ok).toBe(true);
});
