import { beforeAll, expect, test } from "vitest";
import { emptyContent } from "../../article-content";
import { picturesIn } from "../../body/blocks";
import type { Block } from "../../body/schema";
import { db } from "../../db";
import { aFront, anArticle, anAuthor, aPaper, aPicture, aSection, prose } from "../../testing/builders";
import { withTestDatabase } from "../../testing/database";
import { sampleBlocks } from "../../testing/sample-blocks";
import { placesOfPicture } from "./uses";

withTestDatabase();

let sectionId: string;
beforeAll(async () => {
  await aPaper();
  sectionId = (await aSection("world")).id;
});

const figure = (mediaId: string): Block => ({ type: "figure", attrs: { mediaId, caption: null, size: "column" } });
const gallery = (...ids: string[]): Block => ({
  type: "gallery",
  attrs: { items: ids.map((mediaId) => ({ mediaId, caption: null })) },
});
const withBlocks = (...blocks: Block[]) => ({ ...prose("Text."), content: [...prose("Text.").content, ...blocks] });
const content = (leadPictureId: string | null, ...blocks: Block[]) => ({
  ...{ ...emptyContent("en-GB"), leadPictureId },
  body: withBlocks(...blocks),
});

/** The uses of an article: "lead live", "lead", by the names the test gave the pictures. */
async function usesOf(articleId: string, names: Record<string, string>): Promise<string[]> {
  const uses = await db().pictureUse.findMany({ where: { articleId } });
  return uses.map(({ mediaId, isLive }) => `${names[mediaId]}${isLive ? " live" : ""}`).sort();
}

async function pictures(...names: string[]) {
  const ids: Record<string, string> = {};
  for (const name of names) ids[name] = (await aPicture()).id;
  const named = Object.fromEntries(Object.entries(ids).map(([name, id]) => [id, name]));
  const id = (name: string): string => ids[name] ?? "";
  return { id, named };
}

test("lead, figures and galleries of a story are uses, once each, whoever wrote it", async () => {
  const { id, named } = await pictures("a", "b", "c", "d");
  const blocks = withBlocks(figure(id("b")), gallery(id("c"), id("b"), id("d")), figure("not-in-the-library"));
  const live = await anArticle({ sectionId, leadPictureId: id("a"), body: blocks });
  expect(await usesOf(live.id, named)).toEqual(["a live", "b live", "c live", "d live"]);
  const draft = await anArticle({ status: "draft", publishedAt: null, leadPictureId: id("a"), body: blocks });
  expect(await usesOf(draft.id, named)).toEqual(["a", "b", "c", "d"]);

  // as a bulk load writes them
  await db().article.updateMany({ where: { id: live.id }, data: { leadPictureId: null, body: withBlocks() } });
  expect(await usesOf(live.id, named)).toEqual([]);
});

test("the database finds every picture that a block of any kind shows", async () => {
  for (const block of Object.values(sampleBlocks)) {
    const found = await db().$queryRaw<{ id: string }[]>`
      SELECT pictures_in(NULL, ${JSON.stringify(withBlocks(block))}::jsonb) AS id ORDER BY id`;
    const shown = picturesIn(block).map(({ mediaId }) => mediaId);
    expect(
      found.map(({ id }) => id),
      block.type,
    ).toEqual(shown.sort());
  }
});

test("a published story and the work on it are told apart, until it is published again", async () => {
  const { id, named } = await pictures("old", "new");
  const { id: articleId } = await anArticle({ sectionId, leadPictureId: id("old") });
  await db().draft.create({ data: { articleId, content: content(id("new"), figure(id("old"))) } });
  expect(await usesOf(articleId, named)).toEqual(["new", "old", "old live"]);
  await db().draft.update({ where: { articleId }, data: { content: content(id("new")) } });
  expect(await usesOf(articleId, named)).toEqual(["new", "old live"]);
  await db().article.update({ where: { id: articleId }, data: { leadPictureId: id("new") } });
  await db().draft.delete({ where: { articleId } });
  expect(await usesOf(articleId, named)).toEqual(["new live"]);
  await db().article.update({ where: { id: articleId }, data: { status: "taken_down", takenDownAt: new Date() } });
  expect(await usesOf(articleId, named)).toEqual(["new"]);
  await db().article.delete({ where: { id: articleId } });
  expect(await usesOf(articleId, named)).toEqual([]);
});

test("a save that changes words alone writes no use anew", async () => {
  const { id } = await pictures("a");
  const { id: articleId } = await anArticle({ sectionId, leadPictureId: id("a") });
  await db().draft.create({ data: { articleId, content: content(id("a")) } });
  const written = () =>
    db().$queryRaw`SELECT xmin::text, ctid::text FROM "PictureUse" WHERE "articleId" = ${articleId}`;
  const before = await written();
  await db().draft.update({ where: { articleId }, data: { content: { ...content(id("a")), headline: "Other" } } });
  await db().article.update({ where: { id: articleId }, data: { headline: "Other", body: withBlocks() } });
  expect(await written()).toEqual(before);
});

test("the places name stories once, bylines, fronts and the logo", async () => {
  const { id } = await pictures("a");
  const article = await anArticle({ sectionId, leadPictureId: id("a"), headline: "Dry harbour" });
  await db().draft.create({ data: { articleId: article.id, content: content(id("a")) } });
  const author = await anAuthor("ana");
  await db().author.update({ where: { id: author.id }, data: { portraitId: id("a") } });
  await aFront({ lead: [{ articleId: article.id, pictureId: id("a") }] });
  const paper = { name: "The Gull", tagline: "", description: "", language: "en", timeZone: "UTC", logoId: id("a") };
  await db().settings.upsert({ where: { id: 1 }, create: { id: 1, ...paper }, update: paper });
  expect(await placesOfPicture(id("a"))).toEqual([
    { name: "Dry harbour", kind: "story", path: `/admin/articles/${article.id}`, isLive: true },
    { name: "ana", kind: "portrait", path: "/author/ana", isLive: true },
    { name: "Home", kind: "front", path: "/admin/front/home", isLive: true },
    { name: "The Gull", kind: "logo", path: "/admin/settings", isLive: true },
  ]);
});

test("a picture that is used can't be removed, even by a program that doesn't ask", async () => {
  const { id } = await pictures("a");
  await anArticle({ sectionId, body: withBlocks(figure(id("a"))) });
  await expect(db().media.delete({ where: { id: id("a") } })).rejects.toThrow();
});
