import { readerDb } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { lastPage } from "../inner-address";
import { named } from "../statements";
import { type Path, pagedPath } from "../urls";
import { cardsById, isCard, newestFirst, published } from "./cards";
import type { Paged, PlaceInList } from "./shapes";
import type { Frame } from "./site";

/** Stories on a page of a list. */
export const pageLength = 30;

/**
 * Page `page` (from 1) of a list of articles; null where the list ends before it. The first
 * page is there even if it is empty. Two queries.
 */
export async function pageOfCards(
  where: Prisma.ArticleWhereInput,
  path: Path,
  page: number,
  frame: Frame,
): Promise<Paged | null> {
  if (page > lastPage) return null;
  // Of the stories on earlier pages PostgreSQL reads an index alone: nothing is joined to what it skips.
  const rows = await named("ids on a page of stories", () =>
    readerDb().article.findMany({
      where: { ...published, ...where },
      orderBy: newestFirst,
      ...rangeOf(page),
      select: { id: true },
    }),
  );
  return pageOfIds(
    rows.map(({ id }) => id),
    path,
    page,
    frame,
  );
}

/** The rows of a page and one more, which tells that there is an older page. */
export const rangeOf = (page: number) => ({ skip: (page - 1) * pageLength, take: pageLength + 1 });

/** As `pageOfCards`, from ids in their order: one more than a page shows where there are more. */
export async function pageOfIds(ids: string[], path: Path, page: number, frame: Frame): Promise<Paged | null> {
  const place = placeIn(path, page, ids.length);
  if (!place) return null;
  const shown = ids.slice(0, pageLength);
  const cards = await cardsById(shown, frame);
  return { ...place, cards: shown.map((id) => cards[id]).filter(isCard) };
}

/** Where a page stands in its list, from how many entries were found; null where the list ends before it. */
export function placeIn(path: Path, page: number, found: number): PlaceInList | null {
  if (page > lastPage || (page > 1 && found === 0)) return null;
  const hasOlder = found > pageLength && page < lastPage;
  return {
    page,
    newer: page > 1 ? pagedPath(path, page - 1) : null,
    older: hasOlder ? pagedPath(path, page + 1) : null,
  };
}
