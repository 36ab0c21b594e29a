/** A server as an operator runs it, in a process of its own over the bench's database. */
import { freePort } from "../postgres/embedded";
import { says, start, stopRuns } from "../process-run";

// As `npm start` sets them.
const memory = {
  ...{ MALLOC_ARENA_MAX: "2", MALLOC_TRIM_THRESHOLD_: "131072" },
  NODE_OPTIONS: "--max-old-space-size=384 --max-semi-space-size=8",
};

export type Instance = { siteUrl: string; pid: number };

/** Starts it and waits until it is ready; `stopInstances` stops all. */
export async function startInstance(databaseUrl: string, dataDir: string): Promise<Instance> {
  const port = await freePort();
  const run = start({
    ...{ PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: databaseUrl },
    ...{ LOG_LEVEL: "warn", ...memory },
  });
  await says(run, /Ready in/);
  return { siteUrl: `http://localhost:${port}`, pid: run.child.pid ?? 0 };
}

export const stopInstances = stopRuns;
