/**
 * Which requests are answered by finished documents, and under which name each is kept: its
 * canonical address, so that nothing else of a request splits the store or gets into it.
 */
import type { IncomingHttpHeaders } from "node:http";
import { legacyQuery } from "../../lib/addresses/legacy-addresses";
import { isNextsOwn, isRouterPart } from "../../lib/addresses/own-address";
import { redirectParameters } from "../../lib/addresses/redirect-parameters";
import { prefersMarkdown } from "../../lib/crawlers/prefers-markdown";
import { innerAddress } from "../../lib/inner-address";
import { fileOfName } from "../../lib/sitemaps/sitemap-file";
import {
  encodedPath,
  homePath,
  isArticlePath,
  isPath,
  markdownPath,
  type Path,
  plainPath,
  searchPath,
  sitemapFilePath,
  withQuery,
} from "../../lib/urls";

/** `rest`: what of the query is no part of its name, and goes along where the address leads on. */
export type Asked =
  | { kind: "document"; address: string; rest: URLSearchParams; isNegotiated: boolean } // kept; negotiated: another address's, by what was asked for
  | { kind: "once"; address: string } // made for this request: a search
  | { kind: "stream"; part: number } // too long to be kept: a file of the sitemap's articles
  | { kind: "missing" } // nothing can be there
  | { kind: "other" }; // Next answers for itself

/** True where the form of an answer may be another than the page at its address. */
export const mayWantMarkdown = ({ accept }: IncomingHttpHeaders): boolean => /text\/markdown/i.test(accept ?? "");

/** Home, a section or another page at the top: what is looked at most. */
export const isFront = (address: string): boolean => isPath(address) && !/[/.]/.test(address.slice(1));

/** What is asked for at an address, as it stands in a request; a story's Markdown is kept under its own. */
export async function askedAt(url: string, headers: IncomingHttpHeaders): Promise<Asked> {
  const mark = url.indexOf("?");
  const path = mark === -1 ? url : url.slice(0, mark);
  if (isRouterPart(path)) return { kind: "missing" };
  if (isNextsOwn(path)) return { kind: "other" };
  const address = canonical(path);
  // The desk, spelt so that it looks like a page: who kept it would give it to everybody.
  if (!isPath(plainPath(address)) || isNextsOwn(address) || isRouterPart(address)) return { kind: "missing" };
  return askedOfPaper(address, mark === -1 ? "" : url.slice(mark), headers);
}

/** One spelling of each path, however its letters are encoded; one more for all that have empty segments. */
function canonical(path: string): Path {
  const plain = plainPath(path);
  return plain === path ? encodedPath(plain) : `${encodedPath(plain)}/`; // home's is "//"
}

async function askedOfPaper(path: Path, search: string, headers: IncomingHttpHeaders): Promise<Asked> {
  const query = new URLSearchParams(search);
  if (isArticlePath(path) && prefersMarkdown(headers.accept ?? null)) {
    return { kind: "document", address: markdownPath(path), rest: query, isNegotiated: true };
  }
  const part = partOfSitemap(path);
  if (part !== null) return { kind: "stream", part };
  if (path === searchPath) return { kind: "once", address: `${path}${search}` };
  const [named, rest] = [new URLSearchParams(), new URLSearchParams()];
  const ofRedirects = await redirectParameters(plainPath(path), query);
  for (const [name, value] of query) {
    const isOfRedirect = ofRedirects.has(name.toLowerCase());
    const said = isOfRedirect ? value : meaningOf(plainPath(path), name, value);
    const isRepeated = named.has(name) && !isOfRedirect; // a redirect may name several values
    if (said === null || isRepeated) rest.append(name, value);
    else named.append(name, said);
  }
  return { kind: "document", address: withQuery(path, named), rest, isNegotiated: false };
}

/** What a parameter says at a path, in one form of all that say the same; null where it says nothing. */
function meaningOf(path: Path, name: string, value: string): string | null {
  if (name === "amp") return "1";
  const query = new URLSearchParams({ [name]: value });
  const isHome = path === homePath || path === "/index.php";
  if (isHome && legacyQuery(query)) return value;
  if (name !== "page") return null;
  const { kind } = innerAddress(path, query);
  if (kind === "as-is") return null;
  return kind === "missing" ? "0" : value; // one name for all that are no page
}

const sitemapFiles = sitemapFilePath("");

function partOfSitemap(path: Path): number | null {
  const file = path.startsWith(sitemapFiles) ? fileOfName(path.slice(sitemapFiles.length)) : null;
  return file?.kind === "articles" ? file.part : null;
}
