/**
 * What a page was made from, told by Next's stores to whoever asked for the page: it hangs on the
 * process, since Next loads its stores apart from the server around it.
 */
import { AsyncLocalStorage } from "node:async_hooks";

const key = Symbol.for("dateline.made-from");

/** @type {AsyncLocalStorage<Set<string>>} */
const gathering = globalThis[key] ?? new AsyncLocalStorage();
globalThis[key] = gathering;

/**
 * Does the work, and gathers in `tags` what the page that it renders is made from.
 * @template T
 * @param {Set<string>} tags
 * @param {() => T} work
 */
export const gatherTags = (tags, work) => gathering.run(tags, work);

// Next's own tags, of routes.
const implicit = "_N_T_";

/** @param {string[]} tags */
export function tellTags(tags) {
  const gathered = gathering.getStore();
  for (const tag of tags) if (!tag.startsWith(implicit)) gathered?.add(tag);
}
