import { db } from "../db";
import { frontTag, latestTag, mostReadTag, settingsTag } from "../tags";
import { cachedPaper } from "./cached";
import { cardsById, isCard, newestFirst, published } from "./cards";
import { mostReadIds } from "./most-read";
import { pinned, pinsOf } from "./pins";
import type { Card, HomePage } from "./shapes";
import { frame, sectionLink } from "./site";

const newest = 40;
const perSection = 14; // enough to fill a block after what stands elsewhere is left out

/** The front page: the editors' pins, and rules that fill what they left open. 9 queries. */
export async function homePage(): Promise<HomePage> {
  "use cache";
  cachedPaper(settingsTag, frontTag, latestTag, mostReadTag);
  const paper = await frame();
  const topSectionIds = Object.values(paper.sections).flatMap(({ id, parentId }) => (parentId === null ? [id] : []));
  if (topSectionIds.length === 0) return { ...emptyHome, madeAt: new Date() };

  const [pins, latestIds, opinionIds, readIds, sectionIds] = await Promise.all([
    pinsOf(null),
    idsOf({}, newest),
    idsOf({ kind: "opinion" }, perSection),
    mostReadIds(20),
    newestBySection(topSectionIds),
  ]);
  const cards = await cardsById(
    [...pins.map((pin) => pin.articleId), ...latestIds, ...opinionIds, ...readIds, ...Object.values(sectionIds).flat()],
    paper,
  );
  const known = (ids: string[]): Card[] => ids.map((id) => cards[id]).filter(isCard);
  const pinnedIn = (slot: string): Card[] =>
    pins.flatMap((pin) => {
      const card = pin.slot === slot ? cards[pin.articleId] : undefined;
      return card ? [pinned(card, pin)] : [];
    });

  // Each story stands once: a list takes what those before it left.
  const take = takeOnce();
  const latest = known(latestIds);
  const pictured = latest.filter((card) => card.picture && card.kind !== "opinion");
  const [lead = null] = take([...pinnedIn("lead"), ...pictured, ...latest], 1);
  const secondary = take([...pinnedIn("secondary"), ...pictured], 4);
  const opinion = take([...pinnedIn("opinion"), ...known(opinionIds)], 4);
  const dontMiss = take(pinnedIn("dont_miss"), 4);
  const list = take(
    latest.filter((card) => card.kind !== "opinion"),
    6,
  );
  const mostRead = take(known(readIds), 5);
  const strip = take(pictured, 3);
  // Every section first gets its newest, so that no block is left with what is weeks old.
  const ofSection = (id: string) => known(sectionIds[id] ?? []).filter((card) => card.kind !== "opinion");
  const newestOf = new Map(topSectionIds.map((id) => [id, take(ofSection(id), 2)]));
  const blocks = topSectionIds.flatMap((id) => {
    const section = paper.sections[id];
    const inBlock = newestOf.get(id) ?? [];
    const cards = [...inBlock, ...take(ofSection(id), 5 - inBlock.length)];
    return section && cards.length > 0 ? [{ section: sectionLink(section), cards }] : [];
  });
  return {
    madeAt: new Date(),
    ...{ lead, secondary, strip, blocks, opinion, mostRead },
    latest: list,
    dontMiss: [...dontMiss, ...take(known(readIds), 4 - dontMiss.length)],
  };
}

const emptyHome: Omit<HomePage, "madeAt"> = {
  lead: null,
  secondary: [],
  strip: [],
  blocks: [],
  opinion: [],
  latest: [],
  mostRead: [],
  dontMiss: [],
};

/** Gives a function that takes the first cards that it has not given before. */
export function takeOnce(): (from: Card[], count: number) => Card[] {
  const given = new Set<string>();
  return (from, count) => {
    const taken: Card[] = [];
    for (const card of from) {
      if (taken.length >= count) break;
      if (given.has(card.id)) continue;
      given.add(card.id);
      taken.push(card);
    }
    return taken;
  };
}

async function idsOf(where: { kind?: "opinion" }, take: number): Promise<string[]> {
  const rows = await db().article.findMany({
    where: { ...published, ...where },
    orderBy: newestFirst,
    take,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** The newest articles of each top section, by its id: one index scan a section, one query. */
async function newestBySection(topSectionIds: string[]): Promise<Record<string, string[]>> {
  const rows = await db().$queryRaw<{ section: string; ids: string[] }[]>`
    SELECT section, array(
      SELECT "id" FROM "Article"
      WHERE "topSectionId" = section AND "status" = 'published'
      ORDER BY "publishedAt" DESC, "id" DESC
      LIMIT ${perSection}
    ) AS ids
    FROM unnest(${topSectionIds}::text[]) AS section`;
  return Object.fromEntries(rows.map(({ section, ids }) => [section, ids]));
}
