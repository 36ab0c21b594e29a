/** One process of the paper, kept running: it is started again where it ends, later each time that it does soon. */
import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { log } from "../../lib/log";
import { readToParent, type ToChild, type ToParent } from "../messages";

export type Kind = "web" | "render" | "worker";

type Options = {
  name: string; // in the log, and in metrics
  program: string; // the file
  heap: number; // MB
  env: Record<string, string>;
  fd: number | null; // a descriptor that it inherits
  started: () => void; // it can be told things
  heard: (message: ToParent) => void;
  ended: () => void;
};

const firstWait = 100; // ms before it is started again; doubled each time
const longestWait = 10_000; // ms
const longestStop = 40_000; // ms: web answers for thirty seconds what was asked before
const settledAfter = 30_000; // ms: what ran as long begins anew with the first wait

export class Process {
  private child: ChildProcess | undefined;
  private isStopping = false;
  private readonly stopped = new AbortController();
  private running: Promise<void> = Promise.resolve();
  port: number | null = null; // where it listens; null while it does not

  constructor(private readonly options: Options) {}

  get name(): string {
    return this.options.name;
  }

  /** Resolves when it does its work for the first time; rejects where it ends before. */
  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.running = this.keepRunning(resolve, reject);
    });
  }

  /** False where nobody is there to hear it. */
  say(message: ToChild): boolean {
    if (!this.child?.connected) return false;
    this.child.send(message, () => {}); // that it has ended is heard apart
    return true;
  }

  /** From now on it is not started again where it ends. */
  expectEnd(): void {
    this.isStopping = true;
    this.stopped.abort();
  }

  /** Resolves once it has finished what it does, and ended; what takes too long is killed. */
  async stop(): Promise<void> {
    this.expectEnd();
    const late = globalThis.setTimeout(() => this.child?.kill("SIGKILL"), longestStop);
    if (!this.say({ kind: "end" })) this.child?.kill("SIGKILL");
    await this.running;
    clearTimeout(late);
  }

  private async keepRunning(ready: () => void, failed: (error: Error) => void): Promise<void> {
    let wasReady = false;
    for (let wait = firstWait; !this.isStopping; wait = Math.min(2 * wait, longestWait)) {
      const began = performance.now();
      const code = await this.run(() => {
        wasReady = true;
        ready();
      });
      this.port = null;
      this.options.ended();
      if (this.isStopping) return;
      if (!wasReady) return failed(new Error(`The process “${this.name}” ended (${code}) before it could work.`));
      if (performance.now() - began > settledAfter) wait = firstWait;
      log.error({ process: this.name, code, wait }, "a process ended and is started again");
      await setTimeout(wait, undefined, { signal: this.stopped.signal }).catch(() => {});
    }
  }

  /** Runs it once; gives the code or signal that it ended with. */
  private run(ready: () => void): Promise<string> {
    const { name, program, heap, env, fd, heard } = this.options;
    const flags = [`--max-old-space-size=${heap}`, "--max-semi-space-size=8"];
    const child = spawn(process.execPath, [...flags, program], {
      env: { ...process.env, ...env, DATELINE_PROCESS: name },
      stdio: ["ignore", "inherit", "inherit", "ipc", ...(fd === null ? [] : [fd])],
    });
    this.child = child;
    child.on("message", (said) => {
      const message = readToParent(said);
      if (message.kind === "ready") {
        this.port = message.port;
        ready();
      }
      heard(message);
    });
    this.options.started();
    return new Promise((resolve) => {
      child.on("error", (error) => child.pid === undefined && resolve(error.message)); // it could not be started
      child.once("exit", (code, signal) => resolve(signal ?? String(code)));
    });
  }
}
