import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { frontTag, latestTag, mostReadTag, sectionTag, settingsTag } from "../tags";
import { monthPath } from "../urls";
import { dayOf } from "../zoned-time";
import { cachedPaper } from "./cached";
import { cardsById, isCard, newestCards } from "./cards";
import { mostReadIds } from "./most-read";
import { pinned, pinsOf } from "./pins";
import type { Card, MonthLink, SectionPage } from "./shapes";
import { type Frame, frame, type SectionRow, sectionLink } from "./site";
import { takeOnce } from "./take-once";

const newest = 30;
const monthsListed = 12;

/** A section's front; null where there is no such section. 8 queries. */
export async function sectionPage(slug: string): Promise<SectionPage | null> {
  "use cache";
  cachedPaper(settingsTag, frontTag, latestTag, mostReadTag);
  const paper = await frame();
  const section = sectionBySlug(slug, paper);
  if (!section) return null;
  cachedPaper(sectionTag(section.id));

  const isTop = section.parentId === null;
  const [pins, cards, readIds, archive] = await Promise.all([
    pinsOf(section.id),
    newestCards(inSection(section), paper, { take: newest }),
    isTop ? mostReadIds(5, section.id) : [],
    monthsOf(section, paper),
  ]);
  const more = await cardsById([...pins.map((pin) => pin.articleId), ...readIds], paper);

  const take = takeOnce<Card>();
  const pinnedLead = pins.flatMap((pin) => {
    const card = pin.slot === "lead" ? more[pin.articleId] : undefined;
    return card ? [pinned(card, pin)] : [];
  });
  const [lead = null] = take([...pinnedLead, ...cards.filter(({ picture }) => picture), ...cards], 1);
  const secondary = take(cards, 3);
  const subsections = Object.values(paper.sections).filter(({ parentId }) => parentId === section.id);
  const subsectionBlocks = subsections.flatMap((subsection) => {
    const inBlock = take(
      cards.filter((card) => card.section.slug === subsection.slug),
      3,
    );
    return inBlock.length > 0 ? [{ section: sectionLink(subsection), cards: inBlock }] : [];
  });
  const parent = section.parentId === null ? undefined : paper.sections[section.parentId];
  return {
    section: { ...sectionLink(section), description: section.description },
    parent: parent ? sectionLink(parent) : null,
    subsections: subsections.map(sectionLink),
    ...{ lead, secondary, subsectionBlocks, archive },
    river: take(cards, 20),
    mostRead: readIds.map((id) => more[id]).filter(isCard),
  };
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
  const rows = await db().$queryRaw<{ newest: Date }[]>`
    WITH RECURSIVE months(newest, position) AS (
      SELECT ${newestBefore(Prisma.empty)}, 1
      UNION ALL
      SELECT ${newestBefore(Prisma.sql`AND "publishedAt" < ${monthStart}`)}, position + 1
      FROM months WHERE newest IS NOT NULL AND position < ${monthsListed}
    )
    SELECT newest FROM months WHERE newest IS NOT NULL`;
  return rows.map((row) => {
    const { year, month } = dayOf(row.newest, site.timeZone);
    return { year, month, path: monthPath(section.slug, year, month) };
  });
}
