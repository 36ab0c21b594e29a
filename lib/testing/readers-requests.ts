/** One of each kind of page, feed, sitemap and text that readers and crawlers are sent, as its first request makes it. */

import { resolveAddress } from "../addresses/resolve-address";
import { paperDay, sectionMonth } from "../paper/archive";
import { articlePage } from "../paper/article";
import { articleEntries, articlesState } from "../paper/article-sitemap";
import { authorPage } from "../paper/author";
import { banner } from "../paper/banner";
import { correctionsPage } from "../paper/corrections";
import { feedOf } from "../paper/feed";
import { gonePage } from "../paper/gone";
import { homePage } from "../paper/home";
import { latestPage } from "../paper/latest";
import { llmsText } from "../paper/llms";
import { newsStories } from "../paper/news-sitemap";
import { searchPage } from "../paper/search";
import { sectionPage } from "../paper/section";
import { sitemapEntries, sitemapFiles } from "../paper/sitemap";
import { standingPage } from "../paper/standing";
import { topicPage } from "../paper/topic";

export type Samples = {
  section: string; // the slug of a top section
  article: string; // the slug of a story in it
  topic: string;
  author: string;
  day: Date; // a day with stories
  words: string; // that few stories have
  listPage: number; // of the long lists
};

export function readersRequests(samples: Samples): [string, () => Promise<unknown>][] {
  const { section, article, topic, author, day, listPage } = samples;
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 1];
  const nowhere = new URLSearchParams();
  return [
    ["article, and as Markdown", () => articlePage(section, article)],
    ["home", homePage],
    ["section", () => sectionPage(section)],
    ["month of a section", () => sectionMonth(section, year, month, 1)],
    ["day", () => paperDay(year, month, day.getUTCDate(), 1)],
    ["topic", () => topicPage(topic, 1)],
    [`topic, page ${listPage}`, () => topicPage(topic, listPage)],
    ["author", () => authorPage(author, 1)],
    [`author, page ${listPage}`, () => authorPage(author, listPage)],
    ["latest", () => latestPage(1)],
    [`latest, page ${listPage}`, () => latestPage(listPage)],
    ["corrections", () => correctionsPage(1)],
    ["search", () => searchPage({ q: samples.words, section: null, from: null, to: null, page: 1 })],
    ["banner", banner],
    ["standing page", () => standingPage("about")],
    ["missing address", () => resolveAddress("/nowhere/at-all", nowhere)],
    ["address of a removed story", () => gonePage("/nowhere/at-all")],
    ["feed of home", () => feedOf({ kind: "home" })],
    ["feed of a section", () => feedOf({ kind: "section", slug: section })],
    ["feed of a topic", () => feedOf({ kind: "topic", slug: topic })],
    ["feed of an author", () => feedOf({ kind: "author", slug: author })],
    ["feed of corrections", () => feedOf({ kind: "corrections" })],
    ["llms.txt", () => llmsText("https://news.example.org")],
    ["sitemap index", sitemapFiles],
    ["sitemap of pages", () => sitemapEntries({ kind: "pages" }).next()],
    ["sitemap of topics", () => sitemapEntries({ kind: "topics", part: 1 }).next()],
    ["sitemap of authors", () => sitemapEntries({ kind: "authors", part: 1 }).next()],
    ["sitemap of articles, 250 of them", () => articleEntries(1).next()],
    ["sitemap of articles, asked again", () => articlesState(1)],
    ["news sitemap", () => newsStories()],
  ];
}
