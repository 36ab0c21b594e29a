import { escapedHtml } from "../html";
import { type Element, element, xmlDocument } from "../xml";
import type { FeedDocument, FeedEntry, FeedPicture } from "./feed-document";

const namespaces = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

/** RSS 2.0, as https://www.rssboard.org/rss-profile advises. */
export function rss(feed: FeedDocument): string {
  const channel = element("channel", [
    element("title", feed.title),
    element("link", feed.page),
    element("description", feed.description),
    element("language", feed.language),
    element("lastBuildDate", feed.updatedAt.toUTCString()),
    element("generator", "Dateline"),
    element("atom:link", [], { rel: "self", type: "application/rss+xml", href: feed.self }),
    feed.hub === null ? null : element("atom:link", [], { rel: "hub", href: feed.hub }),
    ...feed.entries.map(item),
  ]);
  return xmlDocument(element("rss", [channel], { version: "2.0", ...namespaces }));
}

function item(entry: FeedEntry): Element {
  return element("item", [
    element("title", entry.title),
    element("link", entry.url),
    element("guid", entry.id, { isPermaLink: "false" }),
    element("pubDate", entry.publishedAt.toUTCString()),
    element("atom:updated", entry.modifiedAt.toISOString()),
    ...entry.authors.map(({ name }) => element("dc:creator", name)),
    element("dc:language", entry.language),
    ...entry.topics.map((name) => element("category", name)),
    element("description", escapedHtml(entry.summary)), // of an item, HTML: https://www.rssboard.org/rss-profile#element-channel-item-description
    entry.html === null ? null : element("content:encoded", entry.html),
    entry.picture && mediaContent(entry.picture, entry.language),
  ]);
}

/** A picture with who made it: https://www.rssboard.org/media-rss */
export function mediaContent({ url, width, height, caption, credit }: FeedPicture, language: string): Element {
  return element(
    "media:content",
    [
      caption === "" ? null : element("media:description", caption, { type: "plain" }),
      credit === "" ? null : element("media:credit", credit),
    ],
    { url, type: "image/jpeg", medium: "image", width, height, lang: language },
  );
}
