/**
 * What a page was made from, told by Next's stores to whoever asked for the page: it hangs on the
 * process, since Next loads its stores apart from the server around it.
 */
import { AsyncLocalStorage } from "node:async_hooks";

const key = Symbol.for("dateline.made-from");

/** @type {AsyncLocalStorage<{ tags: Set<string>, pending: Promise<void>[] }>} */
const gathering = globalThis[key] ?? new AsyncLocalStorage();
globalThis[key] = gathering;

/**
 * Does the work, and gives what the page that it renders is made from.
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Set<string>>}
 */
export async function madeFrom(work) {
  /** @type {{ tags: Set<string>, pending: Promise<void>[] }} */
  const gathered = { tags: new Set(), pending: [] };
  await gathering.run(gathered, work);
  await Promise.all(gathered.pending);
  return gathered.tags;
}

// Next's own tags, of routes.
const implicit = "_N_T_";

/** @param {string[]} tags */
export function tellTags(tags) {
  const gathered = gathering.getStore();
  for (const tag of tags) if (!tag.startsWith(implicit)) gathered?.tags.add(tag);
}

/**
 * Of what is still being made, and tells its tags then.
 * @param {Promise<void>} made never rejects
 */
export const tellPending = (made) => {
  gathering.getStore()?.pending.push(made);
};
