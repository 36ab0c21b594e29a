import robotsParser from "robots-parser";
import { expect, test } from "vitest";
import { type CrawlerPolicy, keptPolicy } from "../settings/crawler-policy";
import { type Crawler, crawlers } from "./crawlers";
import { robotsTxt } from "./robots-txt";

const site = "https://news.example.org";
const usual = keptPolicy({});

/** What an independent reader of robots.txt takes it to say. */
const reader = (policy: CrawlerPolicy) => robotsParser(`${site}/robots.txt`, robotsTxt(policy, site));
const mayRead = (policy: CrawlerPolicy, agent: string, path = "/world/a-story") =>
  reader(policy).isAllowed(site + path, agent);
const tokensOf = (name: Crawler["class"]) => crawlers.filter((each) => each.class === name).map(({ token }) => token);

test.each([
  ["search", true],
  ["answers", true],
  ["training", false],
  ["archive", true],
  ["previews", true],
] as const)("as it comes, crawlers for %s: allowed is %s", (name, isAllowed) => {
  for (const token of tokensOf(name)) expect(mayRead(usual, token), token).toBe(isAllowed);
});

test("a class is refused, and one of its crawlers allowed by name", () => {
  const policy = keptPolicy({ classes: { search: "refuse" }, crawlers: { Bingbot: "allow" } });
  expect(mayRead(policy, "Googlebot")).toBe(false);
  expect(mayRead(policy, "Bingbot")).toBe(true);
  expect(mayRead(policy, "SomeNewBot")).toBe(true);
});

test("a single archive is refused by both of its names, and nobody else with it", () => {
  const policy = keptPolicy({ crawlers: { ia_archiver: "refuse" } });
  expect(mayRead(policy, "ia_archiver")).toBe(false);
  expect(mayRead(policy, "archive.org_bot")).toBe(false);
  for (const token of ["arquivo-web-crawler", "Googlebot", "SomeNewBot"]) expect(mayRead(policy, token)).toBe(true);
});

test("previews of shared links are never refused", () => {
  const policy = keptPolicy({ crawlers: { Twitterbot: "refuse" } });
  expect(mayRead(policy, "Twitterbot")).toBe(true);
});

test("the desk, scripts' addresses, previews and searches are for no crawler; sections that begin alike are", () => {
  for (const agent of ["Googlebot", "OAI-SearchBot", "ia_archiver", "Twitterbot", "SomeNewBot"]) {
    for (const path of ["/admin", "/admin/articles", "/api/views", "/preview/x", "/search", "/search?q=a"]) {
      expect(mayRead(usual, agent, path), `${agent} ${path}`).toBe(false);
    }
    for (const path of ["/administration", "/search-and-rescue/a", "/apiculture", "/previews", "/media/a/b.webp"]) {
      expect(mayRead(usual, agent, path), `${agent} ${path}`).toBe(true);
    }
  }
});

test("the sitemaps are named by their whole addresses", () => {
  expect(reader(usual).getSitemaps()).toEqual([`${site}/sitemap.xml`, `${site}/news-sitemap.xml`]);
});

test("every line is one that RFC 9309 knows, and every group opens with a name of its grammar", () => {
  const lines = robotsTxt(usual, site).split("\n");
  for (const line of lines) expect(line).toMatch(/^(?:$|#|User-agent: \S+$|Disallow: \/\S*$|Sitemap: https:)/);
  for (const { token } of crawlers) expect(token).toMatch(/^[A-Za-z_-]+$/);
  expect(new Set(crawlers.map(({ token }) => token.toLowerCase())).size).toBe(crawlers.length);
});

test("a policy that can't be read is the usual one; a crawler that is no more is forgotten", () => {
  expect(robotsTxt(keptPolicy("nonsense"), site)).toBe(robotsTxt(usual, site));
  expect(keptPolicy({ crawlers: { NoSuchBot: "refuse", GPTBot: "allow" } }).crawlers).toEqual({ GPTBot: "allow" });
});
