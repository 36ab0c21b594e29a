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
  | { kind: "document"; address: string; isNegotiated: boolean } // kept; negotiated: another address's, by what was asked for
  | { kind: "once"; address: string } // made for this request: a search
  | { kind: "stream"; part: number } // too long to be kept: a file of the sitemap's articles
  | { kind: "missing" } // nothing can be there
  | { kind: "other" }; // Next answers for itself

// Files, scripts' addresses and the desk.
const others = /^\/(?:_next|api|admin|media|preview)(?:\/|$)/;

// Endings under which Next gives its own router parts of any page; its router asks by headers here.
const ofRouter = /\.(?:rsc|action)\/*$/;

/** True where the form of an answer may be another than the page at its address. */
export const mayWantMarkdown = ({ accept }: IncomingHttpHeaders): boolean => /text\/markdown/i.test(accept ?? "");

/** Home, a section or another page at the top: what is looked at most. */
export const isFront = (address: string): boolean => isPath(address) && !/[/.]/.test(address.slice(1));

/** What is asked for at an address, as it stands in a request; a story's Markdown is kept under its own. */
export function askedAt(url: string, headers: IncomingHttpHeaders): Asked {
  const mark = url.indexOf("?");
  const path = mark === -1 ? url : url.slice(0, mark);
  if (ofRouter.test(path)) return { kind: "missing" };
  if (!isPath(path) || others.test(path)) return { kind: "other" };
  const address = canonical(path);
  // The desk, spelt so that it looks like a page: who kept it would give it to everybody.
  if (others.test(address) || ofRouter.test(address)) return { kind: "missing" };
  return askedOfPaper(address, mark === -1 ? "" : url.slice(mark), headers);
}

/** One spelling of each path, however its letters are encoded. */
const canonical = (path: Path): Path =>
  `/${path.slice(1).split("/").map(decodeURIComponent).map(encodeURIComponent).join("/")}`;

function askedOfPaper(path: Path, search: string, headers: IncomingHttpHeaders): Asked {
  if (isArticlePath(path) && prefersMarkdown(headers.accept ?? null)) {
    return { kind: "document", address: markdownPath(path), isNegotiated: true };
  }
  const part = partOfSitemap(path);
  if (part !== null) return { kind: "stream", part };
  if (path === searchPath) return { kind: "once", address: `${path}${search}` };
  if (search === "") return page(path);
  const query = new URLSearchParams(search);
  const former = legacyQuery(path, query);
  if (former !== "") return page(`${path}${former}`);
  const { kind } = innerAddress(withoutEndSlash(path), query);
  if (kind === "as-is") return page(path); // whatever else the query says is left out
  const number = kind === "missing" ? "0" : (query.get("page") ?? ""); // one name for all that are no page
  return page(`${path}?page=${number}`);
}

const page = (address: string): Asked => ({ kind: "document", address, isNegotiated: false });

const sitemapFiles = sitemapFilePath("");

function partOfSitemap(path: Path): number | null {
  const file = path.startsWith(sitemapFiles) ? fileOfName(path.slice(sitemapFiles.length)) : null;
  return file?.kind === "articles" ? file.part : null;
}
