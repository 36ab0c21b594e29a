import { cacheLife, cacheTag } from "next/cache";
import { archiveTag } from "../tags";

/** True in a build: it has no database, and what it renders is never served (see server/render/page-cache.mjs). */
export const isBuilding = (): boolean => process.env["NEXT_PHASE"] === "phase-production-build";

/**
 * Marks the `'use cache'` function that calls it as part of the paper, made from what the tags
 * name. Outside Next, in tests and benchmarks, nothing is cached and there is nothing to mark.
 */
export function cachedPaper(...tags: string[]): void {
  if (!process.env["NEXT_RUNTIME"]) return;
  cacheLife("paper");
  cacheTag(...tags);
}

/** Marks the `'use cache'` function that calls it as made for a story of the archive: it stands for a day, unless the tags expire. */
export function cachedArchive(...tags: string[]): void {
  if (!process.env["NEXT_RUNTIME"]) return;
  cacheLife("archive");
  cacheTag(archiveTag, ...tags);
}
