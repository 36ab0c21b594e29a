import { db } from "../db";
import type { ArticleKind } from "../generated/prisma/client";
import { frontTag, latestTag, mostReadTag, settingsTag } from "../tags";
import { cachedPaper } from "./cached";
import { cardsById, isShowable, newestFirst, published } from "./cards";
import { mostReadIds } from "./most-read";
import { type PinRow, pinned, pinsOf } from "./pins";
import type { Card, HomePage } from "./shapes";
import { frame, sectionLink } from "./site";
import { takeOnce } from "./take-once";

const newest = 40;
const perSection = 14; // enough to fill a block after what stands elsewhere is left out

/** A story that may stand on the page: as little as its place depends on. */
type Candidate = { id: string; kind: ArticleKind; hasPicture: boolean };
type Placed = { id: string; pin?: PinRow };

/** The front page: the editors' pins, and rules that fill what they left open. 9 queries. */
export async function homePage(): Promise<HomePage> {
  "use cache";
  cachedPaper(settingsTag, frontTag, latestTag, mostReadTag);
  const paper = await frame();
  const topSections = Object.values(paper.sections).filter(({ parentId }) => parentId === null);
  if (topSections.length === 0) return { ...emptyHome, madeAt: new Date() };

  const [pins, latest, opinions, read, bySection] = await Promise.all([
    pinsOf(null),
    newestStories({}, newest),
    newestStories({ kind: "opinion" }, perSection),
    mostReadIds(20),
    newestBySection(topSections.map(({ id }) => id)),
  ]);
  const mostRead = read.map((id) => ({ id }));
  const news = latest.filter(({ kind }) => kind !== "opinion");
  const pictured = news.filter(({ hasPicture }) => hasPicture);
  const pinnedIn = (slot: PinRow["slot"]): Placed[] =>
    pins.filter((pin) => pin.slot === slot).map((pin) => ({ id: pin.articleId, pin }));

  // Each story stands once: a list takes what those before it left.
  const take = takeOnce<Placed>();
  const lead = take([...pinnedIn("lead"), ...pictured, ...latest], 1);
  const secondary = take([...pinnedIn("secondary"), ...pictured], 4);
  const opinion = take([...pinnedIn("opinion"), ...opinions], 4);
  const dontMiss = take(pinnedIn("dont_miss"), 4);
  const list = take(news, 6);
  const most = take(mostRead, 5);
  const strip = take(pictured, 3);
  // Every section first gets its newest, so that no block is left with what is weeks old.
  const newestOf = topSections.map(({ id }) => take(bySection[id] ?? [], 2));
  const blocks = topSections.map((section, index) => {
    const first = newestOf[index] ?? [];
    return { section, stories: [...first, ...take(bySection[section.id] ?? [], 5 - first.length)] };
  });
  dontMiss.push(...take(mostRead, 4 - dontMiss.length));

  const shown = [
    lead,
    secondary,
    opinion,
    dontMiss,
    list,
    most,
    strip,
    blocks.flatMap(({ stories }) => stories),
  ].flat();
  const cards = await cardsById(
    shown.map(({ id }) => id),
    paper,
  );
  const cardsOf = (placed: Placed[]): Card[] =>
    placed.flatMap(({ id, pin }) => {
      const card = cards[id];
      return card ? [pin ? pinned(card, pin) : card] : [];
    });
  return {
    madeAt: new Date(),
    lead: cardsOf(lead)[0] ?? null,
    secondary: cardsOf(secondary),
    strip: cardsOf(strip),
    blocks: blocks
      .map(({ section, stories }) => ({ section: sectionLink(section), cards: cardsOf(stories) }))
      .filter((block) => block.cards.length > 0),
    opinion: cardsOf(opinion),
    latest: cardsOf(list),
    mostRead: cardsOf(most),
    dontMiss: cardsOf(dontMiss),
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

async function newestStories(where: { kind?: "opinion" }, take: number): Promise<Candidate[]> {
  const rows = await db().article.findMany({
    relationLoadStrategy: "join",
    where: { ...published, ...where },
    orderBy: newestFirst,
    take,
    select: { id: true, kind: true, leadPicture: { select: { rightsExpireAt: true } } },
  });
  return rows.map(({ id, kind, leadPicture }) => ({ id, kind, hasPicture: isShowable(leadPicture) }));
}

/** The newest articles of each top section, by its id, without opinion: one index scan a section, one query. */
async function newestBySection(topSectionIds: string[]): Promise<Record<string, { id: string }[]>> {
  const rows = await db().$queryRaw<{ section: string; id: string; kind: ArticleKind }[]>`
    SELECT section, story."id", story."kind"
    FROM unnest(${topSectionIds}::text[]) AS section CROSS JOIN LATERAL (
      SELECT "id", "kind", "publishedAt" FROM "Article"
      WHERE "topSectionId" = section AND "status" = 'published'
      ORDER BY "publishedAt" DESC, "id" DESC
      LIMIT ${perSection}
    ) AS story
    ORDER BY story."publishedAt" DESC, story."id" DESC`;
  const bySection: Record<string, { id: string }[]> = {};
  for (const { section, id, kind } of rows) {
    if (kind === "opinion") continue;
    bySection[section] = [...(bySection[section] ?? []), { id }];
  }
  return bySection;
}
