import { readerDb } from "../db";
import { type FrontDocument, wholeDocument } from "../front/document";
import { blockKey, homeLayout } from "../front/layout";
import type { ArticleKind } from "../generated/prisma/client";
import { named } from "../statements";
import { dayTag, frontTag, latestTag, mostReadTag, settingsTag } from "../tags";
import { cachedPaper } from "./cached";
import { cardsById, isShowable, newestFirst, published } from "./cards";
import { cardsOf, type Lists, namedIn, type Outlook, type PlacedSlots, publishedFront, slotsAt } from "./front";
import { mostReadIds } from "./most-read";
import { sectionLink } from "./section-link";
import type { Card, HomePage } from "./shapes";
import { type Frame, frame, type SectionRow } from "./site";

const newest = 40;
const mostReadShown = 5;
const perSection = 14; // enough to fill a block after what stands elsewhere is left out

/** A story that may stand on the page: as little as its place depends on. */
type Candidate = { id: string; kind: ArticleKind; hasPicture: boolean };

/** The front page: the editors' pins, and rules that fill what they left open. 10 queries, 2 more where pins or rules ask. */
export async function homePage(): Promise<HomePage> {
  "use cache";
  cachedPaper(settingsTag, frontTag, latestTag, mostReadTag, dayTag);
  const paper = await frame();
  if (Object.keys(paper.sections).length === 0) return { ...emptyHome, madeAt: new Date() };
  const { page } = await homeAt(await publishedFront(null), { at: new Date(), coming: [] }, paper);
  return page;
}

/** Home's slots in the page's order. */
export const layoutOfHome = (paper: Frame) => homeLayout(topSectionsOf(paper));

const topSectionsOf = ({ sections }: Frame): SectionRow[] =>
  Object.values(sections).filter(({ parentId }) => parentId === null);

/** Home as a document has it at an instant, with what stands in each slot. 6 queries, 2 more where pins or rules ask. */
export async function homeAt(
  front: FrontDocument | null,
  outlook: Outlook,
  paper: Frame,
): Promise<{ page: HomePage; slots: PlacedSlots; cards: Record<string, Card> }> {
  const topSections = topSectionsOf(paper);
  const layout = layoutOfHome(paper);
  const document = wholeDocument(front, layout);
  const coming = outlook.coming.map(({ card: { id, kind, picture } }) => ({ id, kind, hasPicture: picture !== null }));
  const [named, stories, opinionStories, read, bySection, readBySection] = await Promise.all([
    namedIn(document, outlook, paper),
    newestStories({}, newest),
    newestStories({ kind: "opinion" }, perSection),
    mostReadIds(20),
    newestBySection(topSections.map(({ id }) => id)),
    mostReadBySection(document, topSections),
  ]);
  const latest = [...coming, ...stories];
  const opinions = latest.filter(({ kind }) => kind === "opinion").concat(opinionStories);
  const mostRead = read.map((id) => ({ id }));
  const news = latest.filter(({ kind }) => kind !== "opinion");
  const pictured = news.filter(({ hasPicture }) => hasPicture);
  const newestIn: Record<string, { id: string }[]> = {
    lead: [...pictured, ...latest],
    opinion: opinions,
    dontMiss: news,
  };
  for (const { id } of topSections) {
    const soon = outlook.coming.filter(({ card, topSectionId }) => topSectionId === id && card.kind !== "opinion");
    newestIn[blockKey(id)] = [...soon.map(({ card }) => card), ...(bySection[id] ?? [])];
  }
  const lists: Lists = {
    newest: (key) => newestIn[key] ?? pictured,
    mostRead: (key) => readBySection[key] ?? mostRead,
  };

  // Each story stands once: pins first, then each list takes what those before it left.
  const { slots, fill, take } = slotsAt(document, layout, outlook, named);
  fill("lead", lists);
  fill("secondary", lists);
  fill("opinion", lists);
  const list = take(news, 8);
  const most = take(mostRead, mostReadShown);
  list.push(...take(news, mostReadShown - most.length)); // one column: the latest fills what nobody read of late
  fill("strip", lists);
  // Every section first gets its newest, so that no block is left with what is weeks old.
  for (const { id } of topSections) fill(blockKey(id), lists, 2);
  for (const { id } of topSections) fill(blockKey(id), lists);
  fill("dontMiss", lists);

  const shown = [...Object.values(slots).flat(), ...list, ...most].map(({ id }) => id);
  const unread = shown.filter((id) => !named.cards[id]);
  const cards = { ...named.cards, ...(await cardsById(unread, paper)) };
  const inSlot = (key: string): Card[] => cardsOf(slots[key] ?? [], cards, named);
  const page = {
    madeAt: outlook.at,
    lead: inSlot("lead")[0] ?? null,
    secondary: inSlot("secondary"),
    strip: inSlot("strip"),
    blocks: topSections
      .map((section) => ({ section: sectionLink(section), cards: inSlot(blockKey(section.id)) }))
      .filter((block) => block.cards.length > 0),
    opinion: inSlot("opinion"),
    latest: cardsOf(list, cards, named),
    mostRead: cardsOf(most, cards, named),
    dontMiss: inSlot("dontMiss"),
  };
  return { page, slots, cards };
}

/** What is read most in the sections whose blocks ask for it: a query each. */
async function mostReadBySection(document: FrontDocument, topSections: SectionRow[]) {
  const asking = topSections.filter(({ id }) => document.slots[blockKey(id)]?.fill.kind === "mostRead");
  const found = await Promise.all(
    asking.map(async ({ id }) => {
      const ids = await mostReadIds(perSection, id);
      return [blockKey(id), ids.map((each) => ({ id: each }))] as const;
    }),
  );
  return Object.fromEntries(found);
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
  const rows = await named("newest stories of home", () =>
    readerDb().article.findMany({
      relationLoadStrategy: "join",
      where: { ...published, ...where },
      orderBy: newestFirst,
      take,
      select: { id: true, kind: true, leadPicture: { select: { rightsExpireAt: true } } },
    }),
  );
  return rows.map(({ id, kind, leadPicture }) => ({ id, kind, hasPicture: isShowable(leadPicture) }));
}

/** The newest articles of each top section, by its id, without opinion: one index scan a section, one query. */
async function newestBySection(topSectionIds: string[]): Promise<Record<string, { id: string }[]>> {
  const rows = await named(
    "newest stories of each section",
    () => readerDb().$queryRaw<{ section: string; id: string; kind: ArticleKind }[]>`
    SELECT section, story."id", story."kind"
    FROM unnest(${topSectionIds}::text[]) AS section CROSS JOIN LATERAL (
      SELECT "id", "kind", "publishedAt" FROM "Article"
      WHERE "topSectionId" = section AND "status" = 'published'
      ORDER BY "publishedAt" DESC, "id" DESC
      LIMIT ${perSection}
    ) AS story
    ORDER BY story."publishedAt" DESC, story."id" DESC`,
  );
  const bySection: Record<string, { id: string }[]> = {};
  for (const { section, id, kind } of rows) {
    if (kind === "opinion") continue;
    bySection[section] = [...(bySection[section] ?? []), { id }];
  }
  return bySection;
}
