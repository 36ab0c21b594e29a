import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { anArticle, aPaper, aSection, aTopic } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { statementsOf } from "../testing/statement-costs";
import type { Actor } from "./audit";
import { addTopic, changeSection, mostAtOnce, moveToTrash, restoreFromTrash } from "./bulk";
import { publishChanges } from "./publish-changes";
import { listRevisions } from "./revisions";
import { putWorkingCopy, workingCopy } from "./working-copy";

withTestDatabase();

const editor: Actor = { id: "editor", name: "Ed", role: "editor", address: "192.0.2.1" };
const writer: Actor = { id: "writer", name: "Wri", role: "writer", address: null };
let [world, sport] = ["", ""];

beforeAll(async () => {
  await aPaper();
  for (const { id, name, role } of [editor, writer]) {
    await db().user.create({ data: { id, name, role, email: `${id}@example.org` } });
  }
  world = (await aSection("world")).id;
  sport = (await aSection("sport")).id;
});

const events = (id: string) =>
  db().auditEvent.findMany({
    where: { subjectId: id },
    orderBy: { at: "asc" },
    select: { action: true, userId: true, before: true, after: true },
  });

test("drafts go to the trash and come back; what readers have, or are about to, stays", async () => {
  await anArticle({ id: "t-draft", status: "draft" });
  await anArticle({ id: "t-out", sectionId: world, headline: "Out" });
  await anArticle({ id: "t-soon", status: "scheduled", scheduledAt: new Date(), headline: "Soon" });
  expect(await moveToTrash(["t-draft", "t-out", "t-soon", "no-such"], editor)).toMatchObject({
    ok: true,
    value: {
      changed: ["t-draft"],
      left: [
        { headline: "Out", why: "It is published. Take it down first." },
        { headline: "Soon", why: "It is scheduled. Unschedule it first." },
      ],
    },
  });
  expect((await db().article.findUniqueOrThrow({ where: { id: "t-draft" } })).trashedAt).not.toBeNull();
  expect(await restoreFromTrash(["t-draft"], editor)).toMatchObject({ value: { changed: ["t-draft"] } });
  expect((await db().article.findUniqueOrThrow({ where: { id: "t-draft" } })).trashedAt).toBeNull();
  expect((await events("t-draft")).map(({ action, userId }) => [action, userId])).toEqual([
    ["article.trash", "editor"],
    ["article.untrash", "editor"],
  ]);
});

test("a draft's section changes at once, a published story's with its next publishing", async () => {
  await anArticle({ id: "s-draft", status: "draft", sectionId: world });
  await anArticle({ id: "s-out", sectionId: world });
  expect(await changeSection(["s-draft", "s-out"], sport, editor)).toMatchObject({
    value: { changed: ["s-draft", "s-out"], left: [] },
  });
  const sectionOf = async (id: string) => (await db().article.findUniqueOrThrow({ where: { id } })).sectionId;
  expect(await sectionOf("s-draft")).toBe(sport);
  expect(await sectionOf("s-out")).toBe(world);
  expect((await workingCopy(db(), "s-out")).content.sectionId).toBe(sport);
  expect(await events("s-out")).toEqual([
    { action: "article.change-section", userId: "editor", before: { sectionId: world }, after: { sectionId: sport } },
  ]);
  expect((await listRevisions("s-out", null)).rows).toMatchObject([{ number: 1, kind: "saved", note: "among many" }]);
  expect(await changeSection(["s-out"], sport, editor)).toMatchObject({
    value: { changed: [], left: [{ why: "It is already in sport." }] },
  });
});

test("a topic joins those that an article has, once", async () => {
  const [first, second] = [await aTopic("rain"), await aTopic("floods")];
  await anArticle({ id: "topics", status: "draft", topicIds: [first.id] });
  await addTopic(["topics"], second.id, editor);
  await addTopic(["topics"], second.id, editor);
  expect((await workingCopy(db(), "topics")).content.topicIds).toEqual([first.id, second.id]);
  expect(await db().articleTopic.count({ where: { articleId: "topics" } })).toBe(2);
});

