import { readerDb } from "../db";
import { lastSearchPage } from "../inner-address";
import { type ReadQuery, readQuery } from "../search/read-query";
import { named } from "../statements";
import { addressesTag, dayTag, latestTag, namesTag, settingsTag } from "../tags";
import { pagedPath, searchResultPath } from "../urls";
import { cachedPaper } from "./cached";
import { cardsById, isCard } from "./cards";
import { latestPage } from "./latest";
import { storyAtAddress } from "./search-address";
import { matches } from "./search-matches";
import { namesOf } from "./search-names";
import { snippetsOf } from "./search-snippets";
import type { Card, SearchHit, SearchPage, SearchQuery } from "./shapes";
import { type Frame, frame } from "./site";

const hitsOnPage = 20;
const mostClosest = 6;

/** What the paper says about something; null past the last page. At most 16 queries, most of them where nothing is found. */
export async function searchPage(query: SearchQuery): Promise<SearchPage | null> {
  "use cache";
  cachedPaper(settingsTag, latestTag, dayTag, namesTag, addressesTag);
  if (query.page > lastSearchPage) return null;
  const paper = await frame();
  const path = searchResultPath(query);
  const read = await readQuery(readerDb, query.q);
  const ids = await storiesOf(query, read, paper);
  if (query.page > 1 && ids.length === 0) return null;

  const hits = await hitsOf(ids.slice(0, hitsOnPage), query.q, read, paper);
  const isEmpty = hits.length === 0;
  const closest = isEmpty ? await closestTo(query, read, paper) : [];
  return {
    query,
    hits,
    isCut: read.parsed.isCut,
    names: query.page === 1 ? await namesOf(query.q, paper) : [],
    didYouMean: isEmpty && query.q !== "" ? await didYouMean(query, paper) : null,
    newer: query.page > 1 ? pagedPath(path, query.page - 1) : null,
    older: ids.length > hitsOnPage && query.page < lastSearchPage ? pagedPath(path, query.page + 1) : null,
    closest,
    latest: isEmpty && closest.length === 0 ? ((await latestPage(1))?.cards.slice(0, 6) ?? []) : [],
  };
}

/** The ids of the page's stories and one more, best first: the one at the address that was typed before all. */
async function storiesOf(query: SearchQuery, read: ReadQuery, paper: Frame): Promise<string[]> {
  const skip = (query.page - 1) * hitsOnPage;
  const found = await matches(query, read, paper, { skip, take: hitsOnPage + 1 });
  const atAddress = query.page === 1 ? await storyAtAddress(query.q) : null;
  return atAddress === null ? found : [atAddress, ...found.filter((id) => id !== atAddress)].slice(0, hitsOnPage + 1);
}

/** Stories with some of the words, for a search that finds none with all. */
async function closestTo(query: SearchQuery, { parsed, readings }: ReadQuery, paper: Frame): Promise<Card[]> {
  if (parsed.required.length < 2) return [];
  const anyWord = { parsed: { ...parsed, required: [parsed.required.flat()] }, readings };
  const ids = await matches(query, anyWord, paper, { skip: 0, take: mostClosest });
  const cards = await cardsById(ids, paper);
  return ids.map((id) => cards[id]).filter(isCard);
}

/** Cards with the passages that match. */
async function hitsOf(ids: string[], q: string, read: ReadQuery, paper: Frame): Promise<SearchHit[]> {
  if (ids.length === 0) return [];
  const [cards, snippets] = await Promise.all([cardsById(ids, paper), snippetsOf(ids, q, read)]);
  return ids.flatMap((id) => {
    const card = cards[id];
    return card ? [{ card, snippet: snippets.get(id) ?? [] }] : [];
  });
}

/** The query with each word that the paper never uses put right by the nearest that it does; null where that finds nothing either. */
async function didYouMean(query: SearchQuery, paper: Frame): Promise<SearchPage["didYouMean"]> {
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
  const found = await matches({ ...query, q }, await readQuery(readerDb, q), paper, { skip: 0, take: 1 });
  return found.length === 0 ? null : { q, path: searchResultPath({ ...query, q }) };
}
