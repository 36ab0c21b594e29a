import { expect, test } from "vitest";
import { db } from "../db";
import { anArticle, aPaper, aSection, daysAgo } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { correctionsPage } from "./corrections";

withTestDatabase();

test("a paper that corrected nothing has one page that says so", async () => {
  await aPaper();
  await aSection("world");
  expect(await correctionsPage(1)).toMatchObject({ corrections: [], newer: null, older: null });
  expect(await correctionsPage(2)).toBeNull();
});

test("corrections stand newest first with their stories, and only with those that readers find", async () => {
  const { id: sectionId } = await db().section.findFirstOrThrow();
  await anArticle({ id: "wrong", slug: "wrong", sectionId });
  await anArticle({ id: "down", slug: "down", sectionId, status: "taken_down", takenDownAt: new Date() });
  const correction = (articleId: string, days: number) => ({ articleId, text: `${days}`, publishedAt: daysAgo(days) });
  await db().correction.createMany({
    data: [correction("down", 0), ...Array.from({ length: 31 }, (_, index) => correction("wrong", 31 - index))],
  });
  const first = await correctionsPage(1);
  expect(first?.corrections).toHaveLength(30);
  expect(first).toMatchObject({ older: "/corrections?page=2", newer: null });
  expect(first?.corrections[0]).toMatchObject({ card: { id: "wrong" }, correction: { text: "1" } });
  const second = await correctionsPage(2);
  expect(second).toMatchObject({ corrections: [{ correction: { text: "31" } }], newer: "/corrections", older: null });
  expect(await correctionsPage(3)).toBeNull();
});
