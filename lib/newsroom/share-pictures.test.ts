import { beforeAll, expect, test, vi } from "vitest";
import { db } from "../db";
import { articlePage } from "../paper/article";
import { shareKey } from "../pictures/share-picture";
import { storage } from "../storage";
import { anArticle, aPaper, aPicture, aSection, aUser, daysAgo } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import type { Actor } from "./audit";
import { runDueJobs } from "./jobs";
import { publish } from "./publish";
import { saveDraft } from "./save-draft";
import { drawAllSoon, drawSoon } from "./share-pictures";
import { restore, takeDown } from "./take-down";
import { workingCopy } from "./working-copy";

withTestDatabase();

let sectionId: string;
let by: Actor;
beforeAll(async () => {
  await aPaper();
  sectionId = (await aSection("world")).id;
  by = { ...(await aUser()), address: null };
});

const pictureOf = (articleId: string) => db().sharePicture.findUnique({ where: { articleId } });
const fileOf = async (hash = "") => storage().get(shareKey(hash));

/** Changes the headline at the desk and publishes it. */
async function republish(id: string, headline: string): Promise<void> {
  const { content, version } = await workingCopy(db(), id);
  await saveDraft(id, { baseVersion: version, content: { ...content, headline } }, by);
  expect(await publish(id, by)).toMatchObject({ ok: true });
  await runDueJobs();
}

test("a story has its share picture right after it is published, and its page names it", async () => {
  const { id, slug } = await anArticle({ sectionId });
  await republish(id, "A first headline");
  const picture = await pictureOf(id);
  expect((await fileOf(picture?.hash))?.bytes).toBeGreaterThan(1000);
  expect(await articlePage("world", slug)).toMatchObject({
    page: { article: { sharePicture: `/media/${picture?.hash}/share-1200.png` } },
  });
});

test("no transaction is open while a share picture is drawn", async () => {
  const { id } = await anArticle({ sectionId });
  const files = storage();
  const store = files.put.bind(files);
  const open: number[] = [];
  const watched = vi.spyOn(files, "put").mockImplementation(async (key, content) => {
    const [row] = await db().$queryRaw<{ open: number }[]>`
      SELECT count(*)::int AS "open" FROM pg_stat_activity
      WHERE "datname" = current_database() AND "state" LIKE 'idle in transaction%'`;
    open.push(row?.open ?? -1);
    await store(key, content);
  });
  await republish(id, "Drawn apart").finally(() => watched.mockRestore());
  expect(open).toEqual([0]);
});

test("another worker draws the picture whose worker was killed, once the lease has ended", async () => {
  const { id } = await anArticle({ sectionId });
  await db().$transaction((tx) => drawSoon(tx, id));
  const lease = { retryAt: new Date(Date.now() + 60_000) };
  await db().job.updateMany({ where: { kind: "draw_share_picture", subject: id }, data: lease });
  await runDueJobs();
  expect(await pictureOf(id)).toBeNull();
  await db().job.updateMany({ where: { kind: "draw_share_picture", subject: id }, data: { retryAt: new Date(0) } });
  await runDueJobs();
  expect(await pictureOf(id)).not.toBeNull();
});

test("another headline makes another picture, and the old one goes a day later", async () => {
  const { id } = await anArticle({ sectionId });
  await republish(id, "As it was");
  const before = await pictureOf(id);
  await republish(id, "As it is now");
  const after = await pictureOf(id);
  expect(after?.hash).not.toBe(before?.hash);
  const removal = await db().job.findFirstOrThrow({ where: { kind: "remove_files", subject: before?.hash ?? "" } });
  expect(removal.dueAt.getTime()).toBeGreaterThan(Date.now() + 60_000);
});

test("what is published again with the same headline keeps its picture", async () => {
  const { id } = await anArticle({ sectionId });
  await republish(id, "Still the same");
  const before = await pictureOf(id);
  await publish(id, by);
  await runDueJobs();
  expect(await pictureOf(id)).toEqual(before);
});

test("a story that is taken down leaves no picture at its address; restored, it has one again", async () => {
  const { id } = await anArticle({ sectionId });
  await republish(id, "Regretted by its desk");
  const picture = await pictureOf(id);
  await takeDown(id, { kind: "gone", notice: null }, by);
  await runDueJobs();
  expect(await pictureOf(id)).toBeNull();
  expect(await fileOf(picture?.hash)).toBeNull();
  await restore(id, by);
  await runDueJobs();
  expect(await pictureOf(id)).toEqual(picture);
});

test("two stories of one headline share a picture that stays while either needs it", async () => {
  const [one, other] = [await anArticle({ sectionId }), await anArticle({ sectionId })];
  await republish(one.id, "The same words");
  await republish(other.id, "The same words");
  const picture = await pictureOf(other.id);
  await takeDown(one.id, { kind: "gone", notice: null }, by);
  await runDueJobs();
  expect(await fileOf(picture?.hash)).not.toBeNull();
});

/** As if each step's second had passed: nobody waits in a test. */
async function wholePass(): Promise<void> {
  await db().$transaction(drawAllSoon);
  const steps = { kind: "draw_share_pictures", finishedAt: null } as const;
  while ((await db().job.count({ where: steps })) > 0) {
    await db().job.updateMany({ where: steps, data: { dueAt: new Date(0) } });
    await runDueJobs();
  }
}

test("stories from before have theirs drawn too, step by step, and drafts have none", async () => {
  const old = await Promise.all(Array.from({ length: 7 }, () => anArticle({ sectionId })));
  const draft = await anArticle({ status: "draft", publishedAt: null });
  await wholePass();
  for (const { id } of old) expect(await pictureOf(id), id).not.toBeNull();
  expect(await pictureOf(draft.id)).toBeNull();
});

test("a story with a picture of its own needs none drawn, unless that one's rights end some day", async () => {
  const [own, lent] = await Promise.all([aPicture(), aPicture({ rightsExpireAt: daysAgo(-9) })]);
  const pictured = await anArticle({ sectionId, leadPictureId: own.id });
  const later = await anArticle({ sectionId, leadPictureId: lent.id });
  await wholePass();
  expect(await pictureOf(pictured.id)).toBeNull();
  expect(await pictureOf(later.id)).not.toBeNull();
});

test("a paper with a new name has it on every picture", async () => {
  const { id } = await anArticle({ sectionId });
  await wholePass();
  const before = await pictureOf(id);
  await db().settings.updateMany({ data: { name: "The New Test" } });
  await wholePass();
  expect((await pictureOf(id))?.hash).not.toBe(before?.hash);
});
