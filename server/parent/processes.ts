/** The processes of one paper: web, which readers reach, those that render for it, and the worker. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { collectDefaultMetrics, Registry } from "prom-client";
import type { Config } from "../../lib/config";
import { log } from "../../lib/log";
import type { Metrics } from "../messages";
import { bindPort } from "./port";
import { type Kind, Process } from "./process";

type Options = Pick<Config, "port" | "renderProcesses" | "webProcesses" | "heap"> & {
  programs: string; // the folder of the files that scripts/translated.mjs makes
  env: Record<string, string>; // what the processes are told beyond what this one was
};

const collectTime = 2000; // ms: what doesn't answer by then is left out

/** `start` resolves once all of them do their work; `close`, which may come before, once all have ended. */
export type Processes = { start: () => Promise<void>; close: () => Promise<void> };

export function paperProcesses({ programs, env, ...settings }: Options): Processes {
  const port = bindPort(settings.port);
  const secret = { ...env, RENDER_SECRET: randomBytes(32).toString("base64url") };
  const registry = new Registry();
  registry.setDefaultLabels({ process: "parent" });
  collectDefaultMetrics({ register: registry });
  const collections = new Collections(registry);

  const create = (kind: Kind, name: string): Process => {
    const process = new Process({
      ...{ name, program: join(programs, `${kind}.mjs`), heap: settings.heap, env: secret },
      fd: kind === "web" ? port.fd : null,
      started: () => kind === "web" && process.say(whereRenders()),
      ended: () => kind === "render" && tellRenders(),
      heard: (message) => {
        if (message.kind === "ready" && kind === "render") tellRenders();
        if (message.kind === "metrics") collections.take(message.id, message.metrics);
        if (message.kind === "collect")
          void collections.ask(all).then((metrics) => process.say({ ...message, kind: "collected", metrics }));
      },
    });
    return process;
  };
  const named = (kind: Kind, count: number): Process[] =>
    Array.from({ length: count }, (_, index) => create(kind, count === 1 ? kind : `${kind} ${index + 1}`));
  const renders = named("render", settings.renderProcesses);
  const webs = named("web", settings.webProcesses);
  const workers = named("worker", 1);
  const all = [...webs, ...renders, ...workers];

  const whereRenders = () => ({ kind: "renders" as const, ports: renders.flatMap(({ port }) => port ?? []) });
  const tellRenders = (): void => {
    for (const web of webs) web.say(whereRenders());
  };
  const close = async (): Promise<void> => {
    for (const process of all) process.expectEnd();
    const webEnds = Promise.all(webs.map((web) => web.stop())); // it answers what was asked, by the others
    port.close(); // web's own is the last: what it closes refuses who comes now
    await webEnds;
    await Promise.all([...renders, ...workers].map((process) => process.stop()));
    log.info("stopped");
  };
  const start = async () => void (await Promise.all(all.map((process) => process.start())));
  return { start, close };
}

/** The metrics of every process, gathered for one of them. */
class Collections {
  private last = 0;
  private readonly waiting = new Map<number, { left: number; metrics: Metrics[]; done: () => void }>();

  constructor(private readonly own: Registry) {}

  take(id: number, metrics: Metrics): void {
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    waiting.metrics.push(metrics);
    if (--waiting.left === 0) waiting.done();
  }

  async ask(processes: Process[]): Promise<Metrics[]> {
    const id = ++this.last;
    const metrics: Metrics[] = [await this.own.getMetricsAsJSON()];
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, collectTime);
      const done = () => {
        clearTimeout(timer);
        resolve();
      };
      const waiting = { left: 0, metrics, done };
      this.waiting.set(id, waiting);
      waiting.left = processes.filter((process) => process.say({ kind: "collect", id })).length;
      if (waiting.left === 0) done();
    });
    this.waiting.delete(id);
    return metrics;
  }
}
