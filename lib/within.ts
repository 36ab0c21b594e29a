import { setTimeout } from "node:timers/promises";

/**
 * What the work gives, or null where it takes longer than `time` (ms). The timer ends with it: one that goes on would
 * keep in memory what was given.
 */
export async function within<T>(work: Promise<T>, time: number): Promise<T | null> {
  const isOver = new AbortController();
  const late = setTimeout(time, null, { ref: false, signal: isOver.signal });
  return Promise.race([work, late]).finally(() => isOver.abort());
}
