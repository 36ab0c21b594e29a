import { readerDb } from "../db";
import { newsAge } from "../sitemaps/limits";
import { named } from "../statements";
import { articlePath } from "../urls";
import { newestFirst, published } from "./cards";
import type { NewsEntry } from "./shapes";
import { type Frame, frame } from "./site";

/** The stories of exactly the last 48 hours, newest first. Read at each request: the clock takes stories out. 1 query. */
export async function newsStories(now = new Date()): Promise<NewsEntry[]> {
  const [{ sections }, rows] = await Promise.all([
    frame(),
    named("stories of the news sitemap", () =>
      readerDb().article.findMany({
        where: { ...published, publishedAt: { gte: new Date(now.getTime() - newsAge), lte: now } },
        orderBy: newestFirst,
        select: { slug: true, sectionId: true, headline: true, language: true, publishedAt: true, modifiedAt: true },
      }),
    ),
  ]);
  return rows.flatMap((row) => entryOf(row, sections));
}

type Row = {
  slug: string;
  sectionId: string | null;
  headline: string;
  language: string;
  publishedAt: Date | null;
  modifiedAt: Date | null;
};

function entryOf(
  { slug, sectionId, headline, language, publishedAt, modifiedAt }: Row,
  sections: Frame["sections"],
): NewsEntry[] {
  const section = sectionId === null ? undefined : sections[sectionId];
  if (!section || !publishedAt) return [];
  return [
    { path: articlePath(section.slug, slug), headline, language, publishedAt, modifiedAt: modifiedAt ?? publishedAt },
  ];
}
