import { setTimeout } from "node:timers/promises";
import { log } from "../lib/log";
import { pushTargets } from "../lib/newsroom/push/services";
import { tellService } from "../lib/newsroom/push/tell-service";

const every = 1000; // ms between looks

/**
 * Tells services what changed, from now until the answer is called: each in a loop of its own,
 * apart from the jobs, so that none waits for a slow one.
 */
export function runPushes(): () => Promise<void> {
  const stop = new AbortController();
  const running = pushTargets.map((target) => keepTelling(target, stop.signal));
  return async () => {
    stop.abort();
    await Promise.all(running);
  };
}

async function keepTelling(target: (typeof pushTargets)[number], signal: AbortSignal): Promise<void> {
  let isAway = false;
  while (!signal.aborted) {
    try {
      await tellService(target, signal);
      isAway = false;
    } catch (error) {
      if (!isAway) log.error({ error, target }, "pushes can't be read"); // once, not every second
      isAway = true;
    }
    await setTimeout(every, undefined, { signal, ref: false }).catch(() => {});
  }
}
