/** The program as an operator runs it, for tests: a process of its own, in a process group of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

type Run = { child: ChildProcess; said: () => string; ended: Promise<number | null> };

const running = new Set<Run>();

/** Stops all that was started, and waits for it. */
export async function stopRuns(): Promise<void> {
  for (const { child, ended } of running) {
    child.kill("SIGTERM");
    await ended;
  }
  running.clear();
}

export function start(env: Record<string, string>, script = "serve"): Run {
  let output = "";
  const child = spawn(process.execPath, ["scripts/start.mjs", script], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: "", SITE_URL: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const run = { child, said: () => output, ended };
  running.add(run);
  return run;
}

/** Ends the run and every process of its group, without a word of warning. */
export async function killAtOnce({ child, ended }: Run): Promise<void> {
  if (child.pid === undefined) throw new Error("It has not started.");
  process.kill(-child.pid, "SIGKILL");
  await ended;
}

/** Resolves once the run says something; rejects with what it said if it ends before. */
export function says(run: Run, words: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => words.test(run.said()) && resolve();
    run.child.stdout?.on("data", look);
    run.ended.then(() => reject(new Error(run.said())));
    look();
  });
}
