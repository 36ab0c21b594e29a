import { ensureStandingJobs, jobWorker, mainLane, nextDueIn, slowLane, timelyLane } from "../../lib/newsroom/jobs";
import { keepRunning, longestRest } from "./keep-running";

// A job may be due that another instance works on: it is not looked for without end.
const least = { timely: 100, others: 1000 }; // ms

/** Does what falls due, from now until the answer is called: each lane in a loop of its own, so that none waits for another. */
export const runJobs = (): (() => Promise<void>) =>
  keepRunning("dateline_jobs", [
    {
      ...{ name: "timely jobs", work: jobWorker(timelyLane), least: least.timely },
      due: () => nextDueIn(timelyLane, longestRest),
    },
    {
      ...{ name: "jobs", work: jobWorker(mainLane), first: ensureStandingJobs, least: least.others },
      due: () => nextDueIn(mainLane, longestRest),
    },
    {
      ...{ name: "slow jobs", work: jobWorker(slowLane), least: least.others },
      due: () => nextDueIn(slowLane, longestRest),
    },
  ]);
