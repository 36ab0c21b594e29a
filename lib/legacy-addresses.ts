/**
 * The addresses that a WordPress site had, and what of the paper each asks for: the one place
 * that maps them. Pure: what is found for them, lib/paper/legacy.ts says.
 * https://wordpress.org/documentation/article/customize-permalinks/
 */
import { type FeedFormat, homePath, isPath, latestPath, type Path, reservedSlugs, slugFrom } from "./urls";

export type LegacyAddress =
  | { kind: "page"; path: Path } // the same page, at its address here
  | { kind: "feed"; format: FeedFormat } // of the whole paper
  | { kind: "list"; of: "section" | "topic" | "author"; slug: string; feed: FeedFormat | null }
  | { kind: "story"; slug: string; page: Path | null } // `page` has the first right to this address, where it is one
  | { kind: "number"; of: "story" | "section"; number: number }
  | { kind: "gone" }; // nothing took its place: the feeds of what readers commented

const feedWord = "(?:feed|rdf|rss2?|atom)";
/** What WordPress puts below a list: a page of it, or its feed. The stories of its page 2 stand on no page 2 of ours. */
const below = `(?:/page/\\d+|(/feed(?:/${feedWord})?))?`;
const slug = "([^/]+)";

type Reading = (...parts: string[]) => LegacyAddress | null;

/** In this order: the first form that an address has is how it is read. */
const forms: [RegExp, Reading][] = [
  [new RegExp(`^/${feedWord}(?:/${feedWord})?$`), (path) => ({ kind: "feed", format: formatOf(path) })],
  [new RegExp(`^/comments/feed(?:/${feedWord})?$`), () => ({ kind: "gone" })],
  [/^\/page\/\d+$/, () => ({ kind: "page", path: latestPath })],
  [new RegExp(`^/category/(?:[^/]+/)*?${slug}${below}$`), (_, name, feed) => list("section", name, feed)],
  [new RegExp(`^/tag/${slug}${below}$`), (_, name, feed) => list("topic", name, feed)],
  [
    new RegExp(`^/author/${slug}(?:/page/\\d+|(/feed(?:/${feedWord})?))$`),
    (_, name, feed) => list("author", name, feed),
  ],
  [/^\/archives\/(\d{1,9})$/, (_, number) => ({ kind: "number", of: "story", number: Number(number) })],
  [/^\/\d{4}\/\d{2}(?:\/\d{2})?\/[^/]+\/feed(?:\/\w+)?$/, () => ({ kind: "gone" })],
  [/^\/\d{4}\/\d{2}(?:\/\d{2})?\/(?!\d{2}$)([^/]+)(?:\/amp)?$/, (_, name) => story(name)],
];

/**
 * What an address of the former site asks for; null for one that it never had. `path` and `query`
 * as in the request. A slash at the end is such an address too: here none has one.
 */
export function legacyAddress(path: string, query: URLSearchParams): LegacyAddress | null {
  const plain = path.replace(/^\/index\.php(?=\/|$)/, "").replace(/\/+$/, "") || homePath;
  if (!isPath(plain)) return null;
  if (plain === homePath) return ofQuery(query) ?? (path === homePath && !query.has("amp") ? null : page(plain));
  for (const [form, reading] of forms) {
    const parts = form.exec(plain);
    if (parts) return reading(...parts);
  }
  return ofName(plain, plain !== path || query.has("amp"));
}

/** A story by its name alone, or below a category's: as a page of ours has its address. */
function ofName(plain: Path, isFormer: boolean): LegacyAddress | null {
  const segments = plain.slice(1).split("/");
  const isAmp = segments.length > 1 && segments.at(-1) === "amp";
  const [first = "", ...more] = isAmp ? segments.slice(0, -1) : segments;
  const name = more.at(-1) ?? first;
  const canBeStory = !reservedSlugs.has(first) && more.length <= 2 && more[0] !== "archive";
  // The address of a story here, as it should be: no reader waits for a look at the former ones.
  const isOurs = more.length === 1 && !isAmp && !isFormer;
  const mayBePage = segments.length <= 2;
  const found = canBeStory && !isOurs ? story(name, mayBePage ? plain : null) : null;
  return found ?? (isFormer ? page(plain) : null);
}

function ofQuery(query: URLSearchParams): LegacyAddress | null {
  const number = (name: string) => (/^\d{1,9}$/.test(query.get(name) ?? "") ? Number(query.get(name)) : null);
  const [post, category, feed] = [number("p") ?? number("page_id"), number("cat"), query.get("feed")];
  if (post !== null) return { kind: "number", of: "story", number: post };
  if (category !== null) return { kind: "number", of: "section", number: category };
  return feed !== null && new RegExp(`^${feedWord}$`).test(feed) ? { kind: "feed", format: formatOf(feed) } : null;
}

/** What of a query asks for something of the former site, in one form; "" where nothing does. */
export function legacyQuery(path: string, query: URLSearchParams): string {
  const isHome = path.replace(/^\/index\.php\/?$/, homePath) === homePath;
  const names = isHome && ofQuery(query) ? ["p", "page_id", "cat", "feed"] : ["amp"];
  const kept = names.find((name) => query.has(name) && (name === "amp" || ofQuery(only(name, query)) !== null));
  if (kept === undefined) return "";
  return kept === "amp" ? "?amp=1" : `?${only(kept, query)}`;
}

const only = (name: string, query: URLSearchParams) => new URLSearchParams({ [name]: query.get(name) ?? "" });

const page = (path: Path): LegacyAddress => ({ kind: "page", path });

function list(of: "section" | "topic" | "author", name = "", feed?: string): LegacyAddress | null {
  const slug = slugFrom(name);
  return slug === null ? null : { kind: "list", of, slug, feed: feed === undefined ? null : formatOf(feed) };
}

function story(name = "", page: Path | null = null): LegacyAddress | null {
  const slug = slugFrom(name);
  return slug === null ? null : { kind: "story", slug, page };
}

const formatOf = (feed: string): FeedFormat => (feed.endsWith("atom") ? "atom" : "xml");
