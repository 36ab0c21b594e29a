/**
 * Next's store of rendered pages, in memory and bounded by bytes. Next's own writes every address
 * ever asked for to disk, missing ones too, and keeps pages from one start to the next; this one
 * starts empty, so what a build rendered without a database is never served.
 */
import { LRUCache } from "lru-cache";
import { lastChange, markChanged } from "./tag-clock.mjs";

const mostBytes = 128 * 1024 * 1024;
const tagsHeader = "x-next-cache-tags";

/** @type {LRUCache<string, { value: import("next/dist/server/response-cache").IncrementalCacheValue, lastModified: number, startedAt: number, tags: string[] }>} */
const pages = new LRUCache({ maxSize: mostBytes, sizeCalculation: ({ value }, key) => sizeOf(value) + key.length });

/**
 * When a page was first asked for since it was last kept: its render began then or later, and
 * what changes from then on may be missing in it.
 * @type {LRUCache<string, number>}
 */
const asked = new LRUCache({ max: 10_000 });

/** @param {import("next/dist/server/response-cache").IncrementalCacheValue} value */
function sizeOf(value) {
  const fixed = 1024; // headers and the entry itself
  if (value.kind === "APP_PAGE") {
    let segments = 0;
    for (const segment of value.segmentData?.values() ?? []) segments += segment.byteLength;
    return fixed + 2 * value.html.length + (value.rscData?.byteLength ?? 0) + segments;
  }
  if (value.kind === "APP_ROUTE") return fixed + value.body.byteLength;
  return fixed + JSON.stringify(value).length;
}

export default class PageCache {
  /** @param {string} key */
  async get(key) {
    if (!asked.has(key)) asked.set(key, Date.now());
    const page = pages.get(key);
    if (!page) return null;
    if (lastChange(page.tags) < page.startedAt) return page;
    pages.delete(key);
    asked.set(key, Date.now());
    return null;
  }

  /**
   * @param {string} key
   * @param {import("next/dist/server/response-cache").IncrementalCacheValue | null} value
   */
  async set(key, value) {
    if (value === null) {
      pages.delete(key);
      return;
    }
    const header = "headers" in value ? value.headers?.[tagsHeader] : undefined;
    const tags = typeof header === "string" ? header.split(",") : [];
    const now = Date.now();
    pages.set(key, { value, lastModified: now, startedAt: asked.get(key) ?? now, tags });
    asked.delete(key);
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    markChanged([tags].flat());
  }

  resetRequestCache() {}
}
