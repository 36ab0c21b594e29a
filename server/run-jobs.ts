import { setTimeout } from "node:timers/promises";
import { log } from "../lib/log";
import { ensureStandingJobs, jobWorker } from "../lib/newsroom/jobs";

const every = 1000; // ms between looks: how late a scheduled story may be

/** Does what falls due, from now until the answer is called. */
export function runJobs(): () => Promise<void> {
  const stop = new AbortController();
  const running = (async () => {
    const runDueJobs = jobWorker();
    let work: (signal: AbortSignal) => Promise<void> = ensureStandingJobs;
    let isAway = false;
    while (!stop.signal.aborted) {
      try {
        await work(stop.signal);
        work = runDueJobs;
        isAway = false;
      } catch (error) {
        if (!isAway) log.error({ error }, "jobs can't be read"); // once, not every second
        isAway = true;
      }
      await setTimeout(every, undefined, { signal: stop.signal, ref: false }).catch(() => {});
    }
  })();
  return () => {
    stop.abort();
    return running;
  };
}
