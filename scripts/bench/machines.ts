import { db } from "../../lib/db";
import { atom } from "../../lib/feeds/atom";
import { feedDocument } from "../../lib/feeds/feed-document";
import { type FeedPage, feedOf } from "../../lib/paper/feed";
import { newsStories } from "../../lib/paper/news-sitemap";
import { site } from "../../lib/paper/site";
import { sitemapFiles } from "../../lib/paper/sitemap";
import { newsSitemap } from "../../lib/sitemaps/write";
import { percentile, type Row, timeRow } from "./row";

const runs = 40;
const budget = 30; // ms
const origin = "https://news.example.org";

/** How long feeds, the news sitemap and the sitemap's index take with nothing cached. */
export async function machineRows(): Promise<Row[]> {
  const [section, topic, author] = await Promise.all([
    db().section.findFirstOrThrow({ where: { subsections: { some: {} } } }),
    db().topic.findFirstOrThrow(),
    db().author.findFirstOrThrow(),
  ]);
  const pages: FeedPage[] = [
    { kind: "home" },
    { kind: "section", slug: section.slug },
    { kind: "topic", slug: topic.slug },
    { kind: "author", slug: author.slug },
    { kind: "corrections" },
  ];
  const rows = [await timed("news sitemap", writeNews)];
  for (const page of pages) rows.push(await timed(`feed of ${page.kind}`, () => writeFeed(page)));
  return [...rows, await timed("sitemap index", sitemapFiles)];
}

async function writeNews(): Promise<string> {
  const [stories, { name }] = await Promise.all([newsStories(), site()]);
  return newsSitemap(stories, name, origin);
}

async function writeFeed(page: FeedPage): Promise<string> {
  const [feed, paper] = await Promise.all([feedOf(page), site()]);
  if (!feed) throw new Error("there is no such feed");
  return atom(feedDocument(feed, "atom", { site: paper, origin, hub: null }));
}

async function timed(what: string, make: () => Promise<unknown>): Promise<Row> {
  await make(); // warms the connections
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await make();
    times.push(performance.now() - began);
  }
  return timeRow(`${what}, uncached: 95 of 100 within`, percentile(times, 0.95), budget);
}
