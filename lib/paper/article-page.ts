/** An article’s page from the row it is made of, whether readers get it or the desk only tries it. */
import { readingMinutesOf } from "../body/derived";
import { readBody } from "../body/read-body";
import { referencesOf, withoutRepeatedStandfirst } from "../body/references";
import { readerDb } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { sharePath } from "../pictures/share-picture";
import { named } from "../statements";
import { articlePath, topicPath } from "../urls";
import {
  authorOf,
  authorSelect,
  cardsById,
  isCard,
  isOfToday,
  newestFirst,
  pictureOf,
  pictureSelect,
  published,
} from "./cards";
import { neighboursOf, type Onward } from "./onward";
import { picturesById } from "./pictures-by-id";
import { sectionLink } from "./section-link";
import type { Article, ArticlePage, Card, Storyline, Translation } from "./shapes";
import type { Frame } from "./site";

const daysUntilOld = 90;

/** What an article is made from. */
export const storySelect = {
  ...{ id: true, slug: true, kind: true, language: true, headline: true, kicker: true, standfirst: true },
  ...{ searchTitle: true, searchDescription: true, excerpt: true, credit: true, dateline: true, body: true },
  ...{ wordCount: true, publishedAt: true, revisedAt: true, modifiedAt: true, sectionId: true, topSectionId: true },
  translationGroup: true,
  leadPicture: { select: pictureSelect },
  sharePicture: { select: { hash: true } },
  authors: { select: { author: { select: authorSelect } }, orderBy: { position: "asc" } },
  topics: { select: { topic: { select: { id: true, slug: true, name: true } } }, orderBy: { position: "asc" } },
  corrections: { select: { text: true, publishedAt: true }, orderBy: { publishedAt: "asc" } },
} satisfies Prisma.ArticleSelect;

/** What an article’s page is made from. */
export const articleSelect = {
  ...storySelect,
  storylineEntry: {
    select: {
      storyline: {
        select: {
          title: true,
          description: true,
          entries: {
            where: { article: { status: "published" } },
            orderBy: { position: "asc" },
            select: {
              article: { select: { id: true, slug: true, headline: true, sectionId: true, publishedAt: true } },
            },
          },
        },
      },
    },
  },
} satisfies Prisma.ArticleSelect;

type StoryRow = Prisma.ArticleGetPayload<{ select: typeof storySelect }>;
export type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof articleSelect }>;

/** The article of a row, without its translations; null for one that isn’t fit to be shown (the database’s checks rule it out). */
export function articleOf(row: StoryRow, { sections }: Frame): Article | null {
  const section = row.sectionId === null ? undefined : sections[row.sectionId];
  if (!section || !row.publishedAt) return null;
  const parent = section.parentId === null ? undefined : sections[section.parentId];
  const { id, kind, language, headline, kicker, standfirst, searchTitle, searchDescription, excerpt } = row;
  return {
    ...{ id, kind, language, headline, kicker, standfirst, searchTitle, searchDescription, excerpt },
    ...{ credit: row.credit, dateline: row.dateline, corrections: row.corrections, translations: [] },
    path: articlePath(section.slug, row.slug),
    section: sectionLink(section),
    parentSection: parent ? sectionLink(parent) : null,
    authors: row.authors.map(({ author }) => authorOf(author)),
    topics: row.topics.map(({ topic }) => ({ name: topic.name, path: topicPath(topic.slug) })),
    leadPicture: pictureOf(row.leadPicture),
    sharePicture: row.sharePicture && sharePath(row.sharePicture.hash),
    body: withoutRepeatedStandfirst(readBody(row.body, row.id), row.standfirst),
    readingMinutes: readingMinutesOf(row.wordCount),
    wordCount: row.wordCount,
    publishedAt: row.publishedAt,
    revisedAt: row.revisedAt,
    modifiedAt: row.modifiedAt ?? row.publishedAt,
  };
}

/** True for an article that was published more than so many days ago. */
export const isOlderThan = ({ publishedAt }: Pick<Article, "publishedAt">, days: number): boolean =>
  Date.now() - publishedAt.getTime() > days * 24 * 60 * 60 * 1000;

