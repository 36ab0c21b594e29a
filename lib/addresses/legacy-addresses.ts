/**
 * The addresses that a WordPress site had, and what of the paper each asks for: the one place
 * that maps them. Pure: lib/addresses/resolve-address.ts finds what they ask for.
 * https://wordpress.org/documentation/article/customize-permalinks/
 */

import {
  type FeedFormat,
  homePath,
  isPath,
  latestPath,
  type Path,
  reservedSlugs,
  searchResultPath,
  sectionPath,
  slugFrom,
  topicPath,
} from "../urls";
import { isDay } from "../zoned-time";
import type { Period } from "./period";

export type LegacyAddress =
  | { kind: "pages"; paths: Path[] } // the first of these that is there
  | { kind: "feed"; of: Path; format: FeedFormat } // of a list; a story's held what readers commented
  | { kind: "part"; of: Path } // of a story that was cut into pages, or of what readers commented on it
  | { kind: "story"; slugs: string[] } // the first that a story has, or had
  | { kind: "number"; of: "story" | "section"; number: number }
  | { kind: "period"; period: Period } // the archive of its last day with stories
  | { kind: "search"; path: Path }
  | { kind: "gone" }; // nothing took its place: the feed of what readers commented

const feedWord = "(?:feed|rdf|rss2?|atom)";
const date = String.raw`(\d{4})(?:/(\d{2}))?(?:/(\d{2}))?`;

type Reading = (...parts: string[]) => LegacyAddress | null;

/** In this order: the first form that an address has is how it is read. */
const forms: [RegExp, Reading][] = [
  [/^\/index\.php(\/.*)?$/, (_, rest = homePath) => pages(rest)],
  [new RegExp(`^/${feedWord}(?:/${feedWord})?$`), (path) => ({ kind: "feed", of: homePath, format: formatOf(path) })],
  [new RegExp(`^/comments/feed(?:/${feedWord})?$`), () => ({ kind: "gone" })],
  [/^\/page\/\d+$/, () => pages(latestPath)],
  [new RegExp(`^(/.+)/feed(?:/${feedWord})?$`), (path, list) => feed(list, formatOf(path))],
  [/^(\/.+)\/(?:amp|embed|page\/\d+)$/, (_, page) => pages(page)],
  [/^(\/.+)\/comment-page-\d+$/, (_, story) => part(story)],
  [/^\/category\/(?:[^/]+\/)*?([^/]+)$/, (_, name) => listed(name, sectionPath, topicPath)],
  [/^\/tag\/([^/]+)$/, (_, name) => listed(name, topicPath)],
  [/^\/archives\/(\d{1,9})$/, (_, number) => ({ kind: "number", of: "story", number: Number(number) })],
  [new RegExp(`^/${date}$`), (_, year, month, day) => period(year, month, day)],
  [new RegExp(`^/${date}/([^/]+)/\\d{1,3}$`), (_, __, ___, ____, name) => story(name)],
  [new RegExp(`^/${date}/([^/]+)(?:/[^/]+)?$`), (_, __, ___, ____, name) => story(name)], // what follows it: its picture
  [/^(\/.+)\/\d{1,3}$/, (_, story) => part(story)],
  [/^\/(?:([^/]+)\/)?(?:([^/]+)\/)?([^/]+)$/, (_, first, second, name) => named(first, second, name)],
];

/** What a path of the former site asks for, without empty segments; null for one that it never had. */
export function legacyAddress(path: Path): LegacyAddress | null {
  for (const [form, reading] of forms) {
    const parts = form.exec(path);
    if (parts) return reading(...parts);
  }
  return null;
}

/** The parameters of home by which a former site named its pages. */
const parameters = ["p", "page_id", "attachment_id", "cat", "feed", "s"] as const;

export type LegacyQuery = { parameter: string; asks: LegacyAddress };

/** What a query behind home's address asks for, and by which parameter; null where by none. */
export function legacyQuery(query: URLSearchParams): LegacyQuery | null {
  for (const parameter of parameters) {
    const value = query.get(parameter);
    const asks = value === null ? null : askedBy(parameter, value);
    if (asks) return { parameter, asks };
  }
  return null;
}

function askedBy(parameter: (typeof parameters)[number], value: string): LegacyAddress | null {
  switch (parameter) {
    case "s":
      return { kind: "search", path: searchResultPath({ q: value.trim() }) };
    case "feed":
      return new RegExp(`^${feedWord}$`).test(value) ? { kind: "feed", of: homePath, format: formatOf(value) } : null;
    default:
      if (!/^\d{1,9}$/.test(value)) return null;
      return { kind: "number", of: parameter === "cat" ? "section" : "story", number: Number(value) };
  }
}

const pages = (path = ""): LegacyAddress | null => (isPath(path) ? { kind: "pages", paths: [path] } : null);

const part = (path = ""): LegacyAddress | null => (isPath(path) ? { kind: "part", of: path } : null);

const feed = (list = "", format: FeedFormat): LegacyAddress | null =>
  isPath(list) ? { kind: "feed", of: list, format } : null;

function listed(name = "", ...pathOf: ((slug: string) => Path)[]): LegacyAddress | null {
  const slug = slugFrom(name);
  return slug === null ? null : { kind: "pages", paths: pathOf.map((path) => path(slug)) };
}

function period(year = "", month?: string, day?: string): LegacyAddress | null {
  const asked = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  if (!isDay(asked)) return null;
  return { kind: "period", period: { ...asked, month: month ? asked.month : null, day: day ? asked.day : null } };
}

/** A story by its name alone, or below a category's or two; what stands last may be a picture of the one before. */
function named(first = "", second = "", name = ""): LegacyAddress | null {
  const [start = ""] = [first, second, name].filter(Boolean);
  if (reservedSlugs.has(start) || slugFrom(name) === null) return null;
  return story(name, second || first);
}

function story(...names: (string | undefined)[]): LegacyAddress | null {
  const slugs = names.flatMap((name = "") => slugFrom(name) ?? []);
  return slugs.length === 0 ? null : { kind: "story", slugs };
}

const formatOf = (feed: string): FeedFormat => (feed.endsWith("atom") ? "atom" : "xml");
