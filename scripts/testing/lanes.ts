/** Programs that run side by side: each line of their output bears the name of its lane. */
import { type ChildProcess, spawn } from "node:child_process";
import { availableParallelism, setPriority } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { onStop } from "../stopping";

const root = join(import.meta.dirname, "../..");

// Nobody waits for these, and every browser test waits for the build and the first start beside them.
const patient: ReadonlySet<string> = new Set(["checks", "units"]);
const lowered = 7; // of the 19 steps below the usual priority: below the processes that render, too

/**
 * Runs a program of node_modules with its output shown under the lane's name; gives its exit code. A command that fails or
 * is stopped ends it.
 */
export function runInLane(lane: string, script: string, args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  if (child.pid !== undefined && patient.has(lane)) setPriority(child.pid, lowered);
  showOutput(lane, child);
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1)); // its last lines have been shown by then
  });
  onStop(async () => {
    child.kill();
    await ended;
  });
  return ended;
}

/** Shows each line that a process prints under the lane's name. */
export function showOutput(lane: string, { stdout, stderr }: ChildProcess): void {
  for (const stream of [stdout, stderr]) {
    if (stream)
      createInterface({ input: stream }).on("line", (line) => line.trim() && console.log(`${lane} | ${line}`));
  }
}

// A browser and its server keep a core busy: more of them at once are each slower, and none is done sooner.
const lanesAtOnce = Math.max(2, availableParallelism());

/** Runs the lanes in their order, a few at a time; gives what each comes to. */
export async function fewAtOnce<T>(lanes: (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const left = lanes.entries();
  const worker = async () => {
    for (const [index, lane] of left) results[index] = await lane();
  };
  await Promise.all(Array.from({ length: lanesAtOnce }, worker));
  return results;
}

const phases: { name: string; seconds: number }[] = [];

/** Does a part of the run and remembers how long it took. */
export async function phase<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  try {
    return await work();
  } finally {
    phases.push({ name, seconds: (performance.now() - began) / 1000 });
  }
}

/** Prints the seconds of every phase. Those that ran side by side overlap. */
export function printPhases(): void {
  console.log("\nSeconds of each phase:");
  for (const { name, seconds } of phases) console.log(`  ${name.padEnd(16)}${seconds.toFixed(1).padStart(8)}`);
}
