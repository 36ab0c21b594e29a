/** A server as an operator runs it, over the bench's database. */
import { readdir, readFile } from "node:fs/promises";
import { freePort } from "../postgres/embedded";
import { says, start, stopRuns } from "../process-run";

// As `npm start` sets them.
const memory = { MALLOC_ARENA_MAX: "2", MALLOC_TRIM_THRESHOLD_: "131072" };

/** `pid` is its parent process's. */
export type Instance = { siteUrl: string; pid: number; stop: () => Promise<void> };

/** Starts it and waits until it is ready; `stopInstances` stops all. */
export async function startInstance(databaseUrl: string, dataDir: string, env = {}): Promise<Instance> {
  const port = await freePort();
  const run = start({
    ...{ PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: databaseUrl },
    ...{ LOG_LEVEL: "warn", RENDER_PROCESSES: "", ...memory, ...env },
  });
  await says(run, /Ready in/);
  const stop = async () => {
    run.child.kill("SIGTERM");
    await run.ended;
  };
  return { siteUrl: `http://localhost:${port}`, pid: run.child.pid ?? 0, stop };
}

/** The processes of an instance, its parent first. Of Linux alone. */
export async function processesOf({ pid }: Pick<Instance, "pid">): Promise<number[]> {
  const pids = (await readdir("/proc")).map(Number).filter((each) => !Number.isNaN(each));
  const parents = await Promise.all(
    pids.map(async (each) => Number((await readFile(`/proc/${each}/stat`, "utf8").catch(() => "")).split(" ")[3])),
  );
  return [pid, ...pids.filter((_, index) => parents[index] === pid)];
}

/** What all processes of an instance hold in memory, MB: what several share is parted among them. */
export async function megabytesOf(instance: Instance): Promise<number> {
  const held = await Promise.all(
    (await processesOf(instance)).map(async (pid) => {
      const memory = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
      return Number(/^Pss:\s+(\d+) kB/m.exec(memory)?.[1] ?? 0) / 1024;
    }),
  );
  return held.reduce((sum, megabytes) => sum + megabytes, 0);
}

export const stopInstances = stopRuns;
