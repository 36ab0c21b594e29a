/** The head of a page: made here for every page that has an address of its own, so that no tag stands twice. */
import type { Metadata } from "next";
import type { Picture, Site } from "../paper/shapes";
import { jpegOf, type PictureFile, type RenditionName } from "../pictures/renditions";
import { absoluteUrl, feedPath, homePath, type Path } from "../urls";

/** A picture that stands for a page where somebody shares it. */
export type HeadPicture = PictureFile & { type: string; alt: string };

export type PageHead = {
  title: string; // the paper's name is added to it
  description: string; // "": the paper's own
  path: Path;
  picture: HeadPicture | null;
  /** The page's own feed, where it has one; else the site's is named. */
  feed?: { of: Path; title: string };
  /** What an article says more of itself. */
  article?: { publishedTime: string; modifiedTime: string; authors: string[]; section: string; tags: string[] };
  language?: string; // BCP 47; the paper's where it is left out
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
    images: page.picture ? [imageOf(page.picture, site)] : [],
  };
  return {
    title: page.title,
    description,
    robots: { index: true, follow: true, "max-image-preview": "large" },
    alternates: {
      canonical: url,
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

const imageOf = ({ path, width, height, type, alt }: HeadPicture, { origin }: Site) => ({
  ...{ url: absoluteUrl(origin, path), width, height, type },
  ...(alt === "" ? {} : { alt }),
});

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
