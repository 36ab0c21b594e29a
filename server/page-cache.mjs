/**
 * Next's store of rendered pages, in memory and bounded by bytes. Next's own writes every address
 * ever asked for to disk, missing ones too, and keeps pages from one start to the next; this one
 * starts empty, so what a build rendered without a database is never served.
 */
import { LRUCache } from "lru-cache";

const mostBytes = 128 * 1024 * 1024;
const tagsHeader = "x-next-cache-tags";

/** @type {LRUCache<string, { value: import("next/dist/server/response-cache").IncrementalCacheValue, lastModified: number, tags: string[] }>} */
const pages = new LRUCache({ maxSize: mostBytes, sizeCalculation: ({ value }, key) => sizeOf(value) + key.length });

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
    return pages.get(key) ?? null;
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
    pages.set(key, { value, lastModified: Date.now(), tags });
  }

  /** @param {string | string[]} expired */
  async revalidateTag(expired) {
    const tags = new Set([expired].flat());
    for (const [key, page] of pages.entries()) {
      if (page.tags.some((tag) => tags.has(tag))) pages.delete(key);
    }
  }

  resetRequestCache() {}
}
