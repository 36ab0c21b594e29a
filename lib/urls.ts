/**
 * Every address of the paper is built here. A path is what stands after the origin;
 * slugs may be of any script and are percent-encoded in paths.
 */
import { c1, windows1252Of } from "./text/windows-1252";

/** An absolute path on this site, encoded, without the origin. */
export type Path = `/${string}`;

const encode = encodeURIComponent;

// What a browser drops, or reads as a way out: "//host", "/\host", a tab, "/a/../b". https://url.spec.whatwg.org/#url-parsing
const isMisread = (path: string): boolean => /^\/\/|[\\\p{Cc}\p{Cs}]|\/\.{1,2}(?:\/|$)/u.test(path);

/**
 * True for an address on this site: whoever follows it comes to this very path of ours, written
 * plainly or percent-encoded. A query and a fragment may follow the path.
 */
export function isPath(address: string): address is Path {
  const [path = ""] = address.split(/[?#]/, 1);
  const isPlain = !/[\p{Cc}\p{Cs}]|\s$/u.test(address);
  return isPlain && path.startsWith("/") && !isMisread(`/${segmentsOf(path).join("/")}`);
}

/** The segments of a path, decoded; one that can't be decoded stays as it is. */
export const segmentsOf = (path: string): string[] =>
  path
    .slice(1)
    .split("/")
    .map((segment) => decodedSegment(segment) ?? segment);

/**
 * The text of a segment: percent-encoded UTF-8, or Windows-1252 (and so ISO 8859-1), in which older systems wrote
 * their addresses. Null where it is neither.
 */
const decodedSegment = (segment: string): string | null => fromUtf8(segment) ?? fromWindows1252(segment);

function fromUtf8(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function fromWindows1252(segment: string): string | null {
  if (/%(?![\da-f]{2})|\p{Cs}/iu.test(segment)) return null;
  const sent = segment.replace(/\P{ASCII}+/gu, encode); // as a browser sends it
  const bytes = sent.replace(/%(..)/g, (_, byte) => String.fromCharCode(Number.parseInt(byte, 16)));
  const text = bytes.replace(c1, (sign) => windows1252Of(sign.charCodeAt(0)));
  return text.length === bytes.length ? text : null; // a byte that stands for no character
}

/** True where every segment of a path can be decoded. */
export const isDecodable = (path: string): boolean =>
  path.split("/").every((segment) => decodedSegment(segment) !== null);

/** An address of a request with its path in UTF-8; as it is where that can't be read in any encoding. */
export function addressInUtf8(address: string): string {
  const [path = ""] = address.split("?", 1);
  const inUtf8 = path.split("/").map((segment) => {
    const text = fromUtf8(segment) === null ? fromWindows1252(segment) : null;
    return text === null ? segment : encode(text);
  });
  return `${inUtf8.join("/")}${address.slice(path.length)}`;
}

/**
 * A path as the database keeps addresses that moved or went, and as they are looked up: decoded,
 * but for the characters that would end a segment or the path. A query behind it stays as it is.
 */
export function storedPath(address: Path): Path {
  const [path = "", ...query] = address.split(/(?=\?)/);
  const segments = segmentsOf(path).map((segment) => segment.replace(/[%?#\\/\p{Cc}]/gu, encode));
  return `/${segments.join("/")}${query.join("")}`;
}

/** A path in the one spelling in which it is sent: percent-encoded. */
export const encodedPath = (path: string): Path => `/${segmentsOf(path).map(encode).join("/")}`;

/** The path without empty segments: no address here ends in a slash but home's, or has two in a row. */
export const plainPath = (path: string): Path => `/${path.split("/").filter(Boolean).join("/")}`;

/** First segments that no section may take. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  "about",
  "admin",
  "api",
  "archive",
  "archives",
  "author",
  "broken",
  "category",
  "comments",
  "contact",
  "corrections",
  "feed",
  "healthz",
  "latest",
  "markdown",
  "media",
  "metrics",
  "missing",
  "moved",
  "gone",
  "page",
  "policies",
  "preview",
  "readyz",
  "search",
  "sitemaps",
  "tag",
  "topic",
]);

/** True for a path that an article may have. */
export const isArticlePath = (path: Path): boolean =>
  /^\/[^/.?#]+\/[^/.?#]+$/.test(path) && !reservedSlugs.has(path.slice(1, path.indexOf("/", 1)));

/** Lowercase letters and digits of any script, in words joined by single hyphens. */
export const slugPattern = /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*$/u;

const longestSlug = 120;

/** The slug in a route parameter, as Next gives it (percent-encoded); null where it can't be one. */
export function slugFrom(parameter: string): string | null {
  try {
    const slug = decodeURIComponent(parameter);
    return slug.length <= longestSlug && slugPattern.test(slug) ? slug : null;
  } catch {
    return null; // malformed percent-encoding: no such address
  }
}

export const homePath: Path = "/";
export const latestPath: Path = "/latest";
export const searchPath: Path = "/search";
export const correctionsPath: Path = "/corrections";

/** Where an article's Markdown is made: readers and machines ask for `markdownPath`, or its own address. */
export const innerMarkdownPath = (article: Path): Path => `/markdown${article}`;

/** What a browser shows of the paper outside its pages. */
export const manifestPath: Path = "/manifest.webmanifest";
export const faviconPath: Path = "/favicon.ico";
export const vectorIconPath: Path = "/paper-icon.svg";
export const touchIconPath: Path = "/apple-touch-icon.png";
export const iconPath = (size: 192 | 512): Path => `/icon-${size}.png`;

/** Pages that stand in, with their status, at other addresses. */
export const gonePath = (path: string): Path => `/gone/${encode(path)}`;
export const brokenPath: Path = "/broken";
export const missingPath: Path = "/missing";

/** The desk. */
export const deskPath: Path = "/admin";
export const signInPath: Path = "/admin/sign-in";
export const deskAccountPath: Path = "/admin/account";
export const deskPeoplePath: Path = "/admin/people";
export const deskAuditPath: Path = "/admin/audit";
export const deskAuditExportPath: Path = "/api/desk/audit";
export const deskArticlesPath: Path = "/admin/articles";
export const deskArticlePath = (id: string): Path => `/admin/articles/${encode(id)}`;
export const deskRevisionsPath = (id: string): Path => `${deskArticlePath(id)}/revisions`;
export const deskPreviewPath = (id: string): Path => `${deskArticlePath(id)}/preview/page`;
export const deskScreensPath = (id: string): Path => `${deskArticlePath(id)}/screens`;
export const deskPicturesPath: Path = "/admin/pictures";
export const deskPicturePath = (id: string): Path => `/admin/pictures/${encode(id)}`;
export const deskSchedulePath: Path = "/admin/schedule";
export const deskBannerPath: Path = "/admin/banner";
export const deskMostReadPath: Path = "/admin/most-read";
export const deskFrontsPath: Path = "/admin/front";
export const deskFrontPath = (front: string): Path => `${deskFrontsPath}/${encode(front)}`;
export const deskFrontHistoryPath = (front: string): Path => `${deskFrontPath(front)}/history`;
export const deskFrontScreensPath = (front: string): Path => `${deskFrontPath(front)}/screens`;
/** The page of a front as it will stand at a time: a wall clock's, in the newsroom's zone; now where there is none. */
export const deskFrontPreviewPath = (front: string, at: string): Path =>
  `${deskFrontPath(front)}/preview${at === "" ? "" : `?at=${encode(at)}`}`;
export const deskRedirectsPath: Path = "/admin/redirects";
export const deskPushPath: Path = "/admin/push";

export const deskSettingsPath: Path = "/admin/settings";
export const deskPaperPath: Path = "/admin/settings/paper";
export const deskMenusPath: Path = "/admin/settings/menus";
export const deskPagesPath: Path = "/admin/settings/pages";
export const deskPagePath = (slug: string): Path => `/admin/settings/pages/${slug.split("/").map(encode).join("/")}`;
export const deskSectionsPath: Path = "/admin/settings/sections";
export const deskSectionPath = (id: string): Path => `/admin/settings/sections/${encode(id)}`;
export const deskTopicsPath: Path = "/admin/settings/topics";
export const deskTopicPath = (id: string): Path => `/admin/settings/topics/${encode(id)}`;
export const deskAuthorsPath: Path = "/admin/settings/authors";
export const deskMachinesPath: Path = "/admin/settings/machines";
export const deskAuthorPath = (id: string): Path => `/admin/settings/authors/${encode(id)}`;

/** What shows a draft to whoever has the link. */
export const previewPath = (token: string): Path => `/preview/${encode(token)}`;

export const sectionPath = (section: string): Path => `/${encode(section)}`;
export const articlePath = (section: string, article: string): Path => `/${encode(section)}/${encode(article)}`;
/** The article as Markdown. */
export const markdownPath = (article: Path): Path => `${article}.md`;
export const topicPath = (topic: string): Path => `/topic/${encode(topic)}`;
export const authorPath = (author: string): Path => `/author/${encode(author)}`;
export const mediaPath = (hash: string, rendition: string): Path => `/media/${hash}/${rendition}`;

export const sitemapPath: Path = "/sitemap.xml";
export const newsSitemapPath: Path = "/news-sitemap.xml";

/** Where IndexNow's services find the key that shows whose the address is: https://www.indexnow.org/documentation */
export const indexNowKeyPath = (key: string): Path => `/${key}.txt`;
export const sitemapFilePath = (name: string): Path => `/sitemaps/${name}`;

export type FeedFormat = "xml" | "atom" | "json";

/** The feed of a page that lists stories: home's, a section's, a topic's, an author's, the corrections'. */
export const feedPath = (page: Path, format: FeedFormat = "xml"): Path =>
  page === homePath ? `/feed.${format}` : `${page}/feed.${format}`;

/** The page that a feed's address belongs to; null for any other address. */
export function feedAt(path: string): { page: Path; format: FeedFormat } | null {
  const [, page = "", format] = /^(.*)\/feed\.(xml|atom|json)$/.exec(path) ?? [];
  if (format !== "xml" && format !== "atom" && format !== "json") return null;
  return { page: isPath(page) ? page : homePath, format };
}

/** True for a path of a page that lists stories, which a feed can be of. */
export const hasFeed = (page: Path): boolean =>
  page === correctionsPath ||
  /^\/(?:topic|author)\/[^/]+$/.test(page) ||
  (/^\/[^/.]*$/.test(page) && !reservedSlugs.has(page.slice(1)));

/** Where a feed is made, which nobody can ask for: see lib/inner-address.ts. */
export const innerFeedPath = (page: Path, format: FeedFormat): Path =>
  page === homePath ? `/feed/${format}` : `/feed/${format}${page}`;

/** About, contact and policies; their slug holds the folder ("policies/corrections"). */
export const standingPath = (slug: string): Path => `/${slug.split("/").map(encode).join("/")}`;

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** A section's archive for a month, or (no section) the whole paper's for a day. */
export function monthPath(section: string | null, year: number, month: number): Path {
  const period = `${year}/${twoDigits(month)}`;
  return section === null ? `/archive/${period}` : `${sectionPath(section)}/archive/${period}`;
}

export const dayPath = (year: number, month: number, day: number): Path =>
  `/archive/${year}/${twoDigits(month)}/${twoDigits(day)}`;

/** The address with these parameters behind those that it has. */
export function withQuery(path: Path, query: URLSearchParams): Path {
  if (query.size === 0) return path;
  return `${path}${path.includes("?") ? "&" : "?"}${query}`;
}

/** The address of page `page` of a list: page 1 is the bare address. */
export function pagedPath(path: Path, page: number): Path {
  if (page === 1) return path;
  return `${path}${path.includes("?") ? "&" : "?"}page=${page}`;
}

/** The address of a search; what is not set is left out. */
export function searchResultPath(query: {
  q: string;
  section?: string | null;
  from?: string | null;
  to?: string | null;
}): Path {
  const parameters = new URLSearchParams();
  for (const name of ["q", "section", "from", "to"] as const) {
    const value = query[name];
    if (value) parameters.set(name, value);
  }
  return parameters.size === 0 ? searchPath : `${searchPath}?${parameters}`;
}

export const absoluteUrl = (origin: string, path: Path): string => `${origin}${path}`;
