/**
 * Which requests are answered by finished documents, and under which name each is kept: its
 * canonical address, so that nothing else of a request splits the store or gets into it.
 */
import type { IncomingHttpHeaders } from "node:http";
import { innerAddress } from "../../lib/inner-address";
import { legacyQuery } from "../../lib/legacy-addresses";
import { prefersMarkdown } from "../../lib/prefers-markdown";
import { fileOfName } from "../../lib/sitemaps/sitemap-file";
import {
  isArticlePath,
  isPath,
  markdownPath,
  type Path,
  searchPath,
  sitemapFilePath,
  withoutEndSlash,
} from "../../lib/urls";

export type Asked =
  | { kind: "document"; address: string } // kept
  | { kind: "once"; address: string } // made for this request: a search
  | { kind: "stream"; part: number } // too long to be kept: a file of the sitemap's articles
  | { kind: "other" }; // Next answers for itself

// Files, scripts' addresses and the desk.
const others = /^\/(?:_next|api|admin|media|preview)(?:\/|$)/;

const sessionCookie = /(?:^|;\s*)(?:__Secure-)?better-auth\.session_token=/;

/** True for somebody who is signed in to the desk: they see each page as it is made now. */
export const isOfDesk = ({ cookie }: IncomingHttpHeaders): boolean =>
  cookie !== undefined && sessionCookie.test(cookie);

/** True where the form of an answer may be another than the page at its address. */
export const mayWantMarkdown = ({ accept }: IncomingHttpHeaders): boolean => accept?.includes("text/markdown") ?? false;

/** Home, a section or another page at the top: what is looked at most. */
export const isFront = (address: string): boolean => isPath(address) && !/[/.]/.test(address.slice(1));

/** What is asked for at an address, as it stands in a request; a story's Markdown is kept under its own. */
export function askedAt(url: string, headers: IncomingHttpHeaders): Asked {
  const mark = url.indexOf("?");
  const path = mark === -1 ? url : url.slice(0, mark);
  if (!isPath(path) || others.test(path)) return { kind: "other" };
  return askedOfPaper(canonical(path), mark === -1 ? "" : url.slice(mark), headers);
}

/** One spelling of each path, however its letters are encoded. */
const canonical = (path: Path): Path =>
  `/${path.slice(1).split("/").map(decodeURIComponent).map(encodeURIComponent).join("/")}`;

function askedOfPaper(path: Path, search: string, headers: IncomingHttpHeaders): Asked {
  if (isArticlePath(path) && prefersMarkdown(headers.accept ?? null)) {
    return { kind: "document", address: markdownPath(path) };
  }
  const part = partOfSitemap(path);
  if (part !== null) return { kind: "stream", part };
  if (path === searchPath) return { kind: "once", address: `${path}${search}` };
  if (search === "") return { kind: "document", address: path };
  const query = new URLSearchParams(search);
  const former = legacyQuery(path, query);
  if (former !== "") return { kind: "document", address: `${path}${former}` };
  const { kind } = innerAddress(withoutEndSlash(path), query);
  if (kind === "as-is") return { kind: "document", address: path }; // whatever else the query says is left out
  const page = kind === "missing" ? "0" : (query.get("page") ?? ""); // one name for all that are no page
  return { kind: "document", address: `${path}?page=${page}` };
}

const sitemapFiles = sitemapFilePath("");

function partOfSitemap(path: Path): number | null {
  const file = path.startsWith(sitemapFiles) ? fileOfName(path.slice(sitemapFiles.length)) : null;
  return file?.kind === "articles" ? file.part : null;
}
