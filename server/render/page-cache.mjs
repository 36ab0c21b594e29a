/**
 * Next's store of rendered pages: it keeps none, and tells what each was made from. Finished pages
 * are kept by the server around Next (see server/documents). Next's own store would write every
 * address ever asked for to disk, missing ones too, and keep pages from one start to the next.
 */
import { markChanged } from "../../lib/tag-clock.mjs";
import { tellTags } from "./made-from.mjs";

const tagsHeader = "x-next-cache-tags";

export default class PageCache {
  async get() {
    return null;
  }

  /**
   * @param {string} _
   * @param {import("next/dist/server/response-cache").IncrementalCacheValue | null} value
   */
  async set(_, value) {
    const header = value && "headers" in value ? value.headers?.[tagsHeader] : undefined;
    if (typeof header === "string") tellTags(header.split(","));
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    markChanged([tags].flat());
  }

  resetRequestCache() {}
}
