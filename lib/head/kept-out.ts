/** The heads of pages that stay out of search engines, with nothing to share. */
import type { Metadata } from "next";
import { words } from "../messages";
import type { SearchPage, Site } from "../paper/shapes";

export function searchHead({ query }: SearchPage, site: Site): Metadata {
  const { search, resultsFor } = words(site.language);
  return { title: query.q === "" ? search : resultsFor(query.q), robots: { index: false, follow: true } };
}

/** A page that says why there is none: by its status Next knows to keep it out. */
export const standInHead = (title: string): Metadata => ({ title });
