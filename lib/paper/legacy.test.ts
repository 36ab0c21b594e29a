import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { legacyAddress } from "../legacy-addresses";
import { anArticle, anAuthor, aSection, aTopic } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { type LegacyAnswer, legacyAnswer } from "./legacy";

withTestDatabase();

beforeAll(async () => {
  const { id: sectionId } = await aSection("world");
  await db().section.update({ where: { id: sectionId }, data: { legacyId: 9 } });
  await Promise.all([aTopic("water"), anAuthor("ana")]);
  await anArticle({ slug: "strait", sectionId, legacyId: 123 });
  await anArticle({ slug: "world", sectionId }); // named as its section is
  await anArticle({ slug: "down", sectionId, legacyId: 124, status: "taken_down", takenDownAt: new Date() });
  await anArticle({ slug: "draft", status: "draft", publishedAt: null, legacyId: 125 });
  await db().goneAddress.create({ data: { path: "/world/down" } });
  await db().redirect.createMany({
    data: [
      { from: "/world/old-strait", to: "/world/older-strait" },
      { from: "/world/older-strait", to: "/world/strait" },
      { from: "/abroad", to: "/world", below: true },
      { from: "/topic/rivers", to: "/topic/water" },
    ],
  });
});

const moved = (to: `/${string}`): LegacyAnswer => ({ kind: "moved", to });
const gone: LegacyAnswer = { kind: "gone", path: "/world/down" };
const table: [string, LegacyAnswer | null][] = [
  ["/?p=123", moved("/world/strait")],
  ["/archives/123", moved("/world/strait")],
  ["/?p=124", gone],
  ["/?p=125", null],
  ["/?p=999", null],
  ["/?cat=9", moved("/world")],
  ["/?cat=10", null],
  ["/2024/05/12/strait/", moved("/world/strait")],
  ["/2024/05/old-strait/", moved("/world/strait")],
  ["/2024/05/down/", gone],
  ["/2024/05/draft/", null],
  ["/strait/", moved("/world/strait")],
  ["/abroad/strait/", moved("/world/strait")],
  ["/world/", moved("/world")], // the section's own
  ["/nothing", moved("/nothing")], // its page says that it isn't there
  ["/category/world/", moved("/world")],
  ["/category/news/abroad/", moved("/world")],
  ["/category/water/feed/", moved("/topic/water/feed.xml")],
  ["/category/nothing/", null],
  ["/tag/water/feed/atom/", moved("/topic/water/feed.atom")],
  ["/tag/rivers/", moved("/topic/water")],
  ["/tag/nothing", null],
  ["/author/ana/feed/", moved("/author/ana/feed.xml")],
  ["/latest/", moved("/latest")],
  ["/feed/", moved("/feed.xml")],
  ["/comments/feed/", { kind: "gone", path: null }],
];

test.each(table)("%s", async (address, expected) => {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const asked = legacyAddress(pathname, searchParams);
  expect(asked && (await legacyAnswer(asked))).toEqual(expected);
});
