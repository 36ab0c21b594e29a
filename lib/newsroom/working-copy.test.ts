import { beforeAll, expect, test } from "vitest";
import { articleContent, emptyContent } from "../article-content";
import { db } from "../db";
import { anArticle, anAuthor, aPaper, aSection, aTopic, prose } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { putWorkingCopy, workingCopy } from "./working-copy";

withTestDatabase();
let sectionId: string;
beforeAll(async () => {
  await aPaper();
  sectionId = (await aSection("world")).id;
});

const put = (id: string, content: Parameters<typeof putWorkingCopy>[2]) =>
  db().$transaction((tx) => putWorkingCopy(tx, id, content, null));

test("a story without a draft is worked on from what readers get, its bylines and topics in order", async () => {
  const [first, second] = [await anAuthor("zoe"), await anAuthor("abe")];
  const topic = await aTopic("harbours");
  const body = prose("Ships came in.");
  await anArticle({
    id: "live",
    sectionId,
    authorIds: [first.id, second.id],
    topicIds: [topic.id],
    slug: "ships",
    body,
  });
  const { content, version, status } = await workingCopy(db(), "live");
  expect(articleContent.parse(content)).toEqual(content);
  expect({ version, status }).toEqual({ version: 1, status: "published" });
  expect(content).toMatchObject({
    slug: "ships",
    sectionId,
    authorIds: [first.id, second.id],
    topicIds: [topic.id],
    body,
  });
});

test("an address that nobody chose is empty in the working copy", async () => {
  await anArticle({ id: "new", status: "draft", slug: "untitled-a1b2c3d4" });
  expect((await workingCopy(db(), "new")).content.slug).toBe("");
});

test("a draft's row follows its working copy, all but the slug", async () => {
  const [author, topic] = [await anAuthor("ida"), await aTopic("rain")];
  const before = await anArticle({ id: "draft", status: "draft", slug: "untitled-00000000", authorIds: [author.id] });
  const content = {
    ...emptyContent("en-GB"),
    ...{
      headline: "Rain at last",
      slug: "rain-at-last",
      sectionId,
      topicIds: [topic.id],
      body: prose("It rained all night."),
    },
  };
  expect(await put("draft", content)).toEqual({ version: 2 });
  const row = await db().article.findUniqueOrThrow({
    where: { id: "draft" },
    include: { authors: true, topics: true, draft: true },
  });
  expect(row).toMatchObject({
    headline: "Rain at last",
    slug: "untitled-00000000",
    sectionId,
    wordCount: 4,
    version: 2,
  });
  expect(row.plainText).toBe("It rained all night.");
  expect(row.authors).toEqual([]);
  expect(row.topics.map(({ topicId }) => topicId)).toEqual([topic.id]);
  expect(row.updatedAt.getTime()).toBeGreaterThanOrEqual(before.updatedAt.getTime());
  expect((await workingCopy(db(), "draft")).content).toEqual(content);
});

test("a published story stays as readers have it while its working copy changes", async () => {
  await anArticle({ id: "out", sectionId, headline: "As published" });
  const { content } = await workingCopy(db(), "out");
  await put("out", { ...content, headline: "As it should be" });
  expect(await db().article.findUnique({ where: { id: "out" }, select: { headline: true, version: true } })).toEqual({
    headline: "As published",
    version: 2,
  });
  expect((await workingCopy(db(), "out")).content.headline).toBe("As it should be");
});

test("of two saves at once neither is lost", async () => {
  await anArticle({ id: "two", status: "draft" });
  const { content } = await workingCopy(db(), "two");
  const versions = await Promise.all([put("two", content), put("two", content)]);
  expect(versions.map(({ version }) => version).sort()).toEqual([2, 3]);
});
