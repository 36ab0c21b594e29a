import { readerDb } from "../db";
import { type FrontDocument, wholeDocument } from "../front/document";
import { blockKey, sectionLayout } from "../front/layout";
import { Prisma } from "../generated/prisma/client";
import { named } from "../statements";
import { dayTag, latestTag, mostReadTag, sectionTag, settingsTag } from "../tags";
import { monthPath } from "../urls";
import { dayOf } from "../zoned-time";
import { cachedPaper } from "./cached";
import { isCard, newestCards } from "./cards";
import { cardsOf, type Lists, namedIn, type Outlook, type PlacedSlots, publishedFront, slotsAt } from "./front";
import { mostReadIds } from "./most-read";
import { sectionLink } from "./section-link";
import type { Card, MonthLink, SectionPage } from "./shapes";
import { type Frame, frame, type SectionRow } from "./site";

const newest = 30;
const monthsListed = 12;

/** A section's front; null where there is no such section. 8 queries, 2 more where pins or rules ask. */
export async function sectionPage(slug: string): Promise<SectionPage | null> {
  "use cache";
  cachedPaper(settingsTag, latestTag, mostReadTag, dayTag);
  const paper = await frame();
  const section = sectionBySlug(slug, paper);
  if (!section) return null;
  cachedPaper(sectionTag(section.id));
  const { page } = await sectionAt(section, await publishedFront(section.id), { at: new Date(), coming: [] }, paper);
  return page;
}

/** A section's slots in its page's order. */
export const layoutOfSection = (section: SectionRow, paper: Frame) => sectionLayout(subsectionsOf(section, paper));

const subsectionsOf = (section: SectionRow, { sections }: Frame): SectionRow[] =>
  Object.values(sections).filter(({ parentId }) => parentId === section.id);

/** A section's front as a document has it at an instant, with what stands in each slot. 4 queries, 2 more where pins or rules ask. */
export async function sectionAt(
  section: SectionRow,
  front: FrontDocument | null,
  outlook: Outlook,
  paper: Frame,
): Promise<{ page: SectionPage; slots: PlacedSlots; cards: Record<string, Card> }> {
  const layout = layoutOfSection(section, paper);
  const document = wholeDocument(front, layout);
  const isTop = section.parentId === null;
  const isAsked = Object.values(document.slots).some(({ fill }) => fill.kind === "mostRead");
  const [stories, readIds, archive] = await Promise.all([
    newestCards(inSection(section), paper, newest),
    isTop ? mostReadIds(isAsked ? 20 : 5, section.id) : [],
    monthsOf(section, paper),
  ]);
  const named = await namedIn(document, outlook, paper, readIds);
  const soon = outlook.coming.filter(({ sectionId, topSectionId }) =>
    isTop ? topSectionId === section.id : sectionId === section.id,
  );
  const list = [...soon.map(({ card }) => card), ...stories];
  const subsections = subsectionsOf(section, paper);
  const newestIn: Record<string, Card[]> = { lead: [...list.filter(({ picture }) => picture), ...list] };
  for (const { id, slug } of subsections) newestIn[blockKey(id)] = list.filter((card) => card.section.slug === slug);
  const mostRead = readIds.filter((id) => named.cards[id]).map((id) => ({ id }));
  const lists: Lists = { newest: (key) => newestIn[key] ?? list, mostRead: () => mostRead };

  const { slots, fill, take } = slotsAt(document, layout, outlook, named);
  for (const { key } of layout) fill(key, lists);
  const cards = { ...named.cards, ...Object.fromEntries(list.map((card) => [card.id, card])) };
  const inSlot = (key: string): Card[] => cardsOf(slots[key] ?? [], cards, named);
  const parent = section.parentId === null ? undefined : paper.sections[section.parentId];
  const page = {
    section: { ...sectionLink(section), description: section.description },
    parent: parent ? sectionLink(parent) : null,
    subsections: subsections.map(sectionLink),
    lead: inSlot("lead")[0] ?? null,
    secondary: inSlot("secondary"),
    subsectionBlocks: subsections
      .map((subsection) => ({ section: sectionLink(subsection), cards: inSlot(blockKey(subsection.id)) }))
      .filter((block) => block.cards.length > 0),
    archive,
    river: cardsOf(take(list, 20), cards, named),
    mostRead: readIds
      .slice(0, 5)
      .map((id) => cards[id])
      .filter(isCard),
  };
  return { page, slots, cards };
}

export const sectionBySlug = (slug: string, { sections }: Frame): SectionRow | undefined =>
  Object.values(sections).find((section) => section.slug === slug);

/** The articles of a section: a top section's include its subsections'. */
export const inSection = (section: SectionRow): Prisma.ArticleWhereInput =>
  section.parentId === null ? { topSectionId: section.id } : { sectionId: section.id };

/** The newest months with stories: a step of the index each, however long the archive. */
async function monthsOf(section: SectionRow, { site }: Frame): Promise<MonthLink[]> {
  const column = Prisma.raw(section.parentId === null ? `"topSectionId"` : `"sectionId"`);
  const newestBefore = (limit: Prisma.Sql) => Prisma.sql`
    (SELECT "publishedAt" FROM "Article"
     WHERE ${column} = ${section.id} AND "status" = 'published' ${limit}
     ORDER BY "publishedAt" DESC, "id" DESC LIMIT 1)`;
  const monthStart = Prisma.sql`date_trunc('month', newest, ${site.timeZone})`;
  const rows = await named(
    "months of a section",
    () => readerDb().$queryRaw<{ newest: Date }[]>`
    WITH RECURSIVE months(newest, position) AS (
      SELECT ${newestBefore(Prisma.empty)}, 1
      UNION ALL
      SELECT ${newestBefore(Prisma.sql`AND "publishedAt" < ${monthStart}`)}, position + 1
      FROM months WHERE newest IS NOT NULL AND position < ${monthsListed}
    )
    SELECT newest FROM months WHERE newest IS NOT NULL`,
  );
  return rows.map((row) => {
    const { year, month } = dayOf(row.newest, site.timeZone);
    return { year, month, path: monthPath(section.slug, year, month) };
  });
}
