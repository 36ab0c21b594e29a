import type { Metadata } from "next";
import { isoDateTime } from "../dates";
import type { Article, Site, Translation } from "../paper/shapes";
import { shareSize } from "../pictures/share-picture";
import { absoluteUrl, markdownPath } from "../urls";
import { type HeadPicture, pageHead, sharedPicture } from "./page-head";

export function articleHead(article: Article, site: Site): Metadata {
  const { section, authors, topics, leadPicture, translations } = article;
  const head = pageHead(
    {
      title: article.searchTitle ?? article.headline,
      description: article.searchDescription ?? article.standfirst ?? article.excerpt,
      path: article.path,
      picture: leadPicture ? sharedPicture(leadPicture) : sharePictureOf(article),
      language: article.language,
      ...(translations.length > 0 ? { languages: inEveryLanguage(article) } : {}),
      article: {
        publishedTime: isoDateTime(article.publishedAt),
        modifiedTime: isoDateTime(article.modifiedAt),
        authors: authors.map(({ path }) => absoluteUrl(site.origin, path)),
        section: section.name,
        tags: topics.map(({ name }) => name),
      },
    },
    site,
  );
  const asMarkdown = absoluteUrl(site.origin, markdownPath(article.path));
  const alternates = { ...head.alternates, types: { ...head.alternates?.types, "text/markdown": asMarkdown } };
  return {
    ...{ ...head, alternates },
    authors: authors.map(({ name }) => ({ name })),
    other: { "dateline:story": article.id }, // what public/enhance.js counts a view of
  };
}

/** What is drawn of a story without a picture of its own. */
const sharePictureOf = ({ sharePicture, headline }: Article): HeadPicture | null =>
  sharePicture && { path: sharePicture, ...shareSize, type: "image/png", alt: headline };

/** By language, so that each of the pages says the same. */
const inEveryLanguage = ({ language, path, translations }: Article): Translation[] =>
  [{ language, path }, ...translations].sort((one, other) => (one.language < other.language ? -1 : 1));
