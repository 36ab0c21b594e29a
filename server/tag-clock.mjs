/**
 * When what each tag names was last known to change, by this process's clock (ms): lib/freshness.ts
 * sets it, Next's two stores ask it. It hangs on the process since each is bundled apart.
 */
const key = Symbol.for("dateline.tags");

/** @type {Map<string, number>} */
const changes = globalThis[key] ?? new Map();
globalThis[key] = changes;

/**
 * When the latest of these tags changed; 0 where none did.
 * @param {Iterable<string>} tags
 */
export function lastChange(tags) {
  let latest = 0;
  for (const tag of tags) latest = Math.max(latest, changes.get(tag) ?? 0);
  return latest;
}

/** @param {Iterable<string>} tags */
export function markChanged(tags) {
  const now = Date.now();
  for (const tag of tags) changes.set(tag, now);
}
