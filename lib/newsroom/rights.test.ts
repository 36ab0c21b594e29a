/** The desk's list of rights holds inside the transaction of each verb, whatever was true when it was asked for. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { emptyContent } from "../article-content";
import { db } from "../db";
import { aDraft, anArticle, aPaper, aPicture, aSection, aTopic, aUser, prose } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { editOf } from "../testing/edits";
import { outrun } from "../testing/outrun";
import { changeName, endOtherSessions, endSession, removePasskey, renamePasskey } from "./account";
import type { Actor } from "./audit";
import { createAuthor, deleteAuthor, saveAuthor } from "./authors";
import { endBanner, raiseBanner } from "./banner";
import { addTopic, changeSection, moveToTrash, restoreFromTrash } from "./bulk";
import { createArticle } from "./create-article";
import { changeFront } from "./front/change-front";
import { discardDraft } from "./front/discard-draft";
import { publishFront, revertFront } from "./front/publish-front";
import { handOver } from "./hand-over";
import { keepDisputed } from "./keep-disputed";
import { createRedirect, deleteRedirect } from "./manage-redirects";
import { mergeTopics } from "./merge-topics";
import type { Outcome } from "./outcome";
import { createPage, deletePage, savePage } from "./pages";
import { createUser, disableUser, enableUser, endSessions, removeFactors, resetPassword, setRole } from "./people";
import { changePicture, removePicture } from "./pictures/change-picture";
import { createPreviewLink, revokePreviewLink } from "./preview-links";
import { publish } from "./publish";
import { sendAgain } from "./push/send-again";
import { restoreRevision, restoreSchedule } from "./restore-revision";
import { retryJob } from "./retry-job";
import { saveDraft } from "./save-draft";
import { saveMachines } from "./save-machines";
import { saveMenu, savePaper } from "./save-paper";
import { deleteView, renameView, saveView } from "./saved-views";
import { schedule, setEmbargo, unschedule } from "./schedule";
import { createSection, deleteSection, moveSection, saveSection } from "./sections";
import { restore, takeDown } from "./take-down";
import { createTopic, deleteTopic, saveTopic } from "./topics";
import { linkTranslation, unlinkTranslation } from "./translations";

withTestDatabase();

type Verbs = Record<string, (by: Actor) => Promise<Outcome<unknown>>>;

const later = new Date(Date.now() + 60 * 60 * 1000);
const content = { ...emptyContent("en-GB"), headline: "Other words" };
const section = { name: "N", slug: "n", description: "", colour: "teal", parentId: null } as const;
const named = { name: "N", slug: "n", description: "" };
const author = { ...named, role: "", bio: "", email: null, portraitId: null };
const machines = {
  feedText: "full" as const,
  crawlers: { classes: {}, crawlers: {} },
  webSubHub: null,
  indexNow: false,
  indexNowEndpoint: "https://a.example",
};
const paper = {
  ...{ name: "N", tagline: "", description: "", publisher: null, address: null, email: null, logoId: null },
  ...{ language: "en-GB", languages: [], timeZone: "UTC", social: [], uploadMaxMegabytes: 1, uploadMaxMegapixels: 1 },
};

let article: string;
let picture: string;

/** What a writer may do too, as long as they are let in at all. */
const everyones: Verbs = {
  createArticle: (by) => createArticle(by),
  saveView: (by) => saveView("N", "", by),
  renameView: (by) => renameView("v", "N", by),
  deleteView: (by) => deleteView("v", by),
  changeName: (by) => changeName("N", by),
  endSession: (by) => endSession("s", by),
  endOtherSessions: (by) => endOtherSessions("s", by),
  renamePasskey: (by) => renamePasskey("p", "N", by),
  removePasskey: (by) => removePasskey("p", by),
  addTopic: (by) => addTopic([article], "topic", by),
  changeSection: (by) => changeSection([article], "section", by),
  moveToTrash: (by) => moveToTrash([article], by),
  restoreFromTrash: (by) => restoreFromTrash([article], by),
};

