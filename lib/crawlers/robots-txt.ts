/** The Robots Exclusion Protocol: https://www.rfc-editor.org/rfc/rfc9309 */

import { type CrawlerPolicy, verdictOn } from "../settings/crawler-policy";
import { absoluteUrl, newsSitemapPath, sitemapPath } from "../urls";
import { type Crawler, crawlerClasses, crawlers } from "./crawlers";

// "$" ends a path: a section named "administration" is not the desk.
const forNobody = ["/admin/", "/admin$", "/api/", "/preview/", "/search$", "/search?"];

const titles = {
  search: "Search engines",
  answers: "Answer engines",
  training: "Training of models",
  archive: "Archives",
  previews: "Previews of shared links",
} satisfies Record<Crawler["class"], string>;

/** What robots.txt says under a policy; `siteUrl` is the origin that readers use. */
export function robotsTxt(policy: CrawlerPolicy, siteUrl: string): string {
  const groups = [...crawlerClasses, "previews" as const].flatMap((each) => groupsOf(each, policy));
  const everybody = ["# Whoever is not named below", "User-agent: *", ...disallow(forNobody)].join("\n");
  const sitemaps = [sitemapPath, newsSitemapPath].map((path) => `Sitemap: ${absoluteUrl(siteUrl, path)}`).join("\n");
  return `${[everybody, ...groups, sitemaps].join("\n\n")}\n`;
}

/** A class's crawlers, those that may read apart from those that may not. */
function groupsOf(name: Crawler["class"], policy: CrawlerPolicy): string[] {
  const members = crawlers.filter((crawler) => crawler.class === name);
  const allowed = members.filter((crawler) => verdictOn(crawler, policy) === "allow");
  const refused = members.filter((crawler) => verdictOn(crawler, policy) === "refuse");
  return [
    ...(allowed.length > 0 ? [group(`${titles[name]}: allowed`, allowed, forNobody)] : []),
    ...(refused.length > 0 ? [group(`${titles[name]}: refused`, refused, ["/"])] : []),
  ];
}

// A crawler's own name comes first: a strict parser skips a name outside the grammar, and would
// count its rules to the group before if no other opened this one.
function group(title: string, members: Crawler[], paths: string[]): string {
  const names = members.flatMap(({ token, alias }) => (alias ? [token, alias] : [token]));
  return [`# ${title}`, ...names.map((name) => `User-agent: ${name}`), ...disallow(paths)].join("\n");
}

const disallow = (paths: string[]): string[] => paths.map((path) => `Disallow: ${path}`);
