/** The program as an operator runs it, for tests: a process of its own, in a process group of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

type Run = { child: ChildProcess; said: () => string; ended: Promise<number | null> };

const running = new Set<Run>();

/** Stops all that was started, and waits for it. */
export async function stopRuns(): Promise<void> {
  for (const { child, ended } of running) {
    signalAll(child, "SIGTERM");
    await ended;
  }
  running.clear();
}

/** Sends a signal to a run and every process of its group, those that outlive it as well. */
export function signalAll({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // All have ended.
  }
}

const byNode = [process.execPath, "scripts/start.mjs", "serve"];

// One process that renders: those that run beside this one in a test want the cores too.
const usual = {
  NODE_ENV: "production" as const,
  DATABASE_URL: "",
  SITE_URL: "",
  FONTCONFIG_FILE: "",
  RENDER_PROCESSES: "1",
};

export function start(env: Record<string, string>, [program = "", ...args] = byNode): Run {
  let output = "";
  const child = spawn(program, args, {
    cwd: root,
    // A test that draws text in our process names fonts' settings in its own DATA_DIR.
    env: { ...process.env, ...usual, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const run = { child, said: () => output, ended };
  running.add(run);
  return run;
}

/** What the run logged since it was ready; throws where a line is not JSON. */
export function logOf({ said }: Run): unknown[] {
  const [, log = ""] = said().split("Ctrl-C stops it.\n\n");
  return log
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** Ends the run and every process of its group, without a word of warning. */
export async function killAtOnce({ child, ended }: Run): Promise<void> {
  signalAll(child, "SIGKILL");
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
