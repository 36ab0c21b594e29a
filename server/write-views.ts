import { setTimeout } from "node:timers/promises";
import { log } from "../lib/log";
import { recordViews } from "../lib/newsroom/record-views";
import { viewCounter } from "../lib/views/view-counter";

const every = 10_000; // ms between batches

/** Writes what readers' views were counted, from now until the answer is called, the last ones included. */
export function writeViews(): () => Promise<void> {
  const stop = new AbortController();
  const running = (async () => {
    let isAway = false;
    while (!stop.signal.aborted) {
      await setTimeout(every, undefined, { signal: stop.signal, ref: false }).catch(() => {});
      const views = viewCounter().take();
      try {
        await recordViews(views);
        isAway = false;
      } catch (error) {
        viewCounter().giveBack(views);
        if (!isAway) log.error({ error }, "views can't be written"); // once, not at every batch
        isAway = true;
      }
    }
  })();
  return () => {
    stop.abort();
    return running;
  };
}
