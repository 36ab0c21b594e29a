/** The head of a page: made here for every page that has an address of its own, so that no tag stands twice. */
import type { Metadata } from "next";
import type { Picture, Site, Translation } from "../paper/shapes";
import { jpegOf, type PictureFile, type RenditionName } from "../pictures/renditions";
import { absoluteUrl, feedPath, homePath, iconPath, type Path } from "../urls";

/** A picture that stands for a page where somebody shares it. */
export type HeadPicture = PictureFile & { type: string; alt: string };

export type PageHead = {
  title: string; // the paper's name is added to it
  description: string; // "": the paper's own
  path: Path;
  picture: HeadPicture | null; // the paper's icon where there is none
  /** The page's own feed, where it has one; else the site's is named. */
  feed?: { of: Path; title: string };
  /** What an article says more of itself. */
  article?: { publishedTime: string; modifiedTime: string; authors: string[]; section: string; tags: string[] };
  language?: string; // BCP 47; the paper's where it is left out
  /** The page in each of its languages, itself included; none where it has but one. */
  languages?: readonly Translation[];
};

/** Title, description, address, feeds and what is shown where the page is shared. */
export function pageHead(page: PageHead, site: Site): Metadata {
  const { origin, name } = site;
  const url = absoluteUrl(origin, page.path);
  const description = page.description || site.description;
  const { of, title } = page.feed ?? { of: homePath, title: name };
  const shared = {
    title: page.title,
    description,
    url,
    siteName: name,
    locale: openGraphLocale(page.language ?? site.language),
    ...(page.languages ? { alternateLocale: alternateLocales(page.languages, page.path) } : {}),
    images: [imageOf(page.picture ?? paperIcon(site), site)],
  };
  return {
    title: page.title,
    description,
    robots: { index: true, follow: true, "max-image-preview": "large" },
    alternates: {
      canonical: url,
      ...(page.languages ? { languages: hreflangs(page.languages, site) } : {}),
      types: {
        "application/rss+xml": [{ url: absoluteUrl(origin, feedPath(of, "xml")), title }],
        "application/atom+xml": [{ url: absoluteUrl(origin, feedPath(of, "atom")), title }],
        "application/feed+json": [{ url: absoluteUrl(origin, feedPath(of, "json")), title }],
      },
    },
    openGraph: page.article ? { ...shared, type: "article", ...page.article } : { ...shared, type: "website" },
    twitter: { card: isWide(page.picture) ? "summary_large_image" : "summary", ...accountOnX(site) },
  };
}

/** A picture of the paper's in the shape that link previews show. */
export const sharedPicture = (picture: Picture, shape: RenditionName = "16x9"): HeadPicture => ({
  ...jpegOf(picture.hash, picture.renditions[shape]),
  type: "image/jpeg",
  alt: picture.alt,
});

const paperIcon = ({ name }: Site): HeadPicture => ({
  ...{ path: iconPath(512), width: 512, height: 512, type: "image/png", alt: name },
});

const imageOf = ({ path, width, height, type, alt }: HeadPicture, { origin }: Site) => ({
  ...{ url: absoluteUrl(origin, path), width, height, type },
  ...(alt === "" ? {} : { alt }),
});

/** Each language's address, and that of the paper's own (the first, where it lacks it) for readers of any other: https://developers.google.com/search/docs/specialty/international/localized-versions */
function hreflangs(languages: readonly Translation[], { origin, language }: Site): Record<string, string> {
  const addresses = languages.map((each) => [each.language, absoluteUrl(origin, each.path)] as const);
  const fallback = addresses.find(([each]) => each === language) ?? addresses[0];
  return Object.fromEntries([...addresses, ...(fallback ? [["x-default", fallback[1]] as const] : [])]);
}

const alternateLocales = (languages: readonly Translation[], own: Path): string[] =>
  languages.filter(({ path }) => path !== own).map(({ language }) => openGraphLocale(language));

const isWide = (picture: HeadPicture | null): boolean => picture !== null && picture.width > picture.height;

/** "en_GB": Open Graph wants a country (https://ogp.me/#optional), the likeliest where the tag names none. */
export function openGraphLocale(language: string): string {
  const { language: tongue, region } = new Intl.Locale(language).maximize();
  return region ? `${tongue}_${region}` : tongue;
}

/** The paper's account there, for its cards: https://developer.x.com/en/docs/x-for-websites/cards/overview/markup */
function accountOnX({ social }: Site): { site?: string } {
  for (const { address } of social) {
    const { hostname, pathname } = new URL(address);
    const isThere = /^(?:www\.)?(?:x|twitter)\.com$/.test(hostname);
    if (isThere && /^\/\w+\/?$/.test(pathname)) return { site: `@${pathname.split("/")[1]}` };
  }
  return {};
}
