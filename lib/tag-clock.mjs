/**
 * When what each tag names was last known to change, by `now`. It hangs on
 * the process, since Next bundles pages and loads its stores apart from the server around it.
 */
const key = Symbol.for("dateline.tags");

const mostTimes = 100_000; // tags whose times are held

/**
 * `before` is when that may have changed last which has no time of its own.
 * @type {{ times: Map<string, number>, before: number, latest: number, count: number, applied: Set<string>, listeners: Set<(tags: string[]) => void> }}
 */
const clock = globalThis[key] ?? {
  ...{ times: new Map(), before: 0, latest: started(), count: 0 },
  ...{ applied: new Set(), listeners: new Set() },
};
globalThis[key] = clock;

/** What changed before the process began may have done so just then. */
function started() {
  return performance.timeOrigin + performance.now();
}

/** This process's clock (ms since 1970): Next's own, which no correction of the system's moves, in parts of a millisecond. */
export const now = () => performance.timeOrigin + performance.now();

/**
 * When the latest of these tags changed, or may have; 0 where none did.
 * @param {Iterable<string>} tags
 */
export function lastChange(tags) {
  let latest = 0;
  for (const tag of tags) latest = Math.max(latest, clock.times.get(tag) ?? clock.before);
  return latest;
}

/** When anything last changed, or the process began. */
export const lastChangeOfAll = () => clock.latest;

/** How many changes there were: what was answered at one count holds while it stands. */
export const changeCount = () => clock.count;

/** @param {Iterable<string>} tags */
export function markChanged(tags) {
  const time = now();
  const changed = [...tags];
  if (clock.times.size + changed.length > mostTimes) {
    clock.times.clear();
    clock.before = time;
  }
  for (const tag of changed) clock.times.set(tag, time);
  clock.latest = time;
  clock.count++;
  for (const listener of clock.listeners) listener(changed);
}

const mostApplied = 20_000; // changes remembered; one that is forgotten may be applied again, which costs a render

/**
 * Marks the tags of changes, each of them once: a process learns of its own changes twice, from its commit and from
 * the database.
 * @param {[tag: string, xid: string][]} changes with the number of the transaction that made each
 */
export function applyChanges(changes) {
  const tags = new Set();
  for (const [tag, xid] of changes) {
    const change = `${xid} ${tag}`;
    if (clock.applied.has(change)) continue;
    clock.applied.add(change);
    tags.add(tag);
  }
  for (const oldest of clock.applied) {
    if (clock.applied.size <= mostApplied) break;
    clock.applied.delete(oldest);
  }
  if (tags.size > 0) markChanged(tags);
}

/**
 * Calls the listener at each change, until the answer is called.
 * @param {(tags: string[]) => void} listener
 */
export function onChange(listener) {
  clock.listeners.add(listener);
  return () => clock.listeners.delete(listener);
}
