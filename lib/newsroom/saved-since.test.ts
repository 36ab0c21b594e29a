import { beforeAll, expect, test } from "vitest";
import { type ArticleContent, emptyContent } from "../article-content";
import { db } from "../db";
import { aDraft, aPaper, aPicture, aSection, aUser, prose } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import type { Actor } from "./audit";
import { publish } from "./publish";
import { restoreRevision } from "./restore-revision";
import { readDraft, saveDraft } from "./save-draft";
import { whenOf } from "./saved-since";
import { schedule } from "./schedule";

withTestDatabase();

let ana: Actor;
let ben: Actor;
let whole: ArticleContent;

beforeAll(async () => {
  await aPaper();
  const [one, other] = [await aUser("editor"), await aUser("editor")];
  ana = { id: one.id, name: "Ana", role: "editor", address: null };
  ben = { id: other.id, name: "Ben", role: "editor", address: null };
  await db().user.update({ where: { id: ben.id }, data: { name: "Ben" } });
  const { id: sectionId } = await aSection("world");
  const { id: leadPictureId } = await aPicture();
  whole = {
    ...emptyContent("en-GB"),
    ...{ headline: "The strait reopens", standfirst: "Pilots return.", credit: "Our desk", sectionId, leadPictureId },
    body: prose("Ships moved again on Monday."),
  };
});

async function saved(id: string, content: ArticleContent, by: Actor): Promise<number> {
  const { version: baseVersion } = await readDraft(id);
  const answer = await saveDraft(id, { baseVersion, content }, by);
  if (!answer.ok || answer.value.kind !== "saved") throw new Error("the save was expected to be taken");
  return answer.value.version;
}

const whoAndWhen = /^Ben saved changes at \d\d:\d\d:\d\d\. Review them, then try again\.$/;

test("what somebody saved after the editor looked is not published, and the refusal says who saved when", async () => {
  const id = await aDraft(ana);
  const seen = await saved(id, whole, ana);
  const newest = await saved(id, { ...whole, headline: "Ben’s words" }, ben);
  expect(await publish(id, ana, { seen })).toMatchObject({ ok: false, message: expect.stringMatching(whoAndWhen) });
  expect(await db().article.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "draft" });
  expect(await publish(id, ana, { seen: newest })).toMatchObject({ ok: true });
});

test("what somebody saved after the editor looked is not scheduled, and not published as a correction", async () => {
  const id = await aDraft(ana);
  const seen = await saved(id, whole, ana);
  await saved(id, { ...whole, headline: "Ben’s words" }, ben);
  const at = new Date(Date.now() + 60 * 60 * 1000);
  const late = { ok: false, message: expect.stringMatching(whoAndWhen) };
  expect(await schedule(id, at, ana, seen)).toMatchObject(late);
  expect(await publish(id, ana, { seen, correction: "It was six." })).toMatchObject(late);
});

test("what somebody saved after the editor looked is not replaced by a revision, and the refusal says who saved when", async () => {
  const id = await aDraft(ana);
  const first = await saved(id, whole, ana);
  const theirs = { ...whole, headline: "Ben’s words" };
  const newest = await saved(id, theirs, ben);
  for (const fields of ["all", ["headline"]] as const) {
    expect(await restoreRevision(id, 1, fields, ana, first)).toMatchObject({
      ok: false,
      message: expect.stringMatching(whoAndWhen),
    });
  }
  expect((await readDraft(id)).content).toEqual(theirs);
  expect(await restoreRevision(id, 1, "all", ana, newest)).toMatchObject({ ok: true });
  expect((await readDraft(id)).content.headline).toBe(whole.headline);
});

test("words that the editor saved in another tab of theirs are named as such", async () => {
  const id = await aDraft(ana);
  const seen = await saved(id, whole, ana);
  await saved(id, { ...whole, headline: "Ana’s other tab" }, ana);
  expect(await publish(id, ana, { seen })).toMatchObject({
    ok: false,
    message: expect.stringContaining("in another tab"),
  });
});

test("a save of another day of the site's is named with its date, and one of today with its time alone", () => {
  const now = new Date("2026-03-02T00:30:00Z");
  const earlier = new Date("2026-03-01T23:15:09Z");
  expect(whenOf(earlier, now, "UTC")).toBe("on 1 March 2026 at 23:15:09");
  expect(whenOf(earlier, now, "Europe/Paris")).toBe("at 00:15:09");
});
