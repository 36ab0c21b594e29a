import { beforeAll, expect, test } from "vitest";
import { db } from "../../db";
import { articlePage } from "../../paper/article";
import { anArticle, aPaper, aPicture, aSection, aUser, daysAgo } from "../../testing/builders";
import { withTestDatabase } from "../../testing/database";
import { editOfPicture } from "../../testing/edits";
import type { Actor } from "../audit";
import { historyOfPicture } from "../audit-trail";
import { changePicture, removePicture } from "./change-picture";
import { ownedPicture } from "./owned-picture";

withTestDatabase();

let sectionId: string;
let editor: Actor;
beforeAll(async () => {
  await aPaper();
  sectionId = (await aSection("world")).id;
  const { id, name, role } = await aUser();
  editor = { id, name, role, address: null };
});

test("what is said of a picture changes wherever it stands, and the record says what it was", async () => {
  const { id } = await aPicture({ caption: "Before" });
  await anArticle({ id: "shows", slug: "shows", sectionId, leadPictureId: id });
  const began = new Date();
  expect(await changePicture(id, await editOfPicture(id, { caption: "After" }), editor)).toMatchObject({ ok: true });
  const answer = await articlePage("world", "shows");
  expect(answer.kind === "live" && answer.page.article.leadPicture?.caption).toBe("After");
  expect(await db().tagChange.count({ where: { tag: "article:shows", at: { gte: began } } })).toBe(1);
  expect(await historyOfPicture(id)).toMatchObject([
    { action: "picture.edit", who: "editor", changes: [{ field: "caption", before: "Before", after: "After" }] },
  ]);
});

test("rights that have ended take the picture from the page at once", async () => {
  const { id } = await aPicture();
  await anArticle({ id: "past", slug: "past", sectionId, leadPictureId: id });
  await changePicture(id, await editOfPicture(id, { rightsExpireAt: daysAgo(1) }), editor);
  const answer = await articlePage("world", "past");
  expect(answer.kind === "live" && answer.page.article.leadPicture).toBeNull();
});

test("a picture that is used stays, and the sentence names where; one that isn't goes, its files a day later", async () => {
  const { id, hash } = await aPicture();
  const { id: articleId } = await anArticle({ sectionId, leadPictureId: id, headline: "Dry harbour" });
  expect(await removePicture(id, editor)).toMatchObject({ ok: false, message: expect.stringContaining("Dry harbour") });
  await db().article.update({ where: { id: articleId }, data: { leadPictureId: null } });
  expect(await removePicture(id, editor)).toMatchObject({ ok: true });
  const job = await db().job.findFirstOrThrow({ where: { kind: "remove_files", subject: hash } });
  expect(job.dueAt.getTime()).toBeGreaterThan(Date.now() + 23 * 60 * 60 * 1000);
  expect(await removePicture(id, editor)).toMatchObject({ ok: false });
});

test("a writer's own picture is theirs until readers see it", async () => {
  const { id: createdById } = await aUser("writer");
  const { id } = await aPicture({ createdById });
  expect(await ownedPicture(id)).toEqual({ createdById, status: "draft" });
  await anArticle({ sectionId, leadPictureId: id });
  expect(await ownedPicture(id)).toEqual({ createdById, status: "published" });
});
