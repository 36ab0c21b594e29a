import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { atom } from "./atom";
import type { FeedDocument } from "./feed-document";
import { jsonFeed } from "./json-feed";
import { rss } from "./rss";

const words = 'Why 1 < 2 & 3, and "<b>" isn\'t &lt;b&gt;';
const asHtml = "Why 1 &lt; 2 &amp; 3, and &quot;&lt;b&gt;&quot; isn&#39;t &amp;lt;b&amp;gt;";
const at = new Date("2026-11-30T09:00:00Z");

const feed: FeedDocument = {
  ...{ title: words, description: words, language: "en-GB", publisher: words, hub: null, updatedAt: at },
  ...{ page: "https://news.example/", self: "https://news.example/feed.xml" },
  entries: [
    {
      ...{ id: "urn:uuid:1", url: "https://news.example/world/sum", title: words, language: "en-GB", summary: words },
      ...{ html: `<p>${asHtml}</p>`, topics: [words], publishedAt: at, modifiedAt: at },
      authors: [{ name: words, url: "https://news.example/author/ada" }],
      picture: { url: "https://news.example/a.jpg", width: 3, height: 2, alt: words, caption: words, credit: words },
    },
  ],
};

test("an RSS description is HTML, and every other text of an item is plain", () => {
  const read = parseRssFeed(rss(feed));
  expect(read).toMatchObject({ title: words, description: words });
  const [item] = read.items ?? [];
  expect(item).toMatchObject({
    ...{ title: words, description: asHtml, content: { encoded: `<p>${asHtml}</p>` } },
    ...{ dc: { creators: [words] }, categories: [{ name: words }] },
  });
  expect(item?.media?.contents?.[0]).toMatchObject({
    description: { value: words, type: "plain" },
    credits: [{ value: words }],
  });
});

test("the texts of an Atom entry are plain, and its content is HTML", () => {
  const read = parseAtomFeed(atom(feed));
  expect(read).toMatchObject({ title: { value: words }, subtitle: { value: words }, authors: [{ name: words }] });
  expect(read.entries?.[0]).toMatchObject({
    ...{ title: { value: words }, summary: { value: words }, content: { value: `<p>${asHtml}</p>`, type: "html" } },
    ...{ authors: [{ name: words }], categories: [{ term: words }] },
  });
});

test("the texts of a JSON Feed item are plain, and its content is HTML", () => {
  const read = parseJsonFeed(jsonFeed(feed));
  expect(read).toMatchObject({ title: words, description: words, authors: [{ name: words }] });
  expect(read.items?.[0]).toMatchObject({
    ...{ title: words, summary: words, content_html: `<p>${asHtml}</p>`, tags: [words], authors: [{ name: words }] },
  });
});
