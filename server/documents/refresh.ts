/**
 * What a change does to the documents that it concerns: those that show what is no longer so are
 * made anew, the most looked-at before anyone asks; an article that merely lists what changed
 * beside it is sent once more as it was while it is made anew.
 */
import { log } from "../../lib/log";
import { storyPaths } from "../../lib/paper/story-path";
import { onChange } from "../../lib/tag-clock.mjs";
import { articleTag, frontTag, latestTag, mostReadTag, sectionTag } from "../../lib/tags";
import { homePath } from "../../lib/urls";
import { isFront } from "./addresses";
import type { Document } from "./document";
import type { Documents } from "./documents";

const mostAhead = 12; // documents that one change has made before anyone asks

// Of an article's own page: what these name stands beside the story, not in it.
const isBeside = (tag: string): boolean =>
  tag === latestTag || tag === frontTag || tag === mostReadTag || tag.startsWith(sectionTag(""));

/** Follows what changes, from now until the answer is called. */
export function refreshOnChange(documents: Documents, visibleAfter: (seconds: number) => void): () => void {
  const { store } = documents;
  return onChange((tags) => {
    const concerned = new Set<string>();
    for (const tag of tags) {
      for (const address of store.madeFrom(tag)) {
        const kept = store.peek(address);
        if (!kept) continue;
        const isListed = kept.document.storyId !== null && isBeside(tag);
        if (!isListed) kept.state = "old";
        else if (kept.state === "fresh") kept.state = "stale";
        if (!isListed) concerned.add(address);
      }
    }
    const began = performance.now();
    void makeAhead(documents, [...concerned], tags).then((isMade) => {
      if (isMade) visibleAfter((performance.now() - began) / 1000);
    });
  });
}

/** True where all that it made could be made. */
async function makeAhead(documents: Documents, addresses: string[], tags: string[]): Promise<boolean> {
  const { store } = documents;
  const storyOf = (address: string) => ownStory(store.peek(address)?.document, tags);
  const rank = (address: string): number =>
    storyOf(address) !== null ? 0 : address === homePath ? 1 : isFront(address) ? 2 : 3;
  // What nobody looks at now need not be made for nobody: the rest is, when it is asked for.
  const ordered = addresses
    .filter((address) => rank(address) < 3)
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, mostAhead);
  try {
    const kept = addresses.flatMap((address) => storyOf(address) ?? []);
    const changed = tags.flatMap((tag) => (tag.startsWith(storyTag) ? [tag.slice(storyTag.length)] : []));
    const stories = await storyPaths([...new Set([...changed.slice(0, mostAhead), ...kept])]);
    const published: string[] = stories.flatMap(({ path, isPublished }) => (isPublished ? path : []));
    // A story that readers don't find any more is sent to nobody, not even where no other answer can be made.
    const gone = stories.flatMap(({ path, isPublished }) => (isPublished ? [] : path));
    const moved = addresses.filter((address) => storyOf(address) !== null && !published.includes(pageOf(address)));
    await Promise.all([...gone, ...moved].map((address) => documents.forget(address)));
    ordered.unshift(...published.filter((path) => !ordered.includes(path)).slice(0, mostAhead));
  } catch (error) {
    log.warn({ error }, "the story that changed could not be looked up"); // it is rendered when asked for
    // It may have been taken down.
    for (const address of addresses) if (storyOf(address) !== null) store.remove(address);
  }
  let isMade = true;
  for (const address of ordered) {
    const { kind } = await documents.makeFirst(address); // one after the other: readers come first
    if (kind === "failed") isMade = false;
  }
  return isMade;
}

/** Of a story's page, or its Markdown. */
const pageOf = (address: string): string => address.replace(/\.md$/, "");

const storyTag = articleTag("");

/** The story that a document is of, where the tags name it. */
const ownStory = (document: Document | undefined, tags: string[]): string | null =>
  document?.storyId && tags.includes(articleTag(document.storyId)) ? document.storyId : null;
