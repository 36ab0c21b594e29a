import { dayTag, latestTag, settingsTag } from "../tags";
import { latestPath } from "../urls";
import { cachedPaper } from "./cached";
import { pageOfCards } from "./lists";
import type { LatestPage } from "./shapes";
import { frame } from "./site";

/** All stories, newest first; null past the last page. 5 queries. */
export async function latestPage(page: number): Promise<LatestPage | null> {
  "use cache";
  cachedPaper(settingsTag, latestTag, dayTag);
  const paper = await frame();
  if (Object.keys(paper.sections).length === 0)
    return page === 1 ? { cards: [], page, newer: null, older: null } : null;
  return pageOfCards({}, latestPath, page, paper);
}
