/** What a command started is stopped when it ends, fails or is told to stop: last started, first stopped. */
import { readFileSync, readlinkSync } from "node:fs";

const started: (() => Promise<void>)[] = [];

export function onStop(stop: () => Promise<void>): void {
  started.push(stop);
}

export async function stopAll(): Promise<void> {
  for (let stop = started.pop(); stop; stop = started.pop()) {
    // One that fails must not leave the others running.
    await stop().catch((error: unknown) => console.error(error));
  }
}

let stopping = false;

/** Stops all that was started, then ends the process. */
export async function stopAndExit(code = 0): Promise<void> {
  if (stopping) return; // Ctrl-C pressed twice
  stopping = true;
  await stopAll();
  process.exit(code);
}

const isUnderNohup = looksLikeNohup();
process.on("SIGINT", () => stopAndExit());
process.on("SIGTERM", () => stopAndExit());
process.on("SIGHUP", () => {
  if (!isUnderNohup) void stopAndExit();
});

// npm passes SIGINT and SIGTERM on to us. It dies of SIGHUP and SIGKILL and tells nobody, so we look whether it is there.
const npm = process.ppid;
const lookEvery = 500; // ms
if (process.env["npm_lifecycle_event"] !== undefined && !isUnderNohup) {
  setInterval(() => {
    if (process.ppid !== npm) void stopAndExit();
  }, lookEvery).unref();
}

/**
 * True where nohup started npm or us. nohup ignores SIGHUP for what it starts, but Node undoes that as it begins, npm's
 * included. What is left is the shell's "_", the file nohup writes to, and a standard input that can only be written.
 */
function looksLikeNohup(): boolean {
  if (/(?:^|\/)nohup$/.test(process.env["_"] ?? "")) return true;
  try {
    const isInputWriteOnly = /^flags:\s*[0-7]*[15]$/m.test(readFileSync("/proc/self/fdinfo/0", "utf8"));
    return isInputWriteOnly || [1, 2].some((output) => readlinkSync(`/proc/self/fd/${output}`).endsWith("/nohup.out"));
  } catch {
    return false; // no Linux
  }
}

/** Never resolves: a signal ends the process. */
export const untilStopped = (): Promise<never> => new Promise(() => {});
