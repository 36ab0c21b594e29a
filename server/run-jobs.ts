import { setTimeout } from "node:timers/promises";
import { log } from "../lib/log";
import { ensureStandingJobs, jobWorker, mainLane, slowLane } from "../lib/newsroom/jobs";

const every = 1000; // ms between looks: how late a scheduled story may be

/** Does what falls due, from now until the answer is called: each lane in a loop of its own, so that none waits for another. */
export function runJobs(): () => Promise<void> {
  const stop = new AbortController();
  const running = [
    keepRunning(jobWorker(mainLane), stop.signal, ensureStandingJobs),
    keepRunning(jobWorker(slowLane), stop.signal),
  ];
  return async () => {
    stop.abort();
    await Promise.all(running);
  };
}

type Work = (signal: AbortSignal) => Promise<void>;

/** Does the work again and again, from when `first` has succeeded. */
async function keepRunning(work: Work, signal: AbortSignal, first: Work = work): Promise<void> {
  let next = first;
  let isAway = false;
  while (!signal.aborted) {
    try {
      await next(signal);
      next = work;
      isAway = false;
    } catch (error) {
      if (!isAway) log.error({ error }, "jobs can't be read"); // once, not every second
      isAway = true;
    }
    await setTimeout(every, undefined, { signal, ref: false }).catch(() => {});
  }
}
