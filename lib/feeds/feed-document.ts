/** A feed as every form of it says it: whole, and with absolute addresses. */
import { createHash } from "node:crypto";
import { formatDate } from "../dates";
import { escapedHtml } from "../html";
import { words } from "../messages";
import type { Article, CorrectedStory, Feed, Picture, Site } from "../paper/shapes";
import { textDirection } from "../text-direction";
import { absoluteUrl, type FeedFormat, feedPath } from "../urls";
import { bodyHtml, figureHtml, pictureFile } from "./body-html";

export type FeedDocument = {
  title: string;
  description: string;
  language: string;
  publisher: string;
  page: string; // the address of the page that it is the feed of
  self: string; // its own
  hub: string | null; // where its readers can have it pushed to them: https://www.w3.org/TR/websub/
  updatedAt: Date;
  entries: FeedEntry[];
};

export type FeedEntry = {
  id: string; // a URN, for good
  url: string;
  title: string;
  language: string;
  summary: string;
  html: string | null; // the whole text; null where the feed has summaries
  authors: { name: string; url: string }[];
  topics: string[];
  picture: FeedPicture | null;
  publishedAt: Date;
  modifiedAt: Date;
};

export type FeedPicture = { url: string; width: number; height: number; alt: string; caption: string; credit: string };

type Setting = { site: Site; origin: string; hub: string | null };

/** The document in one of its forms. */
export function feedDocument(feed: Feed, format: FeedFormat, { site, origin, hub }: Setting): FeedDocument {
  const entries = [
    ...feed.stories.map((story) => storyEntry(story, feed, site, origin)),
    ...feed.corrections.map((corrected) => correctionEntry(corrected, site, origin)),
  ];
  return {
    ...{ title: feed.title, description: feed.description, language: site.language, publisher: site.name },
    page: absoluteUrl(origin, feed.page),
    self: absoluteUrl(origin, feedPath(feed.page, format)),
    hub,
    updatedAt: new Date(Math.max(0, ...entries.map(({ modifiedAt }) => modifiedAt.getTime()))),
    entries,
  };
}

function storyEntry(story: Article, feed: Feed, site: Site, origin: string): FeedEntry {
  const { language, publishedAt, modifiedAt, leadPicture } = story;
  return {
    id: entryId(story.id),
    url: absoluteUrl(origin, story.path),
    title: story.headline,
    ...{ language, publishedAt, modifiedAt },
    summary: story.standfirst ?? story.excerpt,
    html: site.feedText === "full" ? storyHtml(story, feed, site, origin) : null,
    authors: story.authors.map(({ name, path }) => ({ name, url: absoluteUrl(origin, path) })),
    topics: [story.section.name, ...story.topics.map(({ name }) => name)],
    picture: leadPicture && pictureOf(leadPicture, origin),
  };
}

function pictureOf(picture: Picture, origin: string): FeedPicture {
  const { alt, caption, credit } = picture;
  return { ...pictureFile(picture, origin), alt, caption, credit };
}

/** The whole story: its picture, its standfirst, its text and what was put right in it. */
function storyHtml(story: Article, { pictures, alsoRead }: Feed, site: Site, origin: string): string {
  const { leadPicture, standfirst, body, dateline, corrections, language } = story;
  const around = { origin, url: absoluteUrl(origin, story.path), language: site.language, pictures, alsoRead };
  const html = [
    leadPicture ? figureHtml(leadPicture, null, origin) : "",
    standfirst ? `<p><strong>${escapedHtml(standfirst)}</strong></p>` : "",
    bodyHtml(body, dateline, around),
    ...corrections.map(({ text, publishedAt }) => {
      const title = `${words(site.language).corrections(1)}, ${formatDate(publishedAt, "longDate", site)}`;
      return `<p><b>${escapedHtml(title)}</b>: ${escapedHtml(text)}</p>`;
    }),
  ];
  const text = html.filter((part) => part !== "").join("\n");
  return textDirection(language) === "rtl" ? `<div dir="rtl">${text}</div>` : text;
}

function correctionEntry({ id, card, correction }: CorrectedStory, site: Site, origin: string): FeedEntry {
  return {
    id: entryId(id),
    url: absoluteUrl(origin, card.path),
    title: `${words(site.language).corrections(1)}: ${card.headline}`,
    language: card.language,
    summary: correction.text,
    html: site.feedText === "full" ? `<p>${escapedHtml(correction.text)}</p>` : null,
    authors: card.authors.map(({ name, path }) => ({ name, url: absoluteUrl(origin, path) })),
    topics: [card.section.name],
    picture: null,
    publishedAt: correction.publishedAt,
    modifiedAt: correction.publishedAt,
  };
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/**
 * What an entry is called for good: neither the story's address nor the site's is in it, since
 * both may change. An id from elsewhere that is no UUID makes one (RFC 9562, version 8).
 */
export function entryId(id: string): string {
  if (uuid.test(id)) return `urn:uuid:${id}`;
  const hash = createHash("sha256").update(id).digest("hex");
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
