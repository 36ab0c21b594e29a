/** What the processes have in common that the parent starts (server/parent): how each begins, is measured and ends. */
import { getPriority, setPriority } from "node:os";
import { collectDefaultMetrics, Registry } from "prom-client";
import { log } from "../lib/log";
import { logConsole } from "./log-console";
import { measureStatements } from "./measure-statements";
import { readToChild, type ToChild, type ToParent } from "./messages";

/**
 * Steps below the usual priority. A render is only just behind web, or it would be nowhere beside what else takes the
 * cores (PostgreSQL, other programs), while readers wait for it; nobody waits for most of what the worker does.
 */
export const priorities = { web: 0, render: 2, worker: 5 };

export type Parent = {
  registry: Registry; // of this process's metrics
  say: (message: ToParent) => void;
  hear: (listener: (message: ToChild) => void) => void;
};

type Working = { port: number | null; close: () => Promise<void> };

/** Does the work of this process until it is told to end, or its parent has. */
export async function runChild(open: (parent: Parent) => Promise<Working>, priority: number): Promise<void> {
  logConsole(() => process.exit(1));
  lower(priority);
  const registry = new Registry();
  registry.setDefaultLabels({ process: process.env["DATELINE_PROCESS"] ?? "" });
  collectDefaultMetrics({ register: registry });
  measureStatements(registry);
  const listeners: ((message: ToChild) => void)[] = [];
  const parent: Parent = {
    registry,
    say: (message) => {
      if (process.connected) process.send?.(message);
    },
    hear: (listener) => void listeners.push(listener),
  };
  process.on("message", (said) => {
    const message = readToChild(said);
    if (message.kind === "collect")
      void metricsNow().then((metrics) => parent.say({ ...message, kind: "metrics", metrics }));
    if (message.kind === "end") void end();
    for (const listener of listeners) listener(message);
  });

  let working: Promise<Working> | undefined;
  let isReady = false;
  let isEnding = false;
  // What does not work yet has none: who reads them sees by that which processes work.
  const metricsNow = async () => (isReady ? registry.getMetricsAsJSON() : []);
  const end = async (): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    await working
      ?.then(({ close }) => close())
      .catch((error: unknown) => log.error({ error }, "a process did not end well"));
    process.exit(0);
  };
  // A signal may reach the whole group, as a terminal's Ctrl-C does: the parent says who ends when.
  for (const signal of ["SIGINT", "SIGHUP", "SIGTERM"] as const) process.on(signal, () => {});
  // The parent was killed: the next one wants our port.
  process.on("disconnect", () => isEnding || process.exit(1));
  if (!process.connected) process.exit(1);
  working = open(parent);
  const { port } = await working;
  isReady = true;
  parent.say({ kind: "ready", port });
}

/** Lowers this process's priority by so many steps, as far as there are any. */
function lower(steps: number): void {
  if (steps > 0) setPriority(Math.min(19, getPriority() + steps));
}
