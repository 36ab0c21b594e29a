import type { Metadata } from "next";
import { isoDateTime } from "../dates";
import type { Article, Site } from "../paper/shapes";
import { absoluteUrl } from "../urls";
import { pageHead, sharedPicture } from "./page-head";

export function articleHead(article: Article, site: Site): Metadata {
  const { section, authors, topics, leadPicture } = article;
  const head = pageHead(
    {
      title: article.searchTitle ?? article.headline,
      description: article.searchDescription ?? article.standfirst ?? article.excerpt,
      path: article.path,
      picture: leadPicture && sharedPicture(leadPicture),
      language: article.language,
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
  return { ...head, other: { "dateline:story": article.id } }; // what public/enhance.js counts a view of
}
