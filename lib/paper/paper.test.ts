import { expect, test } from "vitest";
import type { Block, BodyDocument } from "../body/schema";
import { db } from "../db";
import { rankMostRead } from "../newsroom/rank-most-read";
import { aFront, anArticle, anAuthor, aPaper, aSection, aTopic, daysAgo, prose } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { statementsOf } from "../testing/statement-costs";
import { paperDay, sectionMonth } from "./archive";
import { articlePage } from "./article";
import { authorPage } from "./author";
import { homePage } from "./home";
import { latestPage } from "./latest";
import { sectionPage } from "./section";
import type { ArticlePage, HomePage, Paged } from "./shapes";
import { topicPage } from "./topic";

withTestDatabase();

async function live(section: string, slug: string): Promise<ArticlePage> {
  const answer = await articlePage(section, slug);
  if (answer.kind !== "live") throw new Error(answer.kind);
  return answer.page;
}

test("an article alone in an empty paper makes a whole page", async () => {
  await aPaper();
  const section = await aSection("alone");
  await anArticle({ sectionId: section.id, slug: "only", standfirst: "A.", body: prose("A.", "B.") });
  const page = await live("alone", "only");
  expect(page).toMatchObject({ previous: null, next: null, latest: [], dontMiss: [], storyline: null, age: null });
  expect(page.article.body).toEqual(prose("B."));
  expect((await homePage()).lead?.id).toBe("only");
  expect((await sectionPage("alone"))?.lead?.id).toBe("only");
});

test("an article answers live, moved or missing", async () => {
  expect((await articlePage("alone", "only")).kind).toBe("live");
  expect(await articlePage("elsewhere", "only")).toEqual({ kind: "moved", to: "/alone/only" });
  expect((await articlePage("alone", "nothing")).kind).toBe("missing");
  await anArticle({ status: "draft", publishedAt: null, slug: "draft" });
  expect((await articlePage("alone", "draft")).kind).toBe("missing");
});

test("a storyline leads from story to story, and an old story names the newest", async () => {
  const { id: sectionId } = await aSection("saga");
  for (const [slug, days] of [
    ["first", 300],
    ["second", 200],
    ["third", 1],
  ] as const) {
    await anArticle({ sectionId, slug, publishedAt: daysAgo(days) });
  }
  const articles = ["first", "second", "third"].map((articleId, position) => ({ articleId, position }));
  await db().storyline.create({ data: { slug: "saga", title: "The saga", entries: { create: articles } } });

  const second = await live("saga", "second");
  expect([second.previous?.id, second.next?.id]).toEqual(["first", "third"]);
  expect(second.storyline?.entries.map(({ isCurrent }) => isCurrent)).toEqual([false, true, false]);
  expect(second.age?.newest?.id).toBe("third");
  expect((await live("saga", "third")).age).toBeNull();
});

test("outside a storyline the neighbours are the section's", async () => {
  const { id: sectionId } = await aSection("plain");
  for (const [slug, days] of [
    ["a", 3],
    ["b", 2],
    ["c", 1],
  ] as const) {
    await anArticle({ sectionId, slug, publishedAt: daysAgo(days) });
  }
  const page = await live("plain", "b");
  expect([page.previous?.id, page.next?.id]).toEqual(["a", "c"]);
});

test("a story alone in its section has the neighbours of the section above, or else the paper's", async () => {
  const { id: parentId } = await aSection("parent");
  const { id: sectionId } = await aSection("lonely", parentId);
  const { id: elsewhere } = await aSection("elsewhere");
  const at = (days: number) => new Date(Date.UTC(2015, 0, days));
  await anArticle({ sectionId, topSectionId: parentId, slug: "lone", publishedAt: at(2) });
  await anArticle({ sectionId: elsewhere, topSectionId: elsewhere, slug: "elsewhere-after", publishedAt: at(4) });
  expect(await live("lonely", "lone")).toMatchObject({ previous: null, next: { id: "elsewhere-after" } });

  for (const [slug, day] of [
    ["above-before", 1],
    ["above-after", 3],
  ] as const) {
    await anArticle({ sectionId: parentId, topSectionId: parentId, slug, publishedAt: at(day) });
  }
  expect(await live("lonely", "lone")).toMatchObject({ previous: { id: "above-before" }, next: { id: "above-after" } });
});

test("no story stands twice beside another, and none beside itself", async () => {
  const { id: sectionId } = await aSection("beside");
  for (const day of [1, 2, 3, 5, 6, 7, 8]) {
    await anArticle({ sectionId, slug: `day-${day}`, publishedAt: daysAgo(day) });
  }
  const further = ["day-4", "day-2", "no-such-story"].map(
    (articleId): Block => ({ type: "alsoRead", attrs: { articleId } }),
  );
  const body: BodyDocument = { type: "doc", content: [...prose("Here.").content, ...further] };
  await anArticle({ sectionId, slug: "day-4", publishedAt: daysAgo(4), body });

  const page = await live("beside", "day-4");
  expect(Object.keys(page.alsoRead)).toEqual(["day-2"]);
  expect([page.previous?.id, page.next?.id]).toEqual(["day-5", "day-3"]);
  expect(page.latest.map(({ id }) => id)).toEqual(["day-1", "day-6", "day-7", "day-8"]);
});

