import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { anArticle, aPaper, aSection, aTopic, daysAgo } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { findArticles, suggestArticles } from "./find-articles";

withTestDatabase();
let sectionId: string;
beforeAll(async () => {
  await aPaper();
  sectionId = (await aSection("world")).id;
});

test("words find what is published, headlines before text", async () => {
  await anArticle({ id: "text", sectionId, standfirst: "Of harbours" });
  await anArticle({
    id: "headline",
    sectionId,
    headline: "Harbour reopens",
    slug: "harbour-reopens",
    publishedAt: daysAgo(9),
  });
  await anArticle({ id: "draft", status: "draft", headline: "Harbour closes" });
  expect(await findArticles("harbour")).toMatchObject([
    { id: "headline", path: "/world/harbour-reopens", section: "world", why: "Matches the headline" },
    { id: "text", why: "Matches the text" },
  ]);
});

test("the picker finds stories in other languages and spellings than the paper's, and takes any text", async () => {
  await anArticle({ id: "hafen", slug: "hafen", sectionId, headline: "Die Häfen öffnen", language: "de" });
  await anArticle({ id: "port", slug: "port", sectionId, headline: "旧港口时隔一年重新开放", language: "zh" });
  expect(await findArticles("hafen")).toMatchObject([{ id: "hafen", why: "Matches the text" }]);
  expect(await findArticles("“旧港口”")).toMatchObject([{ id: "port" }]);
  expect(await findArticles("-".repeat(33))).toEqual([]);
});

test("headlines in close words are suggested in scripts without spaces too", async () => {
  await anArticle({ id: "ferry-zh", slug: "ferry-zh", sectionId, headline: "渡轮明日停航", language: "zh" });
  await anArticle({ id: "ferry-again", slug: "ferry-again", sectionId, headline: "风暴后渡轮停航", language: "zh" });
  expect((await suggestArticles("ferry-zh")).map(({ id, why }) => [id, why])).toEqual([
    ["ferry-again", "Similar headline"],
  ]);
});

test("suggestions say why, the closest come first, and no article is suggested to itself", async () => {
  const topic = await aTopic("rain");
  const about = { sectionId, topicIds: [topic.id], dateline: "Porto" };
  await anArticle({ id: "self", ...about, headline: "Rain floods the lower town" });
  await anArticle({ id: "story", ...about, headline: "Mayor visits" });
  await anArticle({ id: "topic", sectionId, topicIds: [topic.id], headline: "Umbrellas sold out" });
  await anArticle({ id: "place", sectionId, dateline: "Porto", headline: "Tram strike ends" });
  await anArticle({ id: "close", sectionId, headline: "Floods in the lower town recede" });
  await anArticle({ id: "other", sectionId, headline: "Chess cup drawn" });
  await db().storyline.create({
    data: {
      ...{ slug: "floods", title: "The floods" },
      entries: { create: ["self", "story"].map((articleId, position) => ({ articleId, position })) },
    },
  });
  const found = await suggestArticles("self");
  expect(found.map(({ id, why }) => [id, why])).toEqual([
    ["story", "Same storyline: The floods"],
    ["topic", "Same topic: rain"],
    ["close", "Similar headline"],
    ["place", "Same dateline: Porto"],
  ]);
});
