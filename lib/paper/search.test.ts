import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "../db";
import { runDueJobs } from "../newsroom/jobs";
import { anArticle, aPaper, aSection, prose } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { searchPage } from "./search";
import type { SearchQuery } from "./shapes";

withTestDatabase();

const search = (q: string, rest: Partial<SearchQuery> = {}) =>
  searchPage({ q, section: null, from: null, to: null, page: 1, ...rest });
const found = async (q: string, rest: Partial<SearchQuery> = {}) =>
  (await search(q, rest))?.hits.map(({ card }) => card.id);

beforeAll(async () => {
  await aPaper();
  const [world, sport] = [await aSection("world"), await aSection("sport")];
  await anArticle({ sectionId: world.id, slug: "body", headline: "Quiet day", body: prose("The harbour slept.") });
  await anArticle({
    sectionId: world.id,
    slug: "headline",
    headline: "Harbour wakes",
    publishedAt: new Date("2024-05-01"),
  });
  await anArticle({ sectionId: sport.id, slug: "accent", headline: "São Tomé wins", body: prose("Rowers rejoiced.") });
  await db().job.create({ data: { kind: "refresh_search_words", dueAt: new Date(0) } });
  await runDueJobs();
});

test("a word in the headline weighs more than one in the text", async () => {
  expect(await found("harbour")).toEqual(["headline", "body"]);
});

test("words are found in other forms and without their accents", async () => {
  expect(await found("harbours sleeping")).toEqual([]);
  expect(await found("rower rejoice")).toEqual(["accent"]);
  expect(await found("sao tome")).toEqual(["accent"]);
});

test("quotes, or and minus mean what readers expect", async () => {
  expect(await found('"harbour slept"')).toEqual(["body"]);
  expect(await found("harbour -slept")).toEqual(["headline"]);
  expect((await found("wakes OR rejoiced"))?.sort()).toEqual(["accent", "headline"]);
});

test("section and dates narrow a search", async () => {
  expect(await found("harbour", { section: "sport" })).toEqual([]);
  expect(await found("harbour", { from: "2024-05-01", to: "2024-05-01" })).toEqual(["headline"]);
});

test("a passage marks what matched", async () => {
  const page = await search("slept");
  expect(page?.hits[0]?.snippet[1]).toBe("slept");
});

test("a passage that is cut within a sentence says so at that end", async () => {
  const text = `At sea ${"before it the boats lay still all night long, and ".repeat(8)}the pilot woke, ${"and after it they all went out to sea again ".repeat(8)}.`;
  await anArticle({
    slug: "cut",
    headline: "Boats",
    body: prose(text),
    sectionId: (await db().section.findFirstOrThrow()).id,
  });
  const passage = (await search("pilot"))?.hits[0]?.snippet.join("") ?? "";
  expect(passage).toMatch(/^… .*pilot.* …$/);
});

test("a misspelt word is put right", async () => {
  expect((await search("harbuor"))?.didYouMean).toEqual({ q: "harbour", path: "/search?q=harbour" });
});

test("a spelling that finds nothing either is not offered", async () => {
  expect((await search("harbuor zzyzx"))?.didYouMean).toBeNull();
});

test("a word of a story that is published later is offered once the standing job has run", async () => {
  const { id: sectionId } = await db().section.findFirstOrThrow();
  await anArticle({ sectionId, slug: "volcano", headline: "Volcano wakes" });
  expect((await search("vulcano"))?.didYouMean).toBeNull();
  await db().job.updateMany({
    where: { kind: "refresh_search_words", finishedAt: null },
    data: { dueAt: new Date(0) },
  });
  await runDueJobs();
  expect((await search("vulcano"))?.didYouMean?.q).toBe("volcano");
});

test("where no story has all words, those with some are shown", async () => {
  const page = await search("harbour zzyzx");
  expect(page?.hits).toEqual([]);
  expect(page?.closest.map(({ id }) => id)).toEqual(["headline", "body"]);
  expect(page?.latest).toEqual([]);
});

test("where nothing is found the latest is shown, and no page past the last", async () => {
  const page = await search("zzyzx");
  expect(page?.hits).toEqual([]);
  expect(page?.latest.length).toBeGreaterThan(0);
  expect(await search("harbour", { page: 2 })).toBeNull();
});

test("whatever is typed, a search is never an error", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 40 }), async (text) => {
      const q = text.replace(/[\p{Cc}\s]+/gu, " ").trim();
      expect((await search(q))?.query.q).toBe(q);
    }),
    { numRuns: 60 },
  );
});
