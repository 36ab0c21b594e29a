/** What a command started is stopped when it ends, fails or is told to stop: last started, first stopped. */
const started: (() => Promise<void>)[] = [];

export function onStop(stop: () => Promise<void>): void {
  started.push(stop);
}

export async function stopAll(): Promise<void> {
  for (let stop = started.pop(); stop; stop = started.pop()) await stop();
}

let stopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, async () => {
    if (stopping) return; // Ctrl-C pressed twice
    stopping = true;
    await stopAll();
    process.exit(0);
  });
}

/** Never resolves: a signal ends the process. */
export const untilStopped = (): Promise<never> => new Promise(() => {});
