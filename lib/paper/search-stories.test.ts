/** What readers type, on stories that are written in another way. */
import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { anArticle, anAuthor, aPaper, aSection, daysAgo, prose } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { searchPage } from "./search";

withTestDatabase();

const search = (q: string) => searchPage({ q, section: null, from: null, to: null, page: 1 });
const found = async (q: string) => (await search(q))?.hits.map(({ card }) => card.id);
const passage = async (q: string) => (await search(q))?.hits[0]?.snippet;

beforeAll(async () => {
  await aPaper();
  const { id: sectionId } = await aSection("world");
  const author = await db().author.create({ data: { slug: "marta-quellin", name: "Marta Quéllin" } });
  const { id: second } = await anAuthor("second");
  const stories: [slug: string, headline: string, text?: string, language?: string][] = [
    ["returns", "Ferry returns - crew cheered", "A cheered crew sang on the quay."],
    ["covid", "Covid-19 ward closes"],
    ["envoys", "U.S. envoys leave"],
    ["band", "The Who at the festival"],
    ["writer", "A writer/director wins"],
    ["soft", "Photo\u00adgrapher lost", "A zero\u200bwidth life."],
    ["arabic", "العودة إلى المدينة", "عادت العبّارة إلى المدينة بعد عام.", "ar"],
    ["german", "Die Häfen öffnen wieder", "Die Straße zum Hafen ist frei.", "de"],
    ["chinese", "旧港口时隔一年重新开放", "渡轮九点离开港口。没有人知道它去了哪里。", "zh"],
    ["japanese", "フェリーが再開", "港からの航路が戻った。", "ja"],
    ["persian", "قایق‌ها برمی‌گردند", "بندر در سال ۱۴۰۳ باز شد.", "fa"],
  ];
  for (const [slug, headline, text = "Nothing more.", language = "en-GB"] of stories) {
    const authorIds = slug === "covid" ? [author.id, second] : [];
    await anArticle({ slug, headline, language, sectionId, body: prose(text), publishedAt: daysAgo(3), authorIds });
  }
});

test.each([
  ["Ferry returns - crew cheered", "returns"],
  [`ferry ${"-".repeat(40)}`, "returns"],
  ["covid 19", "covid"],
  ["covid19", "covid"],
  ["Covid–19", "covid"],
  ["US envoys", "envoys"],
  ["U.S. envoys", "envoys"],
  ["The Who", "band"],
  ['"The Who"', "band"],
  ["director", "writer"],
  ["photographer", "soft"],
  ["zerowidth", "soft"],
  ["“cheered crew”", "returns"],
  ["«cheered crew»", "returns"],
  ["المدينة", "arabic"],
  ["المدينه", "arabic"],
  ["مدينة", "arabic"],
  ["العبارة", "arabic"],
  ["Häfen", "german"],
  ["hafen", "german"],
  ["strasse", "german"],
  ["die häfen öffnen", "german"],
  ["港口", "chinese"],
  ["渡轮离开", "chinese"],
  ["フェリー", "japanese"],
  ["ﾌｪﾘｰ 再開", "japanese"],
  ["قایقها", "persian"],
  ["قایق ها", "persian"],
  ["1403", "persian"],
  ["/world/writer", "writer"],
  ["https://news.example.org/world/writer?utm_source=mail", "writer"],
  ["news.example.org/world/covid", "covid"],
])("%s finds the story first", async (q, id) => {
  expect((await found(q))?.[0]).toBe(id);
});

test("a row of hyphens finds nothing and is no error", async () => {
  expect(await found("-".repeat(33))).toEqual([]);
});

test("an author is found by name, however it is written, with the number of stories", async () => {
  expect((await search("marta quellin"))?.names).toEqual([
    { name: "Marta Quéllin", path: "/author/marta-quellin", stories: { count: 1, isMore: false } },
  ]);
  expect((await search("World"))?.names).toEqual([{ name: "world", path: "/world", stories: null }]);
});

test("passages mark the words in any script", async () => {
  expect(await passage("crews cheering")).toEqual(["A ", "cheered", " ", "crew", " sang on the quay."]);
  expect(await passage("港口")).toEqual(["渡轮九点离开", "港口", "。没有人知道它去了哪里。"]);
  expect(await passage("مدينه")).toEqual(["عادت العبّارة إلى ", "المدينة", " بعد عام."]);
});

test("where a search is longer than what is read, the page says so", async () => {
  expect((await search("ferry ".repeat(40)))?.isCut).toBe(true);
  expect((await search("ferry"))?.isCut).toBe(false);
});
