/** The heads of pages that stay out of search engines, with nothing to share. */
import type { Metadata } from "next";
import { words } from "../messages";
import type { SearchPage, Site } from "../paper/shapes";

export function searchHead({ query }: SearchPage, site: Site): Metadata {
  const { search, resultsFor } = words(site.language);
  return { title: query.q === "" ? search : resultsFor(query.q), robots: { index: false, follow: true } };
}

/** The head of a page that says why there is none. Next knows nothing of its status, which web sends: the head says it. */
export const standInHead = (title: string): Metadata => ({ title, robots: { index: false } });
