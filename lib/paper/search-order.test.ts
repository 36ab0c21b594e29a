/** The order in which a search shows what it found. */
import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { anArticle, aPaper, aSection, daysAgo, prose } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { searchPage } from "./search";

withTestDatabase();

const found = async (q: string) =>
  (await searchPage({ q, section: null, from: null, to: null, page: 1 }))?.hits.map(({ card }) => card.id);

let sectionId = "";
const story = (slug: string, headline: string, days: number, more: { standfirst?: string; text?: string } = {}) =>
  anArticle({
    ...{ slug, headline, sectionId, standfirst: more.standfirst ?? null, publishedAt: daysAgo(days) },
    body: prose(more.text ?? "Nothing more."),
  });

beforeAll(async () => {
  await aPaper();
  sectionId = (await aSection("world")).id;
});

test("the headline that was typed comes first, then longer ones with the phrase, then the words apart, whatever their age", async () => {
  await story("apart", "Pilots sail where the harbour ends", 1);
  await story("longer", "Why harbour pilots strike again", 900);
  await story("whole", "Harbour pilots strike", 3000);
  await story("apart-too", "Strike of the pilots closes a harbour", 400);
  expect(await found("harbour pilots strike")).toEqual(["whole", "longer", "apart-too"]);
});

test("a headline comes before a standfirst and a standfirst before a text, whatever their age", async () => {
  await story("in-text", "Quiet day", 1, {
    text: "A lighthouse shone, and the lighthouse keeper slept in the lighthouse.",
  });
  await story("in-standfirst", "Long night", 2000, { standfirst: "The lighthouse was dark." });
  await story("in-headline", "Lighthouse sold", 5000);
  expect(await found("lighthouse")).toEqual(["in-headline", "in-standfirst", "in-text"]);
});

test("of stories that hold the words alike the newer comes first", async () => {
  for (const days of [800, 40, 400])
    await story(`orchard-${days}`, "Blossom everywhere at last", days, { text: "The orchard bloomed." });
  expect(await found("orchard")).toEqual(["orchard-40", "orchard-400", "orchard-800"]);
});

test("of stories of about one age the one that more readers opened in the last day comes first", async () => {
  await story("opened-less", "Glacier melts", 2);
  await story("opened-more", "Glacier shrinks", 3);
  const hour = new Date(Date.now() - (Date.now() % 3_600_000));
  await db().viewCount.createMany({
    data: [
      { articleId: "opened-less", hour, views: 5 },
      { articleId: "opened-more", hour, views: 500 },
    ],
  });
  expect(await found("glacier")).toEqual(["opened-more", "opened-less"]);
});
