/** The process that does what falls due: jobs in lanes, making pictures of uploads, and telling services of changes. */
import { priorities, runChild } from "../child";
import { runJobs } from "./run-jobs";
import { runPushes } from "./run-pushes";
import { runUploads } from "./run-uploads";

await runChild(async () => {
  const stopJobs = runJobs();
  const stopPushes = runPushes();
  const stopUploads = runUploads();
  const close = async () => void (await Promise.all([stopJobs(), stopPushes(), stopUploads()]));
  return { port: null, close };
}, priorities.worker);
