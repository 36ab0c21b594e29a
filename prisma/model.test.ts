import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { anArticle, anAuthor, aSection, aTopic } from "@/lib/testing/builders";
import { withTestDatabase } from "@/lib/testing/database";
import { reservedSlugs } from "@/lib/urls";

withTestDatabase();

let sectionId: string;
beforeAll(async () => {
  sectionId = (await aSection("world")).id;
});

test("a published article has a section, a headline and a date", async () => {
  await expect(anArticle({ sectionId: null })).rejects.toThrow("Article_published_is_whole");
  await expect(anArticle({ sectionId, headline: " " })).rejects.toThrow("Article_published_is_whole");
  await expect(anArticle({ sectionId, publishedAt: null })).rejects.toThrow("Article_published_is_whole");
  await expect(anArticle({ sectionId: null, status: "draft", publishedAt: null })).resolves.toBeDefined();
});

test("an article's slug is its alone, and can't be a path", async () => {
  await anArticle({ sectionId, slug: "same" });
  await expect(anArticle({ sectionId, id: "other", slug: "same" })).rejects.toThrow("Unique constraint");
  await expect(anArticle({ sectionId, slug: "a/b" })).rejects.toThrow("Article_slug_form");
});

test("a section can't take a name the site needs, nor stand three deep", async () => {
  await expect(aSection("search")).rejects.toThrow("Section_slug_not_reserved");
  const sub = await aSection("islands", sectionId);
  await expect(aSection("reefs", sub.id)).rejects.toThrow("A subsection belongs to a top section");
});

test("the database and the desk reserve the same names", async () => {
  const [check] = await db().$queryRaw<{ text: string }[]>`
    SELECT pg_get_constraintdef(oid) AS "text" FROM pg_constraint WHERE conname = 'Section_slug_not_reserved'`;
  const names = [...(check?.text ?? "").matchAll(/'([^']+)'/g)].map(([, name]) => name);
  expect(names.sort()).toEqual([...reservedSlugs].sort());
});

test("a redirect never points at itself", async () => {
  await expect(db().redirect.create({ data: { from: "/a/b", to: "/a/b" } })).rejects.toThrow("Redirect_not_to_itself");
  await expect(db().redirect.create({ data: { from: "/a/b", to: "//evil.example" } })).rejects.toThrow(
    "Redirect_paths",
  );
  for (const to of ["/\\evil.example", "/world/..//evil.example", "/world/.", "/\t/evil.example"])
    await expect(db().redirect.create({ data: { from: "/a/b", to } })).rejects.toThrow("Redirect_stays_here");
});

test("an article knows its top section", async () => {
  const top = await aSection("business");
  const sub = await aSection("markets", top.id);
  const { id } = await anArticle({ sectionId: sub.id });
  expect((await db().article.findUniqueOrThrow({ where: { id } })).topSectionId).toBe(top.id);
});

test("topic and author lists follow what is published and taken down", async () => {
  const [topic, author] = [await aTopic("water"), await anAuthor("ana")];
  const { id } = await anArticle({ sectionId, topicIds: [topic.id], authorIds: [author.id] });
  const listed = async () => (await db().articleTopic.findFirstOrThrow({ where: { topicId: topic.id } })).publishedAt;
  expect(await listed()).not.toBeNull();
  await db().article.update({ where: { id }, data: { status: "taken_down", takenDownAt: new Date() } });
  expect(await listed()).toBeNull();
  await db().article.update({ where: { id }, data: { status: "published" } });
  expect(await listed()).not.toBeNull();
});

test("the record of who did what is final", async () => {
  const { id } = await db().auditEvent.create({ data: { action: "publish", subjectType: "article" } });
  await expect(db().auditEvent.update({ where: { id }, data: { action: "x" } })).rejects.toThrow("never changed");
  await expect(db().auditEvent.delete({ where: { id } })).rejects.toThrow("never changed");
});

test("home has one front", async () => {
  await db().front.create({ data: {} });
  await expect(db().front.create({ data: {} })).rejects.toThrow("Unique constraint");
});
