import { readingMinutesOf } from "../body/derived";
import { calendarDay } from "../dates";
import { readerDb } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { renditions } from "../pictures/renditions";
import { rightsAt } from "../pictures/rights";
import { named } from "../statements";
import { articlePath, authorPath } from "../urls";
import { sectionLink } from "./section-link";
import type { AuthorLink, Card, Picture, Site } from "./shapes";
import type { Frame } from "./site";

/** What a reader may see. */
export const published = { status: "published" } as const;

/** The order of every list: newest first, ties broken so that pages never overlap. */
export const newestFirst = [{ publishedAt: "desc" }, { id: "desc" }] satisfies Prisma.ArticleOrderByWithRelationInput[];

export const pictureSelect = {
  hash: true,
  renditions: true,
  alt: true,
  decorative: true,
  caption: true,
  credit: true,
  dominantColour: true,
  rightsExpireAt: true,
} satisfies Prisma.MediaSelect;

export const authorSelect = {
  slug: true,
  name: true,
  role: true,
  portrait: { select: pictureSelect },
} satisfies Prisma.AuthorSelect;

const cardSelect = {
  id: true,
  slug: true,
  kind: true,
  language: true,
  headline: true,
  cardHeadline: true,
  kicker: true,
  excerpt: true,
  wordCount: true,
  credit: true,
  publishedAt: true,
  sectionId: true,
  leadPicture: { select: pictureSelect },
  authors: { select: { author: { select: authorSelect } }, orderBy: { position: "asc" } },
} satisfies Prisma.ArticleSelect;

type PictureRow = Prisma.MediaGetPayload<{ select: typeof pictureSelect }>;
type AuthorRow = Prisma.AuthorGetPayload<{ select: typeof authorSelect }>;
type CardRow = Prisma.ArticleGetPayload<{ select: typeof cardSelect }>;

/**
 * The picture as pages show it; null where there is none, where nothing has been made of it for
 * readers yet, and where the paper may show it no longer.
 */
export function pictureOf(row: PictureRow | null): Picture | null {
  const made = isShowable(row) ? renditions.safeParse(row.renditions) : null;
  if (!row || !made?.success) return null;
  const { hash, caption, credit } = row;
  return {
    ...{ hash, caption, credit, renditions: made.data },
    alt: row.decorative ? "" : row.alt,
    colour: row.dominantColour,
  };
}

/** True for a picture whose rights have not ended. */
export const isShowable = <Row extends { rightsExpireAt: Date | null }>(row: Row | null): row is Row =>
  row !== null && rightsAt(row.rightsExpireAt, new Date()) !== "ended";

export function authorOf(row: AuthorRow): AuthorLink {
  return {
    name: row.name,
    role: row.role,
    path: authorPath(row.slug),
    portrait: pictureOf(row.portrait),
  };
}

/** Whether a moment is of the day that it is now in the paper’s zone. */
export const isOfToday = (moment: Date, site: Site): boolean =>
  calendarDay(moment, site) === calendarDay(new Date(), site);

/** The card of a published article; null for one that isn't fit to be shown (the database's checks rule it out). */
function cardOf(row: CardRow, { site, sections }: Frame): Card | null {
  const section = row.sectionId === null ? undefined : sections[row.sectionId];
  if (!section || !row.publishedAt) return null;
  return {
    id: row.id,
    path: articlePath(section.slug, row.slug),
    kind: row.kind,
    language: row.language,
    headline: row.cardHeadline ?? row.headline,
    kicker: row.kicker,
    excerpt: row.excerpt,
    section: sectionLink(section),
    authors: row.authors.map(({ author }) => authorOf(author)),
    credit: row.credit,
    picture: pictureOf(row.leadPicture),
    publishedAt: row.publishedAt,
    isOfToday: isOfToday(row.publishedAt, site),
    readingMinutes: readingMinutesOf(row.wordCount),
  };
}

export const isCard = (card: Card | null | undefined): card is Card => Boolean(card);

/** The cards of published articles by id, in one query. What isn't published is missing. */
export async function cardsById(ids: Iterable<string>, frame: Frame): Promise<Record<string, Card>> {
  const rows = await named("cards by id", () =>
    readerDb().article.findMany({
      relationLoadStrategy: "join",
      where: { id: { in: [...new Set(ids)] }, ...published },
      select: cardSelect,
    }),
  );
  const cards = rows.map((row) => cardOf(row, frame)).filter(isCard);
  return Object.fromEntries(cards.map((card) => [card.id, card]));
}

/** The first cards of a list of articles, newest first, in one query. */
export async function newestCards(where: Prisma.ArticleWhereInput, frame: Frame, take: number): Promise<Card[]> {
  const rows = await named("newest cards", () =>
    readerDb().article.findMany({
      relationLoadStrategy: "join",
      where: { ...published, ...where },
      orderBy: newestFirst,
      take,
      select: cardSelect,
    }),
  );
  return rows.map((row) => cardOf(row, frame)).filter(isCard);
}

/** A story that is scheduled, as it will be listed. */
export type Coming = { card: Card; sectionId: string | null; topSectionId: string | null };

/** What is scheduled to be out by an instant, newest first, in one query: for previews alone. */
export async function comingBy(at: Date, frame: Frame): Promise<Coming[]> {
  const rows = await readerDb().article.findMany({
    relationLoadStrategy: "join",
    where: { status: "scheduled", scheduledAt: { lte: at }, trashedAt: null },
    orderBy: [{ scheduledAt: "desc" }, { id: "desc" }],
    take: 100,
    select: { ...cardSelect, topSectionId: true, scheduledAt: true },
  });
  return rows.flatMap(({ topSectionId, scheduledAt, ...row }) => {
    const card = cardOf({ ...row, publishedAt: scheduledAt }, frame);
    return card ? [{ card, sectionId: row.sectionId, topSectionId }] : [];
  });
}