/** The page: the article with everything that leads on from it. */
export async function withOnward(
  row: ArticleRow,
  article: Article,
  onward: Onward,
  paper: Frame,
): Promise<ArticlePage> {
  const { mediaIds, articleIds } = referencesOf(article.body);
  const alsoRead = articleIds.filter((id) => id !== row.id);
  const isOld = isOlderThan(article, daysUntilOld);
  const beside = besideStory(row, alsoRead, onward);
  const newestId = isOld ? beside.newest : null;
  const ids = [...alsoRead, beside.previous, beside.next, newestId, ...beside.latest, ...beside.dontMiss];
  const [pictures, cards, translations] = await Promise.all([
    picturesById(mediaIds),
    cardsById(ids.filter(isId), paper),
    row.translationGroup ? translationsOf(row.id, row.translationGroup, paper) : [],
  ]);
  const card = (id: string | null): Card | null => (id === null ? null : (cards[id] ?? null));
  const known = (wanted: string[]): Card[] => wanted.map(card).filter(isCard);
  return {
    ...{ article: { ...article, translations }, pictures },
    alsoRead: Object.fromEntries(known(alsoRead).map((each) => [each.id, each])),
    ...{ previous: card(beside.previous), next: card(beside.next) },
    storyline: storylineOf(row, paper),
    ...{ latest: known(beside.latest), dontMiss: known(beside.dontMiss) },
    age: isOld ? { newest: card(newestId) } : null,
  };
}

const isId = (id: string | null): id is string => id !== null;

type Beside = Record<"previous" | "next" | "newest", string | null> & Record<"latest" | "dontMiss", string[]>;

/**
 * What stands beside a story, by its ids: chosen before anything is read of it. What is taken down between the two
 * has no card, and its place stays empty until the page is made anew, which that change sees to.
 */
function besideStory(row: ArticleRow, alsoRead: string[], onward: Onward): Beside {
  const storyline = row.storylineEntry?.storyline.entries.map(({ article }) => article.id) ?? [];
  const place = storyline.indexOf(row.id);
  const [before, after] = [place > 0 ? storyline[place - 1] : undefined, storyline.slice(place + 1)];
  const neighbours = neighboursOf(onward);
  const previous = before ?? neighbours.previous;
  const next = (place === -1 ? undefined : after[0]) ?? neighbours.next;
  const newest = after.at(-1) ?? onward.thread[0] ?? null;

  // What is beside the story already doesn't stand under it once more.
  const given = new Set([row.id, previous, next, ...alsoRead]);
  const latest = onward.latest.filter((id) => !given.has(id)).slice(0, 5);
  const taken = new Set([...given, ...latest]);
  const dontMiss = [...new Set(onward.dontMiss)].filter((id) => !taken.has(id)).slice(0, 4);
  return { previous, next, newest, latest, dontMiss };
}

/** The same story in other languages: the newest where a language has two. */
async function translationsOf(id: string, translationGroup: string, { sections }: Frame): Promise<Translation[]> {
  const rows = await named("articles that a body points to", () =>
    readerDb().article.findMany({
      where: { translationGroup, id: { not: id }, ...published },
      orderBy: [{ language: "asc" }, ...newestFirst],
      distinct: ["language"],
      select: { slug: true, language: true, sectionId: true },
    }),
  );
  return rows.flatMap(({ slug, language, sectionId }) => {
    const section = sectionId === null ? undefined : sections[sectionId];
    return section ? [{ language, path: articlePath(section.slug, slug) }] : [];
  });
}

function storylineOf(row: ArticleRow, { sections, site }: Frame): Storyline | null {
  const storyline = row.storylineEntry?.storyline;
  if (!storyline || storyline.entries.length < 2) return null;
  return {
    title: storyline.title,
    description: storyline.description,
    entries: storyline.entries.flatMap(({ article }) => {
      const section = article.sectionId === null ? undefined : sections[article.sectionId];
      if (!section || !article.publishedAt) return [];
      const { id, headline, publishedAt } = article;
      const path = articlePath(section.slug, article.slug);
      return [{ id, headline, publishedAt, path, isOfToday: isOfToday(publishedAt, site), isCurrent: id === row.id }];
    }),
  };
}
