import { expect, test } from "vitest";
import { db } from "../db";
import { type FeedPage, feedOf } from "../paper/feed";
import { newsStories } from "../paper/news-sitemap";
import { sitemapEntries } from "../paper/sitemap";
import { anArticle, anAuthor, aPaper, aSection, aTopic, aUser, daysAgo } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { restore, takeDown } from "./take-down";

withTestDatabase();

const pages: FeedPage[] = [
  { kind: "home" },
  { kind: "section", slug: "world" },
  { kind: "topic", slug: "water" },
  { kind: "author", slug: "ana" },
];

/** How often machines are told of the story: in each feed, the corrections', the news sitemap and the sitemap. */
async function tellings(): Promise<number[]> {
  const feeds = await Promise.all([...pages, { kind: "corrections" } as const].map(feedOf));
  const listed: string[] = [];
  for await (const entries of sitemapEntries({ kind: "articles", part: 1 })) {
    listed.push(...entries.map(({ path }) => path));
  }
  return [
    ...feeds.map((feed) => (feed?.stories.length ?? 0) + (feed?.corrections.length ?? 0)),
    (await newsStories()).length,
    listed.length,
  ];
}

const changedAt = async (id: string) => (await db().article.findUniqueOrThrow({ where: { id } })).modifiedAt;

test("a story that is taken down is gone from every feed and sitemap, and back, as changed, when it is restored", async () => {
  await aPaper();
  const [{ id: sectionId }, topic, author] = [await aSection("world"), await aTopic("water"), await anAuthor("ana")];
  const lastChange = daysAgo(0.5);
  await anArticle({ slug: "story", modifiedAt: lastChange, sectionId, topicIds: [topic.id], authorIds: [author.id] });
  await db().correction.create({ data: { articleId: "story", text: "It was Tuesday.", publishedAt: new Date() } });
  const { id, name, role } = await aUser("editor");
  const by = { id, name, role, address: "192.0.2.1" };

  expect(await tellings()).toEqual([1, 1, 1, 1, 1, 1, 1]);
  await takeDown("story", { kind: "gone", notice: null }, by);
  expect(await tellings()).toEqual([0, 0, 0, 0, 0, 0, 0]);
  await restore("story", by);
  expect(await tellings()).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect((await changedAt("story"))?.getTime()).toBeGreaterThan(lastChange.getTime());
});