test("an archive has a section's months and the paper's days, in the paper's zone", async () => {
  const { id: sectionId } = await aSection("dated");
  // Half past midnight on 1 July in Lisbon is still June in UTC.
  await anArticle({ sectionId, slug: "july", publishedAt: new Date("2024-06-30T23:30:00Z") });
  await anArticle({ sectionId, slug: "may", publishedAt: new Date("2024-05-10T12:00:00Z") });
  const july = await sectionMonth("dated", 2024, 7, 1);
  expect(july?.cards.map(({ id }) => id)).toEqual(["july"]);
  expect(july?.previous).toBe("/dated/archive/2024/05");
  expect(await sectionMonth("dated", 2024, 6, 1)).toBeNull();
  expect(await sectionMonth("dated", 2024, 7, 2)).toBeNull();
  expect((await paperDay(2024, 7, 1, 1))?.cards.map(({ id }) => id)).toEqual(["july"]);
  expect(await paperDay(2024, 2, 30, 1)).toBeNull();
  expect((await sectionPage("dated"))?.archive.map(({ path }) => path)).toEqual([
    "/dated/archive/2024/07",
    "/dated/archive/2024/05",
  ]);
});

test("lists go on without gap or overlap, also among stories of one moment", async () => {
  const { id: sectionId } = await aSection("busy");
  const [topic, author] = [await aTopic("water"), await anAuthor("ana")];
  const publishedAt = daysAgo(400);
  for (let story = 0; story < 70; story++) {
    await anArticle({ sectionId, slug: `busy-${story}`, publishedAt, topicIds: [topic.id], authorIds: [author.id] });
  }
  const lists: ((page: number) => Promise<Paged | null>)[] = [
    (n) => topicPage("water", n),
    (n) => authorPage("ana", n),
  ];
  for (const pageOf of lists) {
    const pages = await Promise.all([1, 2, 3].map((n) => pageOf(n)));
    const ids = pages.flatMap((page) => page?.cards.map(({ id }) => id) ?? []);
    expect(new Set(ids).size).toBe(70);
    expect(ids).toHaveLength(70);
    expect(pages[2]?.older).toBeNull();
    expect(await pageOf(4)).toBeNull();
  }
  expect(await latestPage(99)).toBeNull();
});

test("a top section shows its subsections' stories, a subsection only its own", async () => {
  const top = await aSection("top");
  const sub = await aSection("sub", top.id);
  await anArticle({ sectionId: top.id, slug: "of-top" });
  await anArticle({ sectionId: sub.id, slug: "of-sub" });
  const cardsOf = async (slug: string) => {
    const page = await sectionPage(slug);
    const cards = [page?.lead, ...(page?.secondary ?? []), ...(page?.river ?? [])];
    return cards.flatMap((card) => (card ? [card.id] : [])).sort();
  };
  expect(await cardsOf("top")).toEqual(["of-sub", "of-top"]);
  expect(await cardsOf("sub")).toEqual(["of-sub"]);
});

const storiesOf = (page: HomePage): string[] =>
  [
    ...(page.lead ? [page.lead] : []),
    ...[page.secondary, page.strip, page.opinion, page.latest, page.mostRead, page.dontMiss].flat(),
    ...page.blocks.flatMap(({ cards }) => cards),
  ].map(({ id }) => id);

test("where nobody read of late the latest fill home's column, and give way to what is read", async () => {
  const { id: sectionId } = await aSection("column");
  for (let story = 0; story < 26; story++) {
    await anArticle({ sectionId, slug: `column-${story}`, publishedAt: daysAgo(story / 100) });
  }
  expect(await homePage()).toMatchObject({ latest: { length: 13 }, mostRead: [] });
  const hour = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000);
  for (const articleId of ["column-20", "column-21"]) {
    await db().viewCount.create({ data: { articleId, hour, views: 9 } });
  }
  await db().$transaction(rankMostRead);
  const page = await homePage();
  expect(page.mostRead.map(({ id }) => id).sort()).toEqual(["column-20", "column-21"]);
  expect(page.latest).toHaveLength(11);
  const moments = page.latest.map(({ publishedAt }) => publishedAt.getTime());
  expect(moments).toEqual(moments.toSorted((one, other) => other - one));
});

test("home shows no story twice and obeys its pins while they stand", async () => {
  const headline = "As pinned";
  await aFront({
    lead: [
      { articleId: "a", headline, endsAt: daysAgo(1).toISOString() },
      { articleId: "b", headline },
    ],
    dontMiss: ["b"],
  });
  const page = await homePage();
  expect(page.lead).toMatchObject({ id: "b", headline: "As pinned" });
  const stories = storiesOf(page);
  expect(stories.length).toBeGreaterThan(10);
  expect(new Set(stories).size).toBe(stories.length);
});

test("what is taken down is gone from every list", async () => {
  const down = { status: "taken_down", takenDownAt: new Date() } as const;
  await db().article.update({ where: { id: "b" }, data: down });
  expect(storiesOf(await homePage())).not.toContain("b");
  expect((await articlePage("plain", "b")).kind).toBe("missing");
  expect((await live("plain", "c")).previous?.id).toBe("a");
});

test.each([
  ["article", 8, () => articlePage("saga", "second")],
  ["home", 10, () => homePage()],
  ["section", 8, () => sectionPage("top")],
] as const)("%s asks at most %d queries", async (_, most, page) => {
  const queries = (await statementsOf(page)).length;
  expect(queries).toBeGreaterThan(2);
  expect(queries).toBeLessThanOrEqual(most);
});
