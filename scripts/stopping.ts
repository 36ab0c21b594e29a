/** What a command started is stopped when it ends, fails or is told to stop: last started, first stopped. */
import { isUnderNohup } from "./serving/nohup";

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

const ignoresHangup = isUnderNohup();
process.on("SIGINT", () => stopAndExit());
process.on("SIGTERM", () => stopAndExit());
process.on("SIGHUP", () => {
  if (!ignoresHangup) void stopAndExit();
});

// npm passes SIGINT and SIGTERM on to us. It dies of SIGHUP and SIGKILL and tells nobody, so we look whether it is there.
const npm = process.ppid;
const lookEvery = 500; // ms
if (process.env["npm_lifecycle_event"] !== undefined && !ignoresHangup) {
  setInterval(() => {
    if (process.ppid !== npm) void stopAndExit();
  }, lookEvery).unref();
}

/** Never resolves: a signal ends the process. */
export const untilStopped = (): Promise<never> => new Promise(() => {});
