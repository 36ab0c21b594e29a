import { type Element, element, xmlDocument } from "../xml";
import type { FeedDocument, FeedEntry } from "./feed-document";
import { mediaContent } from "./rss";

const namespaces = { xmlns: "http://www.w3.org/2005/Atom", "xmlns:media": "http://search.yahoo.com/mrss/" };

/** Atom 1.0 (RFC 4287). */
export function atom(feed: FeedDocument): string {
  const root = element(
    "feed",
    [
      element("id", feed.self),
      element("title", feed.title),
      element("subtitle", feed.description),
      element("updated", feed.updatedAt.toISOString()),
      element("author", [element("name", feed.publisher)]),
      element("link", [], { rel: "alternate", type: "text/html", href: feed.page }),
      element("link", [], { rel: "self", type: "application/atom+xml", href: feed.self }),
      feed.hub === null ? null : element("link", [], { rel: "hub", href: feed.hub }),
      element("generator", "Dateline"),
      ...feed.entries.map(entryOf),
    ],
    { ...namespaces, "xml:lang": feed.language },
  );
  return xmlDocument(root);
}

function entryOf(entry: FeedEntry): Element {
  return element(
    "entry",
    [
      element("id", entry.id),
      element("title", entry.title),
      element("link", [], { rel: "alternate", type: "text/html", href: entry.url }),
      element("published", entry.publishedAt.toISOString()),
      element("updated", entry.modifiedAt.toISOString()),
      ...entry.authors.map(({ name, url }) => element("author", [element("name", name), element("uri", url)])),
      ...entry.topics.map((term) => element("category", [], { term })),
      element("summary", entry.summary),
      entry.html === null ? null : element("content", entry.html, { type: "html" }),
      entry.picture && mediaContent(entry.picture, entry.language),
    ],
    { "xml:lang": entry.language },
  );
}
