import type { FeedDocument, FeedEntry } from "./feed-document";

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: FeedDocument): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.publisher }],
    ...(feed.hub === null ? {} : { hubs: [{ type: "WebSub", url: feed.hub }] }),
    items: feed.entries.map(itemOf),
  });
}

function itemOf(entry: FeedEntry) {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    ...(entry.html === null ? { content_text: entry.summary } : { content_html: entry.html, summary: entry.summary }),
    ...(entry.picture === null ? {} : { image: entry.picture.url }),
    date_published: entry.publishedAt.toISOString(),
    date_modified: entry.modifiedAt.toISOString(),
    authors: entry.authors,
    tags: entry.topics,
    language: entry.language,
  };
}
