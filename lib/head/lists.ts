import type { Metadata } from "next";
import { words } from "../messages";
import type {
  ArchivePage,
  AuthorPage,
  Card,
  CorrectionsPage,
  HomePage,
  LatestPage,
  SectionPage,
  Site,
  TopicPage,
} from "../paper/shapes";
import { isolatedName } from "../text-direction";
import { correctionsPath, dayPath, homePath, latestPath, monthPath, pagedPath } from "../urls";
import { type HeadPicture, pageHead, sharedPicture } from "./page-head";

export function homeHead({ lead }: HomePage, site: Site): Metadata {
  const { name, tagline, description } = site;
  const title = tagline ? `${name}: ${tagline}` : name;
  const head = pageHead({ title, description, path: homePath, picture: pictureOf(lead ? [lead] : []) }, site);
  return { ...head, title: { absolute: title } };
}

export function sectionHead({ section, lead, secondary, river }: SectionPage, site: Site): Metadata {
  const { name, description, path } = section;
  const picture = pictureOf([...(lead ? [lead] : []), ...secondary, ...river]);
  return pageHead({ title: name, description, path, picture, feed: feedOf(section, site) }, site);
}

export function latestHead({ page, cards }: LatestPage, site: Site): Metadata {
  const { latest, pageTitle } = words(site.language);
  const path = pagedPath(latestPath, page);
  return pageHead({ title: pageTitle(latest, page), description: "", path, picture: pictureOf(cards) }, site);
}

export function topicHead({ topic, page, cards }: TopicPage, site: Site): Metadata {
  const { topicTitle, pageTitle } = words(site.language);
  return pageHead(
    {
      title: pageTitle(topicTitle(topic.name), page),
      description: topic.description,
      path: pagedPath(topic.path, page),
      picture: pictureOf(cards),
      feed: feedOf(topic, site),
    },
    site,
  );
}

export function authorHead({ author, page }: AuthorPage, site: Site): Metadata {
  return pageHead(
    {
      title: words(site.language).pageTitle(isolatedName(author.name, site.language), page),
      description: author.bio,
      path: pagedPath(author.path, page),
      picture: author.portrait && sharedPicture(author.portrait, "1x1"),
      feed: feedOf(author, site),
    },
    site,
  );
}

export function correctionsHead({ page }: CorrectionsPage, site: Site): Metadata {
  const { correctionsMade, pageTitle } = words(site.language);
  return pageHead(
    {
      title: pageTitle(correctionsMade, page),
      description: "",
      path: pagedPath(correctionsPath, page),
      picture: null,
      feed: feedOf({ name: correctionsMade, path: correctionsPath }, site),
    },
    site,
  );
}

/** A month of a section or a day of the paper; `period` is its name. */
export function archiveHead(list: ArchivePage, period: string, site: Site): Metadata {
  const { section, year, month, day, page, cards } = list;
  const { archive, archiveOf, pageTitle } = words(site.language);
  const path = day === null ? monthPath(section?.slug ?? null, year, month) : dayPath(year, month, day);
  return pageHead(
    {
      title: pageTitle(archiveOf(section?.name ?? archive, period), page),
      description: section ? "" : site.description,
      path: pagedPath(path, page),
      picture: pictureOf(cards),
      ...(section ? { feed: feedOf(section, site) } : {}),
    },
    site,
  );
}

/** The first picture of the stories. */
function pictureOf(cards: readonly Card[]): HeadPicture | null {
  const picture = cards.find((card) => card.picture)?.picture;
  return picture ? sharedPicture(picture) : null;
}

const feedOf = ({ name, path }: { name: string; path: Card["path"] }, site: Site) => ({
  of: path,
  title: `${site.name}: ${isolatedName(name, site.language)}`,
});
