/** How well a search finds what is meant, over 300 stories in ten languages. */
import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { readQuery } from "../search/read-query";
import { anArticle, aPaper, aSection, daysAgo, prose } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { collectedQueries, collectedStories } from "../testing/search-collection";
import { storyAtAddress } from "./search-address";
import { matches } from "./search-matches";
import { frame } from "./site";

withTestDatabase();

const shown = 20;

async function found(q: string): Promise<string[]> {
  const query = { q, section: null, from: null, to: null, page: 1 };
  return matches(query, await readQuery(db, q), await frame(), { skip: 0, take: shown });
}

beforeAll(async () => {
  await aPaper();
  const { id: sectionId } = await aSection("world");
  for (const [index, { id, language, headline, text }] of collectedStories.entries()) {
    const publishedAt = daysAgo((index * 37) % 900);
    await anArticle({ slug: id, language, headline, body: prose(text), sectionId, publishedAt });
  }
});

test("of 300 stories in ten languages a search shows the one that is meant first, and never below the fifth", async () => {
  expect(collectedStories.length).toBeGreaterThanOrEqual(300);
  expect(collectedQueries.length).toBeGreaterThanOrEqual(80);
  const places = [];
  for (const { typed, story } of collectedQueries)
    places.push({ typed, story, place: (await found(typed)).indexOf(story) + 1 });
  expect(places.filter(({ place }) => place === 0 || place > 5)).toEqual([]);
  const reciprocals = places.map(({ place }) => (place === 0 ? 0 : 1 / place));
  const mean = reciprocals.reduce((sum, each) => sum + each, 0) / places.length;
  expect(mean, JSON.stringify(places.filter(({ place }) => place !== 1))).toBeGreaterThanOrEqual(0.95);
});

// Steps that have no divisor in common with the events of a subject, so that all kinds of headlines come up.
const some = collectedStories.filter((_, index) => index % 11 === 0);

test("a story is found first by its own headline", async () => {
  for (const { id, headline } of some) expect((await found(headline))[0], headline).toBe(id);
});

test("a story is found by any three successive words of its headline in quotes", async () => {
  for (const { id, headline } of some) {
    const words = headline.split(" ");
    const start = id.length % Math.max(1, words.length - 2);
    expect(await found(`“${words.slice(start, start + 3).join(" ")}”`), headline).toContain(id);
  }
});

test("a story is found by its address", async () => {
  for (const { id } of some.slice(0, 5)) {
    expect(await storyAtAddress(`https://news.example.org/world/${id}`)).toBe(id);
    expect(await storyAtAddress(`/world/${id}/`)).toBe(id);
  }
  expect(await storyAtAddress("https://news.example.org/world/nothing")).toBeNull();
  expect(await storyAtAddress("writer/director")).toBeNull();
});
