import { readerDb } from "../db";
import { named } from "../statements";
import {
  articleTag,
  cardTag,
  dayTag,
  frontTag,
  latestTag,
  mostReadTag,
  namesTag,
  sectionTag,
  settingsTag,
} from "../tags";
import type { Path } from "../urls";
import { articleOf, articleSelect, isOlderThan, withOnward } from "./article-page";
import { cachedArchive, cachedPaper } from "./cached";
import { isCard } from "./cards";
import { onwardIds, publishedPlace } from "./onward";
import type { ArticlePage, Card } from "./shapes";
import { frame } from "./site";

export type ArticleAnswer =
  | { kind: "live"; page: ArticlePage }
  | { kind: "moved"; to: Path } // the article is in another section
  | { kind: "missing" };

const daysUntilArchive = 7;

/** An article and all that its page shows. 8 queries, one more where it is translated. */
export async function articlePage(sectionSlug: string, slug: string): Promise<ArticleAnswer> {
  "use cache";
  const [paper, onward, row] = await Promise.all([
    frame(),
    onwardIds(publishedPlace(slug)),
    named("article by slug", () =>
      readerDb().article.findFirst({
        relationLoadStrategy: "join",
        where: { slug, status: "published" },
        select: articleSelect,
      }),
    ),
  ]);
  const article = row && articleOf(row, paper);
  if (!row || !article) {
    cachedPaper(settingsTag, latestTag);
    return { kind: "missing" };
  }
  if (article.section.slug !== sectionSlug) {
    cachedPaper(settingsTag, articleTag(row.id));
    return { kind: "moved", to: article.path };
  }
  const page = await withOnward(row, article, onward, paper);
  const beside = cardsBeside(page);
  const dated = [...beside, ...(page.storyline?.entries ?? [])];
  const tags = [
    ...[settingsTag, articleTag(row.id)],
    ...besideIds(page, beside).map(cardTag), // what is taken down leaves every rail at once
    ...(dated.some(({ isOfToday }) => isOfToday) ? [dayTag] : []),
  ];
  // A publish makes the pages of the week anew, and not every old story that programs read afterwards.
  if (isOlderThan(article, daysUntilArchive)) cachedArchive(namesTag, ...tags);
  else
    cachedPaper(frontTag, latestTag, mostReadTag, ...(row.topSectionId ? [sectionTag(row.topSectionId)] : []), ...tags);
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
