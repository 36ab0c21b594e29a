import { expect, test } from "vitest";
import { emptyContent } from "../article-content";
import { db } from "../db";
import { articlePage } from "../paper/article";
import { anArticle, anAuthor, aPaper, aSection, aTopic, prose } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { previewPage } from "./preview-page";
import { putWorkingCopy } from "./working-copy";

withTestDatabase();
const blanks = { noSection: "No section yet", noHeadline: "No headline yet" };
const put = (id: string, content: Parameters<typeof putWorkingCopy>[2]) =>
  db().$transaction((tx) => putWorkingCopy(tx, id, content, null));

test("a published story without changes looks in preview as readers get it", async () => {
  await aPaper();
  const [{ id: sectionId }, author, topic] = [await aSection("world"), await anAuthor("ana"), await aTopic("water")];
  for (const slug of ["one", "two", "three"])
    await anArticle({ sectionId, slug, authorIds: [author.id], topicIds: [topic.id] });
  const answer = await articlePage("world", "two");
  expect(answer.kind === "live" && answer.page).toEqual(await previewPage("two", blanks));
});

test("a preview shows the changes that readers don't get yet", async () => {
  const { id: sectionId } = await aSection("science");
  const [zoe, abe] = [await anAuthor("zoe"), await anAuthor("abe")];
  const content = {
    ...{ ...emptyContent("en-GB"), headline: "Changed", slug: "moved", sectionId, body: prose("New words.") },
    authorIds: [zoe.id, abe.id],
  };
  await put("two", content);
  const page = await previewPage("two", blanks);
  expect(page?.article).toMatchObject({ headline: "Changed", path: "/science/moved", body: prose("New words.") });
  expect(page?.article.authors.map(({ name }) => name)).toEqual(["zoe", "abe"]);
  const live = await articlePage("world", "two");
  expect(live.kind === "live" && live.page.article.headline).toBe("Headline of two");
});

test("a draft that has nothing yet is a page all the same", async () => {
  await anArticle({ id: "bare", slug: "untitled-bare", status: "draft", publishedAt: null, headline: "" });
  const page = await previewPage("bare", blanks);
  expect(page?.article).toMatchObject({ headline: "No headline yet", section: { name: "No section yet" } });
  expect(page).toMatchObject({ next: null, latest: [] });
  expect(await previewPage("nowhere", blanks)).toBeNull();
});
