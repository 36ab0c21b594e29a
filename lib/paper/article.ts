import { readerDb } from "../db";
import { articleTag, cardTag, dayTag, frontTag, latestTag, mostReadTag, sectionTag, settingsTag } from "../tags";
import type { Path } from "../urls";
import { articleOf, articleSelect, withOnward } from "./article-page";
import { cachedPaper } from "./cached";
import { isCard } from "./cards";
import { onwardIds, publishedPlace } from "./onward";
import type { ArticlePage, Card } from "./shapes";
import { frame } from "./site";

export type ArticleAnswer =
  | { kind: "live"; page: ArticlePage }
  | { kind: "moved"; to: Path } // the article is in another section
  | { kind: "missing" };

/** An article and all that its page shows. 8 queries, one more where it is translated. */
export async function articlePage(sectionSlug: string, slug: string): Promise<ArticleAnswer> {
  "use cache";
  cachedPaper(settingsTag, frontTag, latestTag, mostReadTag);
  const [paper, onward, row] = await Promise.all([
    frame(),
    onwardIds(publishedPlace(slug)),
    readerDb().article.findFirst({
      relationLoadStrategy: "join",
      where: { slug, status: "published" },
      select: articleSelect,
    }),
  ]);
  const article = row && articleOf(row, paper);
  if (!row || !article) return { kind: "missing" };
  cachedPaper(articleTag(row.id), ...(row.topSectionId ? [sectionTag(row.topSectionId)] : []));
  if (article.section.slug !== sectionSlug) return { kind: "moved", to: article.path };

  const page = await withOnward(row, article, onward, paper);
  const beside = cardsBeside(page);
  cachedPaper(...besideIds(page, beside).map(cardTag)); // what is taken down leaves every rail at once
  if (beside.some(({ isOfToday }) => isOfToday)) cachedPaper(dayTag);
  return { kind: "live", page };
}

/** The cards that a page shows beside its story. */
function cardsBeside({ alsoRead, previous, next, latest, dontMiss, age }: ArticlePage): Card[] {
  return [...Object.values(alsoRead), previous, next, ...latest, ...dontMiss, age?.newest].filter(isCard);
}

/** The stories that a page shows beside its own, by id. */
function besideIds({ article, storyline }: ArticlePage, cards: Card[]): string[] {
  const ids = [...cards, ...(storyline?.entries ?? [])].map(({ id }) => id);
  return [...new Set(ids)].filter((id) => id !== article.id);
}
