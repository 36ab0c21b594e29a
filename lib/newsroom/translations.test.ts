import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { articlePage } from "../paper/article";
import { articleTag } from "../tags";
import { anArticle, aPaper, aSection, aUser } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import type { Actor } from "./audit";
import { tagsOf } from "./changed-tags";
import { takeDown } from "./take-down";
import { linkTranslation, translationsOf, unlinkTranslation } from "./translations";

withTestDatabase();

let sectionId: string;
let by: Actor;
beforeAll(async () => {
  await aPaper();
  sectionId = (await aSection("world")).id;
  by = { ...(await aUser()), address: null };
});

const story = (language: string, difference = {}) => anArticle({ sectionId, language, ...difference });

/** The languages that the article's page leads to. */
async function ledTo(slug: string): Promise<string[]> {
  const answer = await articlePage("world", slug);
  return answer.kind === "live" ? answer.page.article.translations.map(({ language }) => language) : [];
}

test("linked stories lead to each other, those linked before included", async () => {
  const [en, ar, fr] = [await story("en-GB"), await story("ar"), await story("fr")];
  expect(await linkTranslation(en.id, ar.id, by)).toMatchObject({ ok: true, value: [{ id: ar.id, language: "ar" }] });
  expect(await linkTranslation(fr.id, ar.id, by)).toMatchObject({ ok: true });
  expect(await ledTo(en.slug)).toEqual(["ar", "fr"]);
  expect(await ledTo(ar.slug)).toEqual(["en-GB", "fr"]);
  expect(await ledTo(fr.slug)).toEqual(["ar", "en-GB"]);
});

test("a draft is led to from nowhere, and neither is what was taken down", async () => {
  const [en, ar, draft] = [
    await story("en-GB"),
    await story("ar"),
    await story("fr", { status: "draft", publishedAt: null }),
  ];
  await linkTranslation(en.id, ar.id, by);
  await linkTranslation(en.id, draft.id, by);
  expect(await ledTo(en.slug)).toEqual(["ar"]);
  await takeDown(ar.id, { kind: "gone", notice: null }, by);
  expect(await ledTo(en.slug)).toEqual([]);
});

test("a change to a story makes its translations' pages anew", async () => {
  const [en, ar] = [await story("en-GB"), await story("ar")];
  await linkTranslation(en.id, ar.id, by);
  expect(await db().$transaction((tx) => tagsOf(tx, ar.id))).toContain(articleTag(en.id));
});

test("a story has one translation a language, and none of itself", async () => {
  const [en, ar, other] = [await story("en-GB"), await story("ar"), await story("ar", { headline: "Another one" })];
  await linkTranslation(en.id, ar.id, by);
  expect(await linkTranslation(en.id, other.id, by)).toMatchObject({
    ok: false,
    field: "otherId",
    message: expect.stringContaining("“Another one”"),
  });
  expect(await linkTranslation(ar.id, other.id, by)).toMatchObject({ ok: false });
  expect(await linkTranslation(en.id, en.id, by)).toMatchObject({ ok: false });
  expect(await linkTranslation(en.id, ar.id, by)).toMatchObject({ ok: false });
  expect(await linkTranslation(en.id, "no-such-article", by)).toMatchObject({ ok: false });
});

test("an unlinked story stands alone; of two linked, both do", async () => {
  const [en, ar, fr] = [await story("en-GB"), await story("ar"), await story("fr")];
  await linkTranslation(en.id, ar.id, by);
  await linkTranslation(en.id, fr.id, by);
  expect(await unlinkTranslation(en.id, ar.id, by)).toMatchObject({ ok: true, value: [{ id: fr.id }] });
  expect(await ledTo(ar.slug)).toEqual([]);
  await unlinkTranslation(en.id, fr.id, by);
  expect(await translationsOf(en.id)).toEqual([]);
  expect(await db().article.count({ where: { id: { in: [en.id, fr.id] }, translationGroup: { not: null } } })).toBe(0);
});

test("who linked what is written down", async () => {
  const [en, ar] = [await story("en-GB"), await story("ar", { headline: "In Arabic" })];
  await linkTranslation(en.id, ar.id, by);
  const event = await db().auditEvent.findFirst({ where: { action: "article.linkTranslation", subjectId: en.id } });
  expect(event).toMatchObject({ userId: by.id, before: {}, after: { ar: "In Arabic" } });
});
