import { expect, test } from "vitest";
import { db } from "../lib/db";
import { anArticle, aSection } from "../lib/testing/builders";
import { withTestDatabase } from "../lib/testing/database";
import { viewCounter } from "../lib/views/view-counter";
import { writeViews } from "./write-views";

withTestDatabase();

test("what was counted last is written when the server stops", async () => {
  const { id: sectionId } = await aSection("world");
  await anArticle({ id: "story", sectionId });
  const stop = writeViews();
  for (let reader = 1; reader <= 3; reader++) viewCounter().count("story", `10.0.0.${reader}`, new Date());
  await stop();
  expect(await db().viewCount.findMany({ select: { articleId: true, views: true } })).toEqual([
    { articleId: "story", views: 3 },
  ]);
});

test("what the database did not take waits for the next batch", async () => {
  await db().$executeRaw`ALTER TABLE "ViewCount" RENAME TO "Away"`;
  viewCounter().count("story", "10.0.0.9", new Date());
  await writeViews()();
  await db().$executeRaw`ALTER TABLE "Away" RENAME TO "ViewCount"`;
  await writeViews()();
  expect(await db().viewCount.findFirst({ select: { views: true } })).toEqual({ views: 4 });
});
