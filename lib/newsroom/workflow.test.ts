import { beforeAll, expect, test } from "vitest";
import { type ArticleContent, emptyContent } from "../article-content";
import { db } from "../db";
import { articlePage } from "../paper/article";
import { aDraft, aPaper, aPicture, aSection, aUser, prose } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import type { Actor } from "./audit";
import { handOver } from "./hand-over";
import { runDueJobs } from "./jobs";
import { publish } from "./publish";
import { retryJob } from "./retry-job";
import { readDraft, saveDraft } from "./save-draft";
import { schedule, setEmbargo, unschedule } from "./schedule";
import { countLate, scheduleList } from "./schedule-list";
import { restore, takeDown } from "./take-down";

withTestDatabase();

let by: Actor;
let whole: ArticleContent; // fit to be published
let otherSectionId: string;

beforeAll(async () => {
  await aPaper();
  const { id, name, role } = await aUser("editor");
  by = { id, name, role, address: "192.0.2.1" };
  otherSectionId = (await aSection("business")).id;
  whole = {
    ...emptyContent("en-GB"),
    headline: "The strait reopens",
    standfirst: "Pilots return.",
    sectionId: (await aSection("world")).id,
    leadPictureId: (await aPicture()).id,
    credit: "Our desk",
    body: prose("Ships moved again on Monday."),
  };
});

/** A new article that holds the content, saved as the desk saves it. */
async function drafted(content: ArticleContent = whole): Promise<{ id: string; version: number }> {
  const id = await aDraft(by);
  return { id, version: await saved(id, content) };
}

async function saved(id: string, content: ArticleContent): Promise<number> {
  const { version: baseVersion } = await readDraft(id);
  const answer = await saveDraft(id, { baseVersion, content }, by);
  if (!answer.ok || answer.value.kind !== "saved") throw new Error("the save was expected to be taken");
  return answer.value.version;
}

async function published(content: ArticleContent): Promise<{ id: string; path: string }> {
  const { id } = await drafted(content);
  const receipt = await publish(id, by);
  if (!receipt.ok) throw new Error(receipt.message);
  return { id, path: receipt.value.path };
}

const pageAt = (path: string) => {
  const [, section = "", slug = ""] = path.split("/");
  return articlePage(section, slug);
};

test("a save made on an older version changes nothing, and is told what stands", async () => {
  const { id, version } = await drafted();
  await saved(id, { ...whole, headline: "Theirs" });
  const late = await saveDraft(id, { baseVersion: version, content: { ...whole, headline: "Mine" } }, by);
  expect(late).toMatchObject({ ok: true, value: { kind: "behind", content: { headline: "Theirs" } } });
  expect((await readDraft(id)).content.headline).toBe("Theirs");
});

test("the same words saved twice are no conflict", async () => {
  const { id, version } = await drafted();
  const again = await saveDraft(id, { baseVersion: version - 1, content: whole }, by);
  expect(again).toEqual({ ok: true, value: { kind: "saved", version } });
});

test("of ten saves at once on one version, one is taken", async () => {
  const { id, version } = await drafted();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      saveDraft(id, { baseVersion: version, content: { ...whole, headline: `Version ${index}` } }, by),
    ),
  );
  expect(answers.filter((answer) => answer.ok && answer.value.kind === "saved")).toHaveLength(1);
});

test("a section that was removed meanwhile is refused in words, and nothing is half-saved", async () => {
  const { id, version } = await drafted();
  const answer = await saveDraft(id, { baseVersion: version, content: { ...whole, sectionId: "removed" } }, by);
  expect(answer).toMatchObject({ ok: false, message: expect.stringContaining("has been deleted") });
  expect((await readDraft(id)).content.sectionId).toBe(whole.sectionId);
});

test("publishing makes an address of the headline and shows the story", async () => {
  const { id, path } = await published({ ...whole, headline: "A first story" });
  expect(path).toBe("/world/a-first-story");
  expect(await pageAt(path)).toMatchObject({ kind: "live", page: { article: { id, headline: "A first story" } } });
  expect(await db().revision.count({ where: { articleId: id, kind: "published" } })).toBe(1);
  expect(await db().auditEvent.findFirst({ where: { subjectId: id, action: "article.publish" } })).toMatchObject({
    userId: by.id,
    address: by.address,
  });
});

test("two stories of one headline have two addresses", async () => {
  const first = await published({ ...whole, headline: "Same words" });
  const second = await published({ ...whole, headline: "Same words" });
  expect([first.path, second.path]).toEqual(["/world/same-words", "/world/same-words-2"]);
});

