/** What this process counts of itself, in Prometheus' form at /metrics. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { freeSpace } from "../lib/free-space";
import { jobsDue } from "../lib/newsroom/jobs";
import type { Documents } from "./documents/documents";

/** Counted in plain numbers, since a hit takes some ten microseconds in all. */
export type Counts = Record<
  | "hit"
  | "stale"
  | "miss"
  | "short"
  | "bypass"
  | "streamed"
  | "media"
  | "compressed"
  | "passed"
  | "refused"
  | "failed"
  | "overload",
  number
>;

export const noCounts = (): Counts => ({
  ...{
    hit: 0,
    stale: 0,
    miss: 0,
    short: 0,
    bypass: 0,
    streamed: 0,
    media: 0,
    compressed: 0,
    passed: 0,
    refused: 0,
    failed: 0,
    overload: 0,
  },
});

export type Metrics = { registry: Registry; visibleAfter: (seconds: number) => void };

export function metricsOf(counts: Counts, documents: Documents): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  new Counter({
    name: "dateline_requests_total",
    help: "Requests, by how they were answered.",
    labelNames: ["answer"],
    registers,
    collect() {
      this.reset();
      for (const [answer, count] of Object.entries(counts)) this.inc({ answer }, count);
    },
  });
  const gauge = (name: string, help: string, value: () => number | Promise<number>) =>
    new Gauge({
      ...{ name, help, registers },
      async collect() {
        this.set(await value());
      },
    });
  gauge("dateline_documents", "Finished documents kept.", () => documents.store.size.documents);
  gauge("dateline_documents_bytes", "Memory that they take.", () => documents.store.size.bytes);
  gauge("dateline_renders_waiting", "Renders that wait for their turn.", () => documents.turns.queued);
  gauge("dateline_renders_total", "Pages rendered.", () => documents.renders.count);
  gauge("dateline_renders_failed_total", "Pages that could not be rendered.", () => documents.renders.failed);
  gauge("dateline_render_seconds_total", "Time spent rendering.", () => documents.renders.milliseconds / 1000);
  gauge("dateline_jobs_due", "Jobs that are due and not done; -1 while the database is away.", () =>
    jobsDue().catch(() => -1),
  );
  gauge(
    "dateline_data_dir_free_bytes",
    "Space left for DATA_DIR; -1 where there is no telling.",
    async () => (await freeSpace()) ?? -1,
  );
  const visible = new Histogram({
    name: "dateline_visible_seconds",
    help: "From a change to the pages that show it.",
    buckets: [0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5],
    registers,
  });
  return { registry, visibleAfter: (seconds) => visible.observe(seconds) };
}
