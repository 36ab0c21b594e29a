import type { Prisma } from "../generated/prisma/client";
import { lastPage } from "../inner-address";
import { type Path, pagedPath } from "../urls";
import { newestCards } from "./cards";
import type { Paged, PlaceInList } from "./shapes";
import type { Frame } from "./site";

/** Stories on a page of a list. */
export const pageLength = 30;

/**
 * Page `page` (from 1) of a list of articles; null where the list ends before it. The first
 * page is there even if it is empty.
 */
export async function pageOfCards(
  where: Prisma.ArticleWhereInput,
  path: Path,
  page: number,
  frame: Frame,
): Promise<Paged | null> {
  if (page > lastPage) return null;
  const skip = (page - 1) * pageLength;
  return pagedFrom(await newestCards(where, frame, { take: pageLength + 1, skip }), path, page);
}

/** As `pageOfCards`, from cards already fetched: one more than a page shows where there are more. */
export function pagedFrom(cards: Paged["cards"], path: Path, page: number): Paged | null {
  const place = placeIn(path, page, cards.length);
  return place && { ...place, cards: cards.slice(0, pageLength) };
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