test("what can't be published says why and changes nothing", async () => {
  const { id } = await drafted({ ...whole, sectionId: null });
  expect(await publish(id, by)).toMatchObject({ ok: false, field: "sectionId" });
  expect(await db().article.findUnique({ where: { id } })).toMatchObject({ status: "draft", publishedAt: null });
});

test("readers see changes to a published story when they are published, not before", async () => {
  const { id, path } = await published({ ...whole, headline: "Before" });
  await saved(id, { ...whole, slug: "before", headline: "After" });
  expect(await pageAt(path)).toMatchObject({ page: { article: { headline: "Before" } } });
  await publish(id, by, { tellReaders: true });
  expect(await pageAt(path)).toMatchObject({ page: { article: { headline: "After", revisedAt: expect.any(Date) } } });
});

test("what machines are told of a story's change moves with what readers see, and with nothing else", async () => {
  const { id } = await published({ ...whole, headline: "As it was" });
  const told = async () => (await db().article.findUniqueOrThrow({ where: { id } })).modifiedAt?.getTime() ?? 0;
  const first = await told();
  await saved(id, { ...whole, slug: "as-it-was", headline: "As it is" });
  expect(await told()).toBe(first);
  await saved(id, { ...whole, slug: "as-it-was", headline: "As it was" });
  await publish(id, by);
  expect(await told()).toBe(first);
  await saved(id, { ...whole, slug: "as-it-was", headline: "As it is" });
  await publish(id, by);
  expect(await told()).toBeGreaterThan(first);
});

test("a story that moves leaves its old address leading to the new one, and takes it back", async () => {
  const { id, path } = await published({ ...whole, headline: "Moving" });
  await saved(id, { ...whole, headline: "Moving", slug: "moved-on", sectionId: otherSectionId });
  await publish(id, by);
  const redirects = () => db().redirect.findMany({ where: { OR: [{ from: path }, { to: path }] } });
  expect(await redirects()).toMatchObject([{ from: path, to: "/business/moved-on" }]);
  await saved(id, { ...whole, headline: "Moving", slug: "moving" });
  await publish(id, by);
  expect(await redirects()).toMatchObject([{ from: "/business/moved-on", to: path }]);
});

test("a correction is published with the change and the time of it", async () => {
  const { id, path } = await published({ ...whole, headline: "Wrong" });
  await saved(id, { ...whole, slug: "wrong", headline: "Right" });
  await publish(id, by, { correction: "An earlier headline was wrong." });
  expect(await pageAt(path)).toMatchObject({
    page: { article: { headline: "Right", corrections: [{ text: "An earlier headline was wrong." }] } },
  });
});

test("a story taken down is gone, says why, and can be put back", async () => {
  const { id, path } = await published({ ...whole, headline: "Down and up" });
  const down = await takeDown(id, { kind: "gone", notice: "A court ordered it." }, by);
  expect(down.ok).toBe(true);
  expect((await pageAt(path)).kind).toBe("missing");
  expect(await db().goneAddress.findUnique({ where: { path } })).toMatchObject({ notice: "A court ordered it." });
  await restore(id, by);
  expect((await pageAt(path)).kind).toBe("live");
  expect(await db().goneAddress.findUnique({ where: { path } })).toBeNull();
});

test("a farewell that can't be leaves the story where it was", async () => {
  const { id, path } = await published({ ...whole, headline: "Not so fast" });
  const answer = await takeDown(id, { kind: "moved", to: "/world/not-so-fast" }, by);
  expect(answer).toMatchObject({ ok: false, field: "to" });
  expect((await pageAt(path)).kind).toBe("live");
  expect(await db().auditEvent.count({ where: { subjectId: id, action: "article.takeDown" } })).toBe(0);
});

test("a story that was taken down is restored before it is published again", async () => {
  const { id, path } = await published({ ...whole, headline: "Down for good" });
  await takeDown(id, { kind: "gone", notice: null }, by);
  await saved(id, { ...whole, headline: "Down for good", slug: "up-elsewhere" });
  expect(await publish(id, by)).toMatchObject({ ok: false, message: expect.stringContaining("Restore it first") });
  expect((await pageAt(path)).kind).toBe("missing");
  expect((await pageAt("/world/up-elsewhere")).kind).toBe("missing");
});