test("a topic added to published stories reaches readers by publishing the changes, story by story", async () => {
  const topic = await aTopic("harbour");
  const published = { sectionId: world };
  await anArticle({ ...published, id: "p-clean", slug: "p-clean", headline: "Clean" });
  await anArticle({ ...published, id: "p-mixed", slug: "p-mixed", headline: "Mixed" });
  await anArticle({ ...published, id: "p-later", slug: "p-later", headline: "Later" });
  await anArticle({ id: "p-draft", status: "draft" });
  const { content } = await workingCopy(db(), "p-mixed");
  await putWorkingCopy(db(), "p-mixed", { ...content, headline: "Half-written" }, "editor");

  const outcome = await addTopic(["p-clean", "p-mixed", "p-later", "p-draft"], topic.id, editor);
  if (!outcome.ok) throw new Error(outcome.message);
  const { changed, unpublished, mayPublish } = outcome.value;
  expect([changed.length, mayPublish]).toEqual([4, true]);
  expect(unpublished.map(({ id, isOnly }) => [id, isOnly])).toEqual([
    ["p-clean", true],
    ["p-later", true],
    ["p-mixed", false],
  ]);
  const topicsOf = (articleId: string) => db().articleTopic.count({ where: { articleId } });
  expect(await topicsOf("p-clean")).toBe(0);

  await putWorkingCopy(db(), "p-later", { ...content, headline: "Another’s words" }, "editor");
  expect(
    await publishChanges(
      unpublished.filter(({ isOnly }) => isOnly),
      editor,
    ),
  ).toMatchObject({
    value: {
      changed: ["p-clean"],
      left: [{ headline: "Later", why: "Someone else changed it. Open it and publish it there." }],
    },
  });
  expect([await topicsOf("p-clean"), await topicsOf("p-later")]).toEqual([1, 0]);
  expect(await publishChanges([{ id: "p-later", version: 1 }], writer)).toMatchObject({ value: { changed: [] } });
});

test("writers change what is theirs, are told of what no longer is, and learn nothing of the rest", async () => {
  await anArticle({ id: "w-own", status: "draft", createdById: "writer" });
  await anArticle({ id: "w-out", sectionId: world, createdById: "writer", headline: "Mine once" });
  await anArticle({ id: "w-other", status: "draft", createdById: "editor", headline: "Secret" });
  expect(await changeSection(["w-own", "w-out", "w-other"], sport, writer)).toEqual({
    ok: true,
    value: {
      ...{ done: "edit", unpublished: [], mayPublish: false },
      changed: ["w-own"],
      left: [{ headline: "Mine once", why: "Only editors can change it now. Ask an editor." }],
    },
  });
});

test("what can't be done to any is refused before anything is touched", async () => {
  const many = Array.from({ length: mostAtOnce + 1 }, (_, index) => String(index));
  expect(await moveToTrash([], editor)).toMatchObject({ ok: false });
  expect(await moveToTrash(many, editor)).toMatchObject({ ok: false, message: "Select at most 200 articles at once." });
  expect(await changeSection(["s-out"], "gone", editor)).toMatchObject({ ok: false, field: "section" });
  expect(await addTopic(["s-out"], "gone", editor)).toMatchObject({ ok: false, field: "topic" });
});

test("a change of 40 articles asks as many queries as one of 2", async () => {
  const topic = await aTopic("many");
  const made = Array.from({ length: 42 }, (_, n) => `many-${n}`);
  for (const [n, id] of made.entries()) {
    await anArticle({ id, ...(n % 2 === 0 ? { sectionId: world } : { status: "draft" as const, publishedAt: null }) });
  }
  const [few, many] = [made.slice(0, 2), made.slice(2)];
  for (const change of [
    (ids: string[]) => addTopic(ids, topic.id, editor),
    (ids: string[]) => changeSection(ids, sport, editor),
    (ids: string[]) => moveToTrash(ids, editor),
  ]) {
    const queries = (await statementsOf(() => change(few))).length;
    expect(await statementsOf(() => change(many))).toHaveLength(queries);
  }
  expect(await db().revision.count({ where: { articleId: "many-41" } })).toBe(2);
});
