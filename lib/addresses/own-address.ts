/** Addresses that the site answers itself, whatever the paper holds. */
import {
  brokenPath,
  correctionsPath,
  faviconPath,
  feedAt,
  hasFeed,
  homePath,
  iconPath,
  latestPath,
  manifestPath,
  missingPath,
  newsSitemapPath,
  searchPath,
  sitemapFilePath,
  sitemapPath,
  touchIconPath,
  vectorIconPath,
} from "../urls";

const nextsOwn = /^\/(?:_next|api|admin|media|preview)(?:\/|$)/;

/** True for files, scripts' addresses and the desk: Next answers them, and no redirect leads from them. */
export const isNextsOwn = (path: string): boolean => nextsOwn.test(path);

const routerEnding = /\.(?:rsc|action)\/*$/;

/** True for an ending under which Next gives its own router parts of any page; its router asks by headers here. */
export const isRouterPart = (path: string): boolean => routerEnding.test(path);

const fixed: ReadonlySet<string> = new Set([
  ...[homePath, latestPath, searchPath, correctionsPath, sitemapPath, newsSitemapPath],
  ...[manifestPath, faviconPath, vectorIconPath, touchIconPath, iconPath(192), iconPath(512)],
  ...[brokenPath, missingPath, "/robots.txt", "/llms.txt", "/enhance.js", "/healthz", "/readyz", "/metrics"],
]);

const keyFile = /^\/[0-9a-f]{32}\.txt$/; // IndexNow's: see next.config.ts
const sitemapFiles = sitemapFilePath("");

/** True where a route or a file of the site has the address. */
export const isOwnAddress = (path: string): boolean =>
  fixed.has(path) || isNextsOwn(path) || isRouterPart(path) || keyFile.test(path) || path.startsWith(sitemapFiles);

/** True for a feed of one of these pages. */
export function isOwnFeed(path: string): boolean {
  const feed = feedAt(path);
  return feed !== null && isOwnAddress(feed.page) && hasFeed(feed.page);
}