test("a story under embargo is neither published nor scheduled before its time", async () => {
  const { id } = await drafted();
  const noon = new Date(Date.now() + 3_600_000);
  await setEmbargo(id, noon, by);
  expect(await publish(id, by)).toMatchObject({ ok: false, field: "embargo" });
  expect(await schedule(id, new Date(noon.getTime() - 1000), by, null)).toMatchObject({ ok: false, field: "embargo" });
  expect(await schedule(id, noon, by, null)).toMatchObject({ ok: true });
});

/** As if the time had come: nobody waits in a test. */
const comeDue = (articleId: string) =>
  db().job.updateMany({ where: { articleId, finishedAt: null }, data: { dueAt: new Date(Date.now() - 1000) } });

test("a scheduled story is published when due, once, however many look", async () => {
  const { id } = await drafted({ ...whole, headline: "On time" });
  await schedule(id, new Date(Date.now() + 3_600_000), by, null);
  await runDueJobs();
  expect(await db().article.findUnique({ where: { id } })).toMatchObject({ status: "scheduled" });
  await comeDue(id);
  await Promise.all([runDueJobs(), runDueJobs(), runDueJobs()]);
  expect(await db().article.findUnique({ where: { id } })).toMatchObject({ status: "published" });
  expect(await db().revision.count({ where: { articleId: id, kind: "published" } })).toBe(1);
});

test("a job that fails says why, and is tried again later", async () => {
  const { id } = await drafted();
  await schedule(id, new Date(Date.now() + 3_600_000), by, null);
  await saved(id, { ...whole, headline: "" });
  await comeDue(id);
  const before = Date.now();
  await runDueJobs();
  const [job] = await db().job.findMany({ where: { articleId: id } });
  expect(job).toMatchObject({ attempts: 1, finishedAt: null, lastError: expect.stringMatching(/headline/i) });
  expect(job?.retryAt?.getTime()).toBeGreaterThan(before);
  expect(job?.dueAt.getTime()).toBeLessThan(before);
});

test("what fails is counted, and goes out at its own time's lateness once it can", async () => {
  const { id } = await drafted({ ...whole, headline: "Late by two minutes" });
  const { stories } = await countLate();
  await schedule(id, new Date(Date.now() + 3_600_000), by, null);
  await saved(id, { ...whole, headline: "" });
  await db().job.updateMany({ where: { articleId: id }, data: { dueAt: new Date(Date.now() - 120_000) } });
  await runDueJobs();
  expect(await countLate()).toMatchObject({ stories: stories + 1 });
  await saved(id, { ...whole, headline: "Late by two minutes" });
  const [job] = (await scheduleList()).due.filter(({ articleId }) => articleId === id);
  await retryJob(job?.id ?? "", by);
  await runDueJobs();
  const [out] = (await scheduleList()).done.filter(({ articleId }) => articleId === id);
  expect(out?.late).toBeGreaterThanOrEqual(120);
});

test("other work that fails is shown with its reason, and tried at once when asked", async () => {
  const { id } = await db().job.create({
    data: {
      kind: "turn_front",
      subject: "gone",
      dueAt: new Date(),
      retryAt: new Date(Date.now() + 60_000),
      attempts: 1,
    },
  });
  await db().job.update({ where: { id }, data: { lastError: "It failed. The server’s log shows the cause." } });
  expect((await scheduleList()).failed).toMatchObject([{ id, kind: "turn_front", attempts: 1 }]);
  expect((await countLate()).others).toBe(1);
  await retryJob(id, by);
  await runDueJobs();
  expect((await scheduleList()).failed).toEqual([]);
});

test("what is taken from the schedule stays a draft", async () => {
  const { id } = await drafted();
  await schedule(id, new Date(Date.now() + 3_600_000), by, null);
  await unschedule(id, by);
  await runDueJobs();
  expect(await db().article.findUnique({ where: { id } })).toMatchObject({ status: "draft", scheduledAt: null });
  expect(await db().job.count({ where: { articleId: id } })).toBe(0);
});

test("a draft is handed over with a note, and comes back with one", async () => {
  const { id } = await drafted();
  await handOver(id, "in_review", "Please check the names.", by);
  expect(await handOver(id, "in_review", null, by)).toMatchObject({ ok: false });
  expect(await db().article.findUnique({ where: { id } })).toMatchObject({
    status: "in_review",
    reviewNote: "Please check the names.",
  });
  expect(await handOver(id, "draft", "The second quote needs a name.", by)).toMatchObject({ ok: true });
});
