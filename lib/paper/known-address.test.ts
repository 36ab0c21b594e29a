import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { anArticle, aSection } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { isKnownAddress } from "./known-address";

withTestDatabase();

beforeAll(async () => {
  const { id: sectionId } = await aSection("world");
  await anArticle({ slug: "tide", sectionId });
  await anArticle({ slug: "gone", sectionId, status: "taken_down", takenDownAt: new Date() });
  await anArticle({ slug: "draft", sectionId, status: "draft", publishedAt: null });
  await anArticle({ slug: "خبر", sectionId });
  await db().redirect.create({ data: { from: "/world/ebb", to: "/world/tide" } });
  await db().redirect.create({ data: { from: "/abroad", to: "/world", below: true } });
  await db().goneAddress.create({ data: { path: "/world/sunk" } });
});

test.each([
  ...["/", "/world", "/world/tide", "/elsewhere/tide", "/world/%D8%AE%D8%A8%D8%B1", "/world/gone", "/world/sunk"],
  ...["/world/ebb", "/abroad", "/abroad/anything", "/tide", "/ebb", "/tide/amp", "/none/tide", "/world/"],
  ...[
    "/latest",
    "/latest?page=2",
    "/topic/none",
    "/archives/12",
    "/category/none",
    "/feed.xml",
    "/world/tide.md",
    "/a/b/c",
  ],
])("%s may be answered by a page", async (address) => {
  expect(await isKnownAddress(address)).toBe(true);
});

test.each([
  ...["/nowhere", "/world/draft", "/world/none", "/none/none", "/World", "/%F0%9F%8C%8A", "/world/a--b", "/none/amp"],
])("nothing can be at %s", async (address) => {
  expect(await isKnownAddress(address)).toBe(false);
});
