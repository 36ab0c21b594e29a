/** Every class of address of the site, and what each answers to whoever asks: the contract with crawlers. */
import { feedPath, markdownPath, newsSitemapPath, type Path, sitemapPath } from "../../lib/urls";
import { articleWhere, type EditionArticle, pageTypes, pathOf, recordsOf } from "../edition";

/** Addresses that are known only once the site stands. */
export type Found = Record<"media" | "share picture" | "preview" | "translated" | "sitemap file", string>;

export type AddressClass = {
  name: string;
  path: (found: Found) => string;
  status: number;
  type: string | null; // Content-Type; null where there is no body
  kept: string | null; // Cache-Control
  robots: string | null; // what it says to them, in its head or headers
  canonical: boolean; // it names itself as the address to list
  graph: string[]; // the types of what it says of itself
  location: string | null;
  validators: ("etag" | "last-modified")[]; // by which a repeat is answered 304
  varies: boolean; // each answer is another: it has a key of its own in it
};

const forReaders = "public, max-age=0, s-maxage=60, stale-while-revalidate=300, stale-if-error=86400";
const html = "text/html; charset=utf-8";
const listed = "index, follow, max-image-preview:large";
const both: AddressClass["validators"] = ["etag", "last-modified"];

const nothing = { robots: null, canonical: false, graph: [], location: null, validators: [], varies: false };
const at = (path: string) => () => path;

const page = (name: string, path: string, ...graph: string[]): AddressClass => ({
  ...nothing,
  ...{ name, path: at(path), status: 200, type: html, kept: forReaders, robots: listed },
  ...{ canonical: true, graph, validators: both },
});
const list = (name: string, path: string, type = "CollectionPage"): AddressClass =>
  page(name, path, type, "BreadcrumbList", "NewsMediaOrganization");
const file = (name: string, path: string, type: string, kept = forReaders): AddressClass => ({
  ...nothing,
  ...{ name, path: at(path), status: 200, type, kept, validators: both },
});
const sitemap = (name: string, path: string): AddressClass =>
  file(name, path, "application/xml; charset=utf-8", "public, no-cache");

const of = (name: string): Path => pageTypes[name] ?? "/";
const [moved] = recordsOf("redirect");
/** A story that its section's newest are sure to have, so that it stands in a feed. */
export const story: EditionArticle = articleWhere(({ id }) => id === "corrin-strait-accord-signed");

export const addressClasses: AddressClass[] = [
  page("home", "/", "CollectionPage", "WebSite", "NewsMediaOrganization"),
  list("a section", of("section")),
  list("a subsection", of("subsection")),
  list("a section's month", of("section month")),
  page("an article", pathOf(story), "ReportageNewsArticle", "WebPage", "BreadcrumbList", "NewsMediaOrganization"),
  {
    ...page("a translation", "", "NewsArticle", "WebPage", "BreadcrumbList", "NewsMediaOrganization"),
    path: (found) => found.translated,
  },
  list("a topic", of("topic")),
  list("an author", of("author"), "ProfilePage"),
  list("the latest", "/latest"),
  list("the latest, page 2", "/latest?page=2"),
  list("corrections", "/corrections"),
  page("about", "/about", "AboutPage", "BreadcrumbList", "NewsMediaOrganization"),
  page("a policy", of("policy"), "WebPage", "BreadcrumbList", "NewsMediaOrganization"),

  {
    ...nothing,
    ...{ name: "moved", path: at(moved?.from ?? ""), status: 301, type: null },
    location: moved?.to ?? "",
    kept: "public, max-age=0, s-maxage=60",
  },
  {
    ...nothing,
    ...{ name: "removed", path: at(of("gone")), status: 410, type: html },
    robots: "noindex",
    kept: "public, max-age=0, s-maxage=60",
  },
  {
    ...nothing,
    ...{ name: "missing", path: at(of("missing")), status: 404, type: html },
    robots: "noindex",
    kept: "public, max-age=0, s-maxage=5",
  },
  {
    ...nothing,
    ...{ name: "a search", path: at(of("search")), status: 200, type: html },
    robots: "noindex, follow",
    kept: "private, no-store",
  },
  {
    ...nothing,
    ...{ name: "a preview", path: ({ preview }) => preview, status: 200, type: html, varies: true },
    robots: "noindex, nofollow",
    kept: "private, no-store",
  },

  file("a feed, RSS", feedPath("/"), "application/rss+xml; charset=utf-8"),
  file("a feed, Atom", feedPath("/", "atom"), "application/atom+xml; charset=utf-8"),
  file("a feed, JSON", feedPath("/", "json"), "application/feed+json; charset=utf-8"),
  sitemap("the sitemap's index", sitemapPath),
  { ...sitemap("a file of the sitemap", ""), path: (found) => found["sitemap file"] },
  sitemap("the news sitemap", newsSitemapPath),
  file("robots.txt", "/robots.txt", "text/plain; charset=utf-8"),
  file("llms.txt", "/llms.txt", "text/plain; charset=utf-8"),
  file("an article's Markdown", markdownPath(pathOf(story)), "text/markdown; charset=utf-8"),
  file("the icon", "/favicon.ico", "image/x-icon"),
  file("the manifest", "/manifest.webmanifest", "application/manifest+json; charset=utf-8"),
  {
    ...file("a picture", "", "image/jpeg", "public, max-age=31536000, immutable"),
    path: ({ media }) => media,
    validators: [],
  },
  {
    ...file("a share picture", "", "image/png", "public, max-age=31536000, immutable"),
    path: (found) => found["share picture"],
    validators: [],
  },

  {
    ...nothing,
    ...{ name: "the desk", path: at("/admin"), status: 307, type: null, location: "/admin/articles" },
    kept: null,
  },
  {
    ...nothing,
    ...{ name: "a page of the desk", path: at("/admin/articles"), status: 200, type: html, varies: true },
    ...{ robots: "noindex, nofollow", kept: "private, no-cache, no-store, max-age=0, must-revalidate" },
  },
  {
    ...nothing,
    ...{ name: "an address for scripts", path: at("/api/desk/articles"), status: 401, type: "application/json" },
    kept: "private, no-store",
  },
];
