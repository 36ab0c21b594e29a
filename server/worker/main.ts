/** The process that does what falls due: jobs in lanes, and telling services of changes. */
import { priorities, runChild } from "../child";
import { runJobs } from "./run-jobs";
import { runPushes } from "./run-pushes";

await runChild(async () => {
  const stopJobs = runJobs();
  const stopPushes = runPushes();
  const close = async () => void (await Promise.all([stopJobs(), stopPushes()]));
  return { port: null, close };
}, priorities.worker);
