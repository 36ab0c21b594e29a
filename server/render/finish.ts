/** From what Next answered to what readers and machines get: the page without its framework, and its headers. */
import { articleTag } from "../../lib/tags";
import type { MadePage } from "../contract";
import { commonHeaders, readersPolicy } from "../security-headers";
import type { Rendered } from "./ask-next";
import { type Enhancement, rewritePage, type SmallStyles } from "./rewrite";

export type Finishing = { enhancement: Enhancement; styles: SmallStyles; isSecure: boolean };

// A minute at a CDN; five more while it fetches anew, and a day while we are away (RFC 5861).
const cacheControl: Record<number, string> = {
  200: "public, max-age=0, s-maxage=60, stale-while-revalidate=300, stale-if-error=86400",
  410: "public, max-age=0, s-maxage=60",
  404: "public, max-age=0, s-maxage=5",
};

// What a handler of ours may say of its answer; all else that Next adds is for its own scripts.
const kept = ["content-type", "link", "x-robots-tag", "content-language"];
// What Next varies its pages by is its own router's.
const vary = "Accept-Encoding";
const varyOfStory = "Accept-Encoding, Accept"; // a page, or Markdown

type Finished = Pick<MadePage, "status" | "headers" | "tags" | "storyId" | "modifiedAt"> & { content: Buffer };

/** What the document is made of. Throws where the page is not whole. */
export function finish(rendered: Rendered, how: Finishing): Finished {
  const { status, body } = rendered;
  const tags = [...rendered.tags];
  const headers: Record<string, string> = {
    ...ownHeaders(rendered, how.styles),
    ...commonHeaders(how),
    vary,
    "cache-control": isMadeAnew(rendered) ? "public, no-cache" : (cacheControl[status] ?? "no-store"),
    ...(tags.length > 0 ? { "cache-tag": tags.join(","), "surrogate-key": tags.join(" ") } : {}),
  };
  const said = Date.parse(String(rendered.headers["last-modified"] ?? ""));
  const modifiedAt = Number.isNaN(said) ? null : said;
  const type = headers["content-type"] ?? "";
  if (!type.startsWith("text/html")) {
    const storyId = type.startsWith("text/markdown") ? onlyStory(tags) : null;
    return { status, content: body, headers, tags, storyId, modifiedAt };
  }
  const { storyId, ...page } = rewritePage(body.toString(), how.enhancement, how.styles);
  headers["content-security-policy"] = readersPolicy(page);
  if (storyId !== null || status === 410) headers["vary"] = varyOfStory;
  const modified = page.modifiedAt?.getTime() ?? modifiedAt;
  return { status, content: Buffer.from(page.html), headers, tags, storyId, modifiedAt: modified };
}

/** The story that something was made from alone. */
function onlyStory(tags: string[]): string | null {
  const [story, second] = tags.filter((tag) => tag.startsWith(articleTag("")));
  return story !== undefined && second === undefined ? story.slice(articleTag("").length) : null;
}

/** True for what says itself that it is made at each request: a sitemap. */
export const isMadeAnew = ({ headers }: Rendered): boolean => String(headers["cache-control"]) === "no-cache";

function ownHeaders({ headers }: Rendered, styles: SmallStyles): Record<string, string> {
  const own: Record<string, string> = {};
  for (const name of kept) {
    const value = headers[name];
    if (value === undefined) continue;
    const parts = [...new Set([value].flat().map(String))]; // Next says some twice
    own[name] = (name === "link" ? withoutPreloads(parts, styles) : parts).join(", ");
  }
  return own;
}

/** What stands in the page itself is not to be fetched ahead of it. */
const withoutPreloads = (links: string[], styles: SmallStyles): string[] =>
  links.flatMap((link) => link.split(/, (?=<)/)).filter((link) => !styles.has(/^<([^>]*)>/.exec(link)?.[1] ?? ""));
