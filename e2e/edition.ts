/** What the demo edition holds, read from its own file: the tests ask the site for just this. */
import { join } from "node:path";
import { readEdition } from "../lib/interchange/read-edition";
import type { EditionRecord, RecordOf } from "../lib/interchange/records";
import { articlePath, type Path } from "../lib/urls";
import { dayOf } from "../lib/zoned-time";

const file = join(import.meta.dirname, "../prisma/seed/edition.jsonl");
const records: EditionRecord[] = [];
for await (const { record } of readEdition(file)) records.push(record);

/** All records of a type, in the file's order. */
export function recordsOf<T extends EditionRecord["type"]>(type: T): RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> => record.type === type);
}

export type EditionArticle = RecordOf<"article">;

/** The first article of which something is true; there must be one. */
export function articleWhere(holds: (article: EditionArticle) => boolean): EditionArticle {
  const found = recordsOf("article").find(holds);
  if (!found) throw new Error("the demo edition has no such article");
  return found;
}

export const pathOf = (article: EditionArticle): Path => articlePath(article.section ?? "", article.slug);

export const hasBlock = (article: EditionArticle, type: string): boolean =>
  article.body.content.some((block) => block.type === type);

/** How long ago a story was published (ms); infinite for one that gives a date of its own, or none. */
export const ageOf = ({ publishedAt }: EditionArticle): number =>
  publishedAt !== null && "before" in publishedAt ? publishedAt.before : Number.POSITIVE_INFINITY;

const inStorylines = new Set(recordsOf("storyline").flatMap(({ articles }) => articles));
export const isInStoryline = (article: EditionArticle): boolean => inStorylines.has(article.id);

const bodyBlocks = (article: EditionArticle) => new Set(article.body.content.map(({ type }) => type)).size;

/** The article with most kinds of block in it. */
export const richest = recordsOf("article").reduce((best, article) =>
  bodyBlocks(article) > bodyBlocks(best) ? article : best,
);

const topSection = recordsOf("section").find(({ slug }) => recordsOf("section").some(({ parent }) => parent === slug));
if (!topSection) throw new Error("the demo edition has no section with subsections");
export const sectionWithSubsections = topSection;

// The newest month in which the section has stories, whichever day of a month it is today.
const below = recordsOf("section").filter(({ slug, parent }) => [slug, parent].includes(topSection.slug));
const stories = recordsOf("article").filter(({ section }) => below.some(({ slug }) => slug === section));
const newest = dayOf(
  new Date(Date.now() - Math.min(...stories.map(ageOf))),
  recordsOf("settings")[0]?.timeZone ?? "UTC",
);
const month = `${newest.year}/${String(newest.month).padStart(2, "0")}`;

/** An address of each kind of page that readers can open. */
export const pageTypes: Record<string, Path> = {
  home: "/",
  section: `/${sectionWithSubsections.slug}`,
  subsection: `/${recordsOf("section").find(({ parent }) => parent !== null)?.slug}`,
  article: pathOf(richest),
  "short article": pathOf(articleWhere((article) => article !== richest && !isInStoryline(article))),
  topic: `/topic/${recordsOf("topic")[0]?.slug}`,
  author: `/author/${recordsOf("author")[0]?.slug}`,
  latest: "/latest",
  corrections: "/corrections",
  "section month": `/${sectionWithSubsections.slug}/archive/${month}`,
  search: "/search?q=the+city",
  "search without words": "/search",
  "search without hits": "/search?q=zzyzzx",
  about: "/about",
  contact: "/contact",
  policy: `/${recordsOf("page").find(({ slug }) => slug.startsWith("policies/"))?.slug}`,
  missing: "/no-such-section/no-such-story",
  gone: recordsOf("gone")[0]?.path ?? "/",
};
