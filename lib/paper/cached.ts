import { cacheLife, cacheTag } from "next/cache";

/** Marks the `'use cache'` function that calls it as part of the paper, made from what the tags name. */
export function cachedPaper(...tags: string[]): void {
  cacheLife("paper");
  cacheTag(...tags);
}