/** What takes an editor or an admin: here it is all done to somebody else's. */
const editors: Verbs = {
  saveDraft: (by) => saveDraft(article, { baseVersion: 1, content }, by),
  keepDisputed: (by) => keepDisputed(article, { revision: null, content }, by),
  restoreRevision: (by) => restoreRevision(article, 1, "all", by, 1),
  restoreSchedule: (by) => restoreSchedule(article, 1, by, 1),
  submit: (by) => handOver(article, "in_review", null, by),
  sendBack: (by) => handOver(article, "draft", null, by),
  publish: (by) => publish(article, by),
  correct: (by) => publish(article, by, { correction: "It was six." }),
  schedule: (by) => schedule(article, later, by, null),
  unschedule: (by) => unschedule(article, by),
  setEmbargo: (by) => setEmbargo(article, later, by),
  takeDown: (by) => takeDown(article, { kind: "gone", notice: null }, by),
  restore: (by) => restore(article, by),
  createPreviewLink: (by) => createPreviewLink(article, by),
  revokePreviewLink: (by) => revokePreviewLink(article, "l", by),
  linkTranslation: (by) => linkTranslation(article, "other", by),
  unlinkTranslation: (by) => unlinkTranslation(article, "other", by),
  changePicture: (by) => changePicture(picture, editOf({ alt: "Other words" }, null), by),
  changeRights: (by) => changePicture(picture, editOf({ rightsExpireAt: later }, null), by),
  removePicture: (by) => removePicture(picture, by),
  changeFront: (by) => changeFront("f", { kind: "remove", pinId: "p" }, by),
  publishFront: (by) => publishFront("f", 1, null, by),
  revertFront: (by) => revertFront("f", 1, by),
  discardFront: (by) => discardDraft("f", 1, by),
  createTopic: (by) => createTopic(named, by),
  saveTopic: (by) => saveTopic(editOf({ ...named, id: "t" }, null), by),
  mergeTopics: (by) => mergeTopics("t", "u", by),
  deleteTopic: (by) => deleteTopic("t", by),
  createAuthor: (by) => createAuthor(author, by),
  saveAuthor: (by) => saveAuthor(editOf({ ...author, id: "a" }, null), by),
  deleteAuthor: (by) => deleteAuthor("a", by),
  raiseBanner: (by) => raiseBanner({ text: "N", articleId: null, startsAt: null, expiresAt: later }, by),
  endBanner: (by) => endBanner("b", by),
  retryJob: (by) => retryJob("j", by),
  sendAgain: (by) => sendAgain({ id: "p" }, by),
  createSection: (by) => createSection(section, by),
  saveSection: (by) => saveSection(editOf({ ...section, id: "s" }, null), by),
  moveSection: (by) => moveSection("s", "up", by),
  deleteSection: (by) => deleteSection("s", by),
  createPage: (by) => createPage({ title: "N", slug: "about" }, by),
  savePage: (by) =>
    savePage(
      { slug: "about", base: later.toISOString(), content: { title: "N", standfirst: null, body: prose("N") } },
      by,
    ),
  deletePage: (by) => deletePage("about", by),
  savePaper: (by) => savePaper(editOf(paper, null), by),
  saveMenu: (by) => saveMenu({ name: "navigation", menu: null, base: null }, by),
  saveMachines: (by) => saveMachines(editOf(machines, null), by),
  createRedirect: (by) => createRedirect({ from: "/a", to: "/b" }, by),
  deleteRedirect: (by) => deleteRedirect("/a", by),
  createUser: (by) => createUser({ email: "n@example.com", name: "N", role: "admin" }, by),
  setRole: (by) => setRole(by.id, "admin", by),
  resetPassword: (by) => resetPassword(by.id, by),
  removeFactors: (by) => removeFactors(by.id, by),
  disableUser: (by) => disableUser(by.id, by),
  enableUser: (by) => enableUser(by.id, by),
  endSessions: (by) => endSessions(by.id, by),
};

/** Somebody whom the desk let in as an admin. */
async function anAdmin(): Promise<Actor> {
  const { id, name, role } = await aUser("admin");
  return { id, name, role, address: null };
}

const done = () => db().auditEvent.count({ where: { action: { not: "permission.refused" } } });

beforeAll(async () => {
  await aPaper();
  await aSection("section");
  await db().section.update({ where: { slug: "section" }, data: { id: "section" } });
  await aTopic("topic");
  await db().topic.update({ where: { slug: "topic" }, data: { id: "topic" } });
  const owner = await anAdmin();
  article = await aDraft(owner);
  await keepDisputed(article, { revision: null, content }, owner); // revision 1
  picture = (await aPicture({ createdById: owner.id })).id;
});

test.each(
  Object.entries({ ...everyones, ...editors }),
)("%s does nothing for a person who was disabled after they were let in", async (_, verb) => {
  const by = await anAdmin();
  await db().user.update({ where: { id: by.id }, data: { disabledAt: new Date() } });
  const before = await done();
  expect(await verb(by)).toMatchObject({ ok: false, reason: "signed-out" });
  expect(await done()).toBe(before);
});

test.each(
  Object.entries(editors),
)("%s does nothing for a person who was made a writer after they were let in", async (_, verb) => {
  const by = await anAdmin();
  await db().user.update({ where: { id: by.id }, data: { role: "writer" } });
  const before = await done();
  expect(await verb(by)).toMatchObject({ ok: false, reason: "forbidden" });
  expect(await done()).toBe(before);
  const refusal = await db().auditEvent.findFirst({ where: { userId: by.id, action: "permission.refused" } });
  expect(refusal).not.toBeNull();
});

