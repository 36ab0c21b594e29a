import { readerDb } from "../db";
import { Prisma } from "../generated/prisma/client";
import { lastSearchPage } from "../inner-address";
import { named } from "../statements";
import { dayTag, latestTag, settingsTag } from "../tags";
import { pagedPath, searchResultPath } from "../urls";
import { startOfDay } from "../zoned-time";
import { cachedPaper } from "./cached";
import { cardsById } from "./cards";
import { latestPage } from "./latest";
import { fragmentGap, withCuts } from "./passage";
import { sectionBySlug } from "./section";
import type { SearchHit, SearchPage, SearchQuery } from "./shapes";
import { type Frame, frame } from "./site";

const hitsOnPage = 20;
// Ranking reads every match: past this many the newest are ranked, and a word in every story costs no more.
const mostRanked = 2000;
const [open, close] = ["\u0002", "\u0003"]; // can't stand in a body: see the schema

/** What the paper says about something; null past the last page. At most 7 queries. */
export async function searchPage(query: SearchQuery): Promise<SearchPage | null> {
  "use cache";
  cachedPaper(settingsTag, latestTag, dayTag);
  if (query.page > lastSearchPage) return null;
  const paper = await frame();
  const path = searchResultPath(query);
  const rows = query.q === "" ? [] : await matches(query, paper);
  if (query.page > 1 && rows.length === 0) return null;

  const shown = rows.slice(0, hitsOnPage);
  const hits = await hitsOf(
    shown.map(({ id }) => id),
    query.q,
    paper,
  );
  const isEmpty = hits.length === 0;
  return {
    query,
    hits,
    didYouMean: isEmpty && query.q !== "" ? await didYouMean(query) : null,
    newer: query.page > 1 ? pagedPath(path, query.page - 1) : null,
    older: rows.length > hitsOnPage && query.page < lastSearchPage ? pagedPath(path, query.page + 1) : null,
    latest: isEmpty ? ((await latestPage(1))?.cards.slice(0, 6) ?? []) : [],
  };
}

/** The page's matches and one more, best first. */
async function matches(query: SearchQuery, paper: Frame): Promise<{ id: string }[]> {
  const { timeZone, language } = paper.site;
  const section = query.section === null ? undefined : sectionBySlug(query.section, paper);
  const filters = [
    section && Prisma.sql`AND (a."topSectionId" = ${section.id} OR a."sectionId" = ${section.id})`,
    query.from && Prisma.sql`AND a."publishedAt" >= ${startOfDay(parseDay(query.from), timeZone)}`,
    query.to && Prisma.sql`AND a."publishedAt" < ${startOfDay(dayAfter(query.to), timeZone)}`,
  ].filter((filter) => filter instanceof Prisma.Sql);
  // Written out in both places, so that the planner knows how common the words are: it finds rare
  // ones by their index, and the newest stories with common ones by date.
  const words = Prisma.sql`websearch_to_tsquery(search_configuration(${language}), ${query.q})`;
  return named(
    "matches of a search",
    () => readerDb().$queryRaw<{ id: string }[]>`
    WITH matching AS (
      SELECT a."id", a."publishedAt", a."search"
      FROM "Article" a
      WHERE a."search" @@ ${words} AND a."status" = 'published' ${Prisma.join([Prisma.empty, ...filters], " ")}
      ORDER BY a."publishedAt" DESC, a."id" DESC
      LIMIT ${mostRanked}
    )
    SELECT "id" FROM matching
    ORDER BY ts_rank_cd("search", ${words}, 1) DESC, "publishedAt" DESC, "id" DESC
    LIMIT ${hitsOnPage + 1} OFFSET ${(query.page - 1) * hitsOnPage}`,
  );
}

/** Cards with the passages that match: ts_headline reads the text again, so for the shown page only. */
async function hitsOf(ids: string[], q: string, paper: Frame): Promise<SearchHit[]> {
  if (ids.length === 0) return [];
  const options = `StartSel=${open}, StopSel=${close}, MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter="${fragmentGap}"`;
  const [cards, passages] = await Promise.all([
    cardsById(ids, paper),
    named(
      "passages of a search",
      () => readerDb().$queryRaw<{ id: string; passage: string; text: string }[]>`
      SELECT "id", text, ts_headline(
        search_configuration("language"),
        text,
        websearch_to_tsquery(search_configuration(${paper.site.language}), ${q}),
        ${options}) AS passage
      FROM "Article", left(coalesce("standfirst" || chr(10), '') || "plainText", 20000) AS text
      WHERE "id" = ANY(${ids})`,
    ),
  ]);
  const passageOf = new Map(passages.map(({ id, passage, text }) => [id, withCuts(passage, text, marks)]));
  return ids.flatMap((id) => {
    const card = cards[id];
    return card ? [{ card, snippet: splitMarked(passageOf.get(id) ?? "") }] : [];
  });
}

const marks = new RegExp(`[${open}${close}]`, "g");

/** Plain and marked text in turn: odd entries are what matched. */
const splitMarked = (passage: string): string[] => passage.replaceAll("\n", " ").split(marks);

/** The query with each word that the paper never uses put right by the nearest that it does. */
async function didYouMean(query: SearchQuery): Promise<SearchPage["didYouMean"]> {
  const words = query.q.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  if (words.length === 0) return null;
  const rows = await named(
    "nearest words of a search",
    () => readerDb().$queryRaw<{ word: string; nearest: string }[]>`
    SELECT asked.word, near."word" AS nearest
    FROM unnest(${words.slice(0, 8)}::text[]) AS asked(word)
    CROSS JOIN LATERAL (
      SELECT s."word" FROM "SearchWord" s
      WHERE s."word" % asked.word
      ORDER BY similarity(s."word", asked.word) DESC, s."articles" DESC
      LIMIT 1
    ) near
    WHERE near."word" <> asked.word`,
  );
  if (rows.length === 0) return null;
  const q = rows.reduce((text, { word, nearest }) => text.toLowerCase().replace(word, nearest), query.q);
  return { q, path: searchResultPath({ ...query, q }) };
}

function parseDay(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return { year, month, day };
}

const dayAfter = (iso: string) => ({ ...parseDay(iso), day: parseDay(iso).day + 1 });
