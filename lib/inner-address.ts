/**
 * Pages read nothing but their path, so that each is rendered once and answers with the right
 * status. What an address says in its query (`?page=2`, a search) is therefore moved into an
 * inner path, which readers never see and can't ask for; so is the form of a feed.
 */
import type { SearchQuery } from "./paper/shapes";
import { longestQuery } from "./search/parse-query";
import { feedAt, innerFeedPath, isPath, type Path, searchPath, searchResultPath } from "./urls";

export type InnerAddress =
  | { kind: "as-is" }
  | { kind: "inner"; path: Path }
  | { kind: "redirect"; to: Path } // the same page has a shorter address
  | { kind: "missing" };

/** The lists that have pages. */
const paged = /^\/(?:latest|corrections|topic\/[^/]+|author\/[^/]+|archive\/\d+\/\d+\/\d+|[^/]+\/archive\/\d+\/\d+)$/;
const inner = /^\/(?:gone|search|markdown|feed)\/|\/page\/[^/]+$/;

/** The last page that a list has: older stories are reached through the archive, at the same cost. */
export const lastPage = 100;
/** The last page of a search. */
export const lastSearchPage = 20;

/** True for the number of a page up to the last: no other is ever asked of the database. */
const isPage = (text: string, last: number): boolean => /^[1-9]\d{0,3}$/.test(text) && Number(text) <= last;

/** What stands behind an address; `path` as in the request, percent-encoded. */
export function innerAddress(path: string, query: URLSearchParams): InnerAddress {
  if (!isPath(path) || inner.test(path)) return { kind: "missing" };
  const feed = feedAt(path);
  if (feed) return { kind: "inner", path: innerFeedPath(feed.page, feed.format) };
  const page = query.get("page");
  if (path === searchPath) return innerSearch(query, page);
  if (page === null || !paged.test(path)) return { kind: "as-is" };
  if (page === "1") return { kind: "redirect", to: path };
  return isPage(page, lastPage) ? { kind: "inner", path: `${path}/page/${page}` } : { kind: "missing" };
}

function innerSearch(query: URLSearchParams, page: string | null): InnerAddress {
  const asked = readSearch(query);
  if (page === "1") return { kind: "redirect", to: searchResultPath(asked) };
  if (page !== null && !isPage(page, lastSearchPage)) return { kind: "missing" };
  const canonical = new URLSearchParams(searchResultPath(asked).slice(searchPath.length));
  canonical.set("q", asked.q); // always there, so that the inner path has a name for it
  if (page !== null) canonical.set("page", page);
  return { kind: "inner", path: `${searchPath}/${encodeURIComponent(canonical.toString())}` };
}

/** The search in a query: what can't be one (a date that isn't a date) is left out. */
export function readSearch(query: URLSearchParams): SearchQuery {
  const day = (name: string) => {
    const value = query.get(name) ?? "";
    return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
  };
  // One more than is read of it, so that the page can say that it is longer.
  const words = (query.get("q") ?? "").slice(0, longestQuery + 1).split(/[\p{Cc}\s]+/u);
  return {
    q: words
      .filter((word) => word !== "")
      .join(" ")
      .toWellFormed(),
    section: query.get("section")?.slice(0, 120) || null,
    from: day("from"),
    to: day("to"),
    page: Number(query.get("page") ?? 1),
  };
}

/** The page that the segments after a list's own path name: none is the first, null is no page. */
export function pageFrom(segments: string[] | undefined): number | null {
  if (segments === undefined) return 1;
  const [word, page = ""] = segments;
  return segments.length === 2 && word === "page" && isPage(page, lastPage) ? Number(page) : null;
}

/** A number of just so many digits, as in "/archive/2026/03"; null for anything else. */
export const numberFrom = (parameter: string, digits: number): number | null =>
  /^\d+$/.test(parameter) && parameter.length === digits ? Number(parameter) : null;