test("among many articles, those of others are left alone for a person who was made a writer meanwhile", async () => {
  const by = await anAdmin();
  await db().user.update({ where: { id: by.id }, data: { role: "writer" } });
  expect(await moveToTrash([article], by)).toMatchObject({ ok: true, value: { changed: [], left: [] } });
});

test("a writer's save that waits while an editor schedules the story changes no word of it", async () => {
  const { id, name, role } = await aUser("writer");
  const writer: Actor = { id, name, role, address: null };
  const story = await aDraft(writer);
  let save: Promise<Outcome<unknown>> | undefined;
  await db().$transaction(async (tx) => {
    await tx.article.update({ where: { id: story }, data: { status: "scheduled", scheduledAt: later } });
    save = saveDraft(story, { baseVersion: 1, content }, writer); // waits for the row
  });
  expect(await save).toMatchObject({ ok: false, reason: "forbidden" });
  expect(await db().draft.findUnique({ where: { articleId: story } })).toMatchObject({ content: { headline: "" } });
});

test("a published story's writer saves nothing more into it", async () => {
  const { id, name, role } = await aUser("writer");
  await anArticle({ id: "theirs", sectionId: "section", createdById: id });
  const answer = await saveDraft("theirs", { baseVersion: 1, content }, { id, name, role, address: null });
  expect(answer).toMatchObject({ ok: false, reason: "forbidden" });
});

/** What a person does while another transaction holds the lock of the redirects, as a load of an edition does. */
const whileRedirectsAreLocked = <T>(verb: () => Promise<T>, meanwhile: () => Promise<unknown>): Promise<T> =>
  outrun((tx) => tx.$executeRaw`LOCK TABLE "Redirect" IN SHARE ROW EXCLUSIVE MODE`, verb, meanwhile);

test("a story stays up if its editor was disabled while the take-down waited for a load", async () => {
  const [by, admin] = [await anAdmin(), await anAdmin()];
  await anArticle({ id: "stays", slug: "stays", sectionId: "section" });
  const answer = await whileRedirectsAreLocked(
    () => takeDown("stays", { kind: "gone", notice: null }, by),
    () => disableUser(by.id, admin),
  );
  expect(answer).toMatchObject({ ok: false, reason: "signed-out" });
  expect(await db().article.findUnique({ where: { id: "stays" } })).toMatchObject({ status: "published" });
});

test("a redirect is not added by an admin who was made a writer while it waited for a load", async () => {
  const [by, admin] = [await anAdmin(), await anAdmin()];
  const answer = await whileRedirectsAreLocked(
    () => createRedirect({ from: "/late", to: "/" }, by),
    () => setRole(by.id, "writer", admin),
  );
  expect(answer).toMatchObject({ ok: false, reason: "forbidden" });
  expect(await db().redirect.count()).toBe(0);
});

test("an admin gives up their own role", async () => {
  const by = await anAdmin();
  expect(await setRole(by.id, "writer", by)).toMatchObject({ ok: true });
});

// Who writes or opens a transaction without `changing`: the machine's own upkeep, what only reads, the queue of uploads,
// which become pictures by `changing`, and `presence`, which a tab sends every few seconds and which no reader sees.
const without = [
  ...["changes-to-publish.ts", "changing.ts", "desk-article.ts", "front/front-address.ts", "jobs.ts"],
  ...["load-edition.ts", "pictures/accept-upload.ts", "pictures/process-uploads.ts", "pictures/sweep-uploads.ts"],
  ...["pictures/upload-state.ts", "presence.ts", "prune-revisions.ts", "push/tell-service.ts", "record-views.ts"],
  ...["save-draft.ts", "tidy.ts"],
];
// A query that gives rows may write, too.
const writing =
  /db\(\)\s*\.\s*\$queryRaw(?:<[^`]*>)?`[^`]*\b(?:DELETE FROM|INSERT INTO|UPDATE) "|\$transaction\(|db\(\)\s*\.\s*(?:\$executeRaw|\w+\s*\.\s*(?:create|update|upsert|delete))/;

test("every other verb of the newsroom changes things by `changing`, which asks for the right", async () => {
  const files = (await readdir(import.meta.dirname, { recursive: true })).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  );
  const texts = await Promise.all(files.map((name) => readFile(join(import.meta.dirname, name), "utf8")));
  const opening = files.filter((_, at) => writing.test(texts[at] ?? ""));
  expect(opening.map((name) => name.replaceAll("\\", "/")).sort()).toEqual(without);
});
