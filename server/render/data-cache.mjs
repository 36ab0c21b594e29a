/**
 * Next's store for what `'use cache'` functions give: in memory, bounded by bytes, and fresh by
 * the same clock as the pages made from it.
 */
import { LRUCache } from "lru-cache";
import { lastChange, markChanged, now } from "../../lib/tag-clock.mjs";
import { tellPending, tellTags } from "./made-from.mjs";

const mostBytes = 16 * 1024 * 1024;
const fixed = 512; // an entry's own bytes

/** @typedef {import("next/dist/server/lib/cache-handlers/types").CacheEntry} CacheEntry */
/** @type {LRUCache<string, Omit<CacheEntry, "value"> & { bytes: Uint8Array }>} */
const entries = new LRUCache({
  maxSize: mostBytes,
  sizeCalculation: ({ bytes }, key) => fixed + bytes.byteLength + key.length,
});
/** @type {Map<string, Promise<void>>} */
const pending = new Map();

/** @param {Uint8Array} bytes */
const streamOf = (bytes) =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });

/** @type {import("next/dist/server/lib/cache-handlers/types").CacheHandler} */
const dataCache = {
  async get(key) {
    await pending.get(key);
    const entry = entries.get(key);
    if (!entry) return undefined;
    const age = now() - entry.timestamp;
    // Made before the change was known: it may say what was true before it.
    if (age > entry.revalidate * 1000 || lastChange(entry.tags) >= entry.timestamp) {
      entries.delete(key);
      return undefined;
    }
    tellTags(entry.tags);
    const { bytes, ...rest } = entry;
    return { ...rest, value: streamOf(bytes) };
  },

  async set(key, pendingEntry) {
    const { promise, resolve } = resolvable();
    pending.set(key, promise);
    tellPending(promise);
    try {
      const { value, ...entry } = await pendingEntry;
      tellTags(entry.tags);
      const bytes = new Uint8Array(await new Response(value).arrayBuffer());
      if (entry.expire > 0) entries.set(key, { ...entry, bytes });
    } catch {
      // The render failed half-way and says so itself: half a value is not kept.
      entries.delete(key);
    } finally {
      resolve();
      if (pending.get(key) === promise) pending.delete(key);
    }
  },

  async refreshTags() {},

  async getExpiration(tags) {
    return lastChange(tags);
  },

  async updateTags(tags) {
    markChanged(tags);
  },
};

function resolvable() {
  let resolve = () => {};
  /** @type {Promise<void>} */
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

export default dataCache;
