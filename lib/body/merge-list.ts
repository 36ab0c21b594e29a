/** Merges of plain lists: ids that may stand once, and blocks put in at one place. */
import { commonSequence } from "./common-sequence";

/**
 * Two changes of an ordered set: what either added is in, what either removed is out. The order
 * is that of the side that changed it, mine where both did.
 */
export function mergeIds(base: string[], mine: string[], theirs: string[]): string[] {
  const [frame, other] = !reordered(base, mine) && reordered(base, theirs) ? [theirs, mine] : [mine, theirs];
  const removed = new Set(base.filter((id) => !mine.includes(id) || !theirs.includes(id)));
  const added = other.filter((id) => !base.includes(id) && !frame.includes(id));
  return [...frame, ...added].filter((id) => !removed.has(id));
}

function reordered(base: string[], side: string[]): boolean {
  const kept = side.filter((id) => base.includes(id));
  return base.filter((id) => side.includes(id)).join("\n") !== kept.join("\n");
}

/** Both lists in one: what they share once, and between, theirs after mine. */
export function mergeInsertions<T>(mine: readonly T[], theirs: readonly T[], key: (item: T) => string): T[] {
  const merged: T[] = [];
  let [fromMine, fromTheirs] = [0, 0];
  const matches = commonSequence(mine.map(key), theirs.map(key));
  for (const [toMine, toTheirs] of [...matches, [mine.length, theirs.length] as const]) {
    merged.push(...mine.slice(fromMine, toMine), ...theirs.slice(fromTheirs, toTheirs));
    merged.push(...mine.slice(toMine, toMine + 1));
    [fromMine, fromTheirs] = [toMine + 1, toTheirs + 1];
  }
  return merged;
}
