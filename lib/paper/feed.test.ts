import { beforeAll, expect, test } from "vitest";
import { entryId, feedDocument } from "../feeds/feed-document";
import { rss } from "../feeds/rss";
import { anArticle, anAuthor, aPaper, aPicture, aSection, aTopic, daysAgo, prose } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { statementsOf } from "../testing/statement-costs";
import { type FeedPage, feedOf } from "./feed";
import { site } from "./site";

withTestDatabase();

const pages: FeedPage[] = [
  { kind: "home" },
  { kind: "section", slug: "world" },
  { kind: "topic", slug: "water" },
  { kind: "author", slug: "ana" },
];
const storiesOf = async (page: FeedPage) => (await feedOf(page))?.stories.map(({ id }) => id);

beforeAll(async () => {
  await aPaper();
  const section = await aSection("world");
  const sub = await aSection("europe", section.id);
  const [topic, author, lead] = [await aTopic("water"), await anAuthor("ana"), await aPicture({ credit: "Us" })];
  const lists = { topicIds: [topic.id], authorIds: [author.id] };
  await anArticle({ slug: "older", sectionId: section.id, publishedAt: daysAgo(2), ...lists });
  const times = { publishedAt: daysAgo(1), modifiedAt: daysAgo(0.5) };
  await anArticle({
    ...{ slug: "newer", sectionId: sub.id, leadPictureId: lead.id, standfirst: "In short.", body: prose("At length.") },
    ...lists,
    ...times,
  });
  await anArticle({ slug: "elsewhere", sectionId: (await aSection("sport")).id, publishedAt: daysAgo(3) });
});

test("each page's feed has its stories, newest first; a page that isn't there has none", async () => {
  expect(await storiesOf({ kind: "home" })).toEqual(["newer", "older", "elsewhere"]);
  for (const page of pages.slice(1)) expect(await storiesOf(page)).toEqual(["newer", "older"]);
  expect(await storiesOf({ kind: "section", slug: "europe" })).toEqual(["newer"]);
  for (const kind of ["section", "topic", "author"] as const) expect(await feedOf({ kind, slug: "none" })).toBeNull();
  expect(await feedOf({ kind: "corrections" })).toMatchObject({ stories: [], corrections: [] });
});

test("a feed asks at most ten queries", async () => {
  for (const page of pages) expect((await statementsOf(() => feedOf(page))).length).toBeLessThanOrEqual(10);
});

test("the document says when its newest change was, whole texts or summaries, and its hub where there is one", async () => {
  const [feed, paper] = [await feedOf({ kind: "home" }), await site()];
  if (!feed) throw new Error("home has a feed");
  const setting = { site: paper, origin: "https://news.example", hub: "https://hub.example/" };
  const document = feedDocument(feed, "atom", setting);
  expect(document.self).toBe("https://news.example/feed.atom");
  expect(document.updatedAt).toEqual(document.entries[0]?.modifiedAt);
  expect(document.entries[0]).toMatchObject({ summary: "In short.", picture: { credit: "Us" } });
  expect(document.entries[0]?.html).toContain("<p>At length.</p>");
  expect(rss(document)).toContain('<atom:link rel="hub" href="https://hub.example/"/>');
  const summaries = feedDocument(feed, "xml", { ...setting, hub: null, site: { ...paper, feedText: "summary" } });
  expect(summaries.entries[0]?.html).toBeNull();
  expect(rss(summaries)).not.toContain("At length.");
  expect(rss(summaries)).not.toContain('rel="hub"');
});

test("an entry keeps its name, whatever its id looks like", () => {
  expect(entryId("0190a5c2-7c3e-7b6f-8a55-3f1f0e7a9b10")).toBe("urn:uuid:0190a5c2-7c3e-7b6f-8a55-3f1f0e7a9b10");
  expect(entryId("first")).toBe(entryId("first"));
  expect(entryId("first")).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(entryId("first")).not.toBe(entryId("second"));
});
