/**
 * Decides what an address of the site answers: live, moved, gone or missing. The one place that does: the web process asks it
 * before it renders (server/documents), the render process for requests that no document answers (proxy.ts), the desk by
 * its own requests (lib/newsroom/check-links.ts), and an edition and the desk's redirects ask its part `page-at.ts` whether
 * readers find a page. An address that moved leads in one step to where its page is now, through every move since.
 */

import { readerDb } from "../db";
import { innerAddress } from "../inner-address";
import {
  dayPath,
  encodedPath,
  type FeedFormat,
  feedAt,
  feedPath,
  hasFeed,
  homePath,
  innerMarkdownPath,
  isArticlePath,
  isPath,
  markdownPath,
  type Path,
  plainPath,
  storedPath,
  withQuery,
} from "../urls";
import { longest } from "./former-address";
import { type StoryPlace, sectionNumbered, storyNamed, storyNumbered } from "./former-site";
import { type LegacyAddress, legacyAddress, legacyQuery } from "./legacy-addresses";
import { type PageAt, pageAt } from "./page-at";
import { lastDayWithStories } from "./period";
import { caselessAnswer, type TableAnswer, tableAnswer } from "./redirect-table";

export type Resolution =
  | { kind: "live"; path: Path } // where Next makes the page: its own address, or an inner one
  | { kind: "moved"; to: Path } // with the parameters of the request that were not read
  | { kind: "gone"; path: Path | null } // as the database keeps it; null where no story was taken down for it
  | { kind: "missing" };

type Found =
  | { kind: "page"; path: Path; read: string[] } // its address, and the parameters that asked for it
  | { kind: "gone"; path: Path | null }
  | { kind: "ring" }; // redirects that lead to each other

const missing: Resolution = { kind: "missing" };
const mostSteps = 12;
const noQuery = new URLSearchParams();

const page = (path: Path, ...read: string[]): Found => ({ kind: "page", path, read });

/** What is answered at a path and query of a request. 2 queries for what is live, some 5 for what is missing. */
export async function resolveAddress(path: string, query: URLSearchParams): Promise<Resolution> {
  const plain = plainPath(path);
  if (!isPath(plain)) return missing;
  if (Buffer.byteLength(storedPath(plain)) > longest) return missing;
  const found = await find(encodedPath(plain), query, mostSteps);
  if (!found || found.kind === "ring") return missing;
  if (found.kind === "gone") return found;

  const { path: own, read } = found;
  const isHere = own === encodedPath(plain) && plain === path;
  if (!isHere || query.has("amp")) return moved(own, query, [...read, "amp"]);
  if (own.endsWith(markdownEnding)) return { kind: "live", path: innerMarkdownPath(withoutMarkdown(own)) };
  const address = innerAddress(own, query);
  switch (address.kind) {
    case "as-is":
      return { kind: "live", path: own };
    case "inner":
      return { kind: "live", path: address.path };
    case "redirect":
      return moved(own, query, ["page"]);
    case "missing":
      return missing;
  }
}

function moved(to: Path, query: URLSearchParams, read: string[]): Resolution {
  const rest = new URLSearchParams([...query].filter(([name]) => !read.includes(name)));
  return { kind: "moved", to: withQuery(to, rest) };
}

/** The page that an address asks for now, in whichever of its forms; null where there is none. `path` is encoded and plain. */
async function find(path: Path, query: URLSearchParams, steps: number): Promise<Found | null> {
  if (steps === 0) return { kind: "ring" };
  const [listed, own] = await Promise.all([tableAnswer(path, query), ownPage(path, steps)]);
  if (listed) return follow(listed, steps);
  const asked = path === homePath ? legacyQuery(query) : null;
  if (asked) return reading(asked.parameter, await findLegacy(asked.asks, noQuery, steps));
  if (own) return own;
  const small = encodedPath(storedPath(path).toLowerCase());
  if (small !== path) return find(small, query, steps - 1);
  const former = legacyAddress(path);
  return (former && (await findLegacy(former, query, steps))) ?? findInOtherCapitals(path, query, steps);
}

/** Where the table leads in the end; to what it says, where nothing is known there. */
async function follow(answer: TableAnswer, steps: number): Promise<Found> {
  if (answer.kind === "gone") return answer;
  const to = encodedPath(answer.to);
  const end = (await find(to, noQuery, steps - 1)) ?? page(to);
  return end.kind === "page" ? page(end.path, ...answer.parameters) : end;
}

const reading = (parameter: string, found: Found | null): Found | null =>
  found?.kind === "page" ? page(found.path, parameter, ...found.read) : found;

const markdownEnding = ".md";
const withoutMarkdown = (path: Path): Path => `/${path.slice(1, -markdownEnding.length)}`;

/** A page of the paper, or its feed or Markdown, which move and go with it. */
async function ownPage(path: Path, steps: number): Promise<Found | null> {
  const feed = feedAt(path);
  if (feed) return feedOf(await find(feed.page, noQuery, steps - 1), feed.format);
  if (path.endsWith(markdownEnding)) return markdownOf(path, steps);
  return foundAt(path, await pageAt(readerDb(), path));
}

async function markdownOf(path: Path, steps: number): Promise<Found | null> {
  const story = withoutMarkdown(path);
  if (!isPath(story) || !isArticlePath(story)) return null;
  const found = await find(story, noQuery, steps - 1);
  return found?.kind === "page" && isArticlePath(found.path) ? page(markdownPath(found.path)) : found;
}

function feedOf(found: Found | null, format: FeedFormat): Found | null {
  if (found?.kind !== "page") return found;
  return hasFeed(found.path) ? page(feedPath(found.path, format)) : null;
}

function foundAt(path: Path, at: PageAt): Found | null {
  if (at.kind === "nothing") return null;
  return page(at.kind === "elsewhere" ? at.path : path);
}

async function findLegacy(asked: LegacyAddress, query: URLSearchParams, steps: number): Promise<Found | null> {
  const at = (path: Path) => find(encodedPath(path), query, steps - 1);
  switch (asked.kind) {
    case "pages":
      for (const path of asked.paths) {
        const found = await at(path);
        if (found) return found;
      }
      return null;
    case "feed": {
      const found = await at(asked.of);
      const isOfStory = found?.kind === "page" && isArticlePath(found.path);
      return isOfStory ? { kind: "gone", path: null } : feedOf(found, asked.format);
    }
    case "part": {
      const found = await at(asked.of);
      return found?.kind === "page" && !isArticlePath(found.path) ? null : found;
    }
    case "story":
      return findStory(await storyNamed(asked.slugs), steps);
    case "number":
      if (asked.of === "story") return findStory(await storyNumbered(asked.number), steps);
      return pageOrNothing(await sectionNumbered(asked.number));
    case "period": {
      const day = await lastDayWithStories(readerDb(), asked.period);
      return day && page(dayPath(day.year, day.month, day.day));
    }
    case "search":
      return page(asked.path);
    case "gone":
      return { kind: "gone", path: null };
  }
}

const pageOrNothing = (path: Path | null): Found | null => path && page(path);

/** A story where it is now; where it is not before readers, what the table says of its address. */
async function findStory(story: StoryPlace | null, steps: number): Promise<Found | null> {
  if (!story) return null;
  if (story.isPublished) return page(story.path);
  const listed = await tableAnswer(story.path, noQuery);
  return listed && follow(listed, steps);
}

/** Where the one redirect leads that differs from an address in its capitals alone. */
async function findInOtherCapitals(path: Path, query: URLSearchParams, steps: number): Promise<Found | null> {
  const listed = await caselessAnswer(path, query);
  return listed && follow(listed, steps);
}
