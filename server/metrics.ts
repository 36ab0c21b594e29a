/** What the web process counts of itself, in Prometheus' form at /metrics. */
import { AggregatorRegistry, Counter, Gauge, Histogram, type Registry } from "prom-client";
import { freeSpace } from "../lib/host/free-space";
import { jobsDue } from "../lib/newsroom/jobs-due";
import { within } from "../lib/within";
import type { Documents } from "./documents/documents";
import type { Lanes } from "./web/lanes";

const longestLook = 1000; // ms

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

/** Has the registry measure what the web process does; gives what is told when a change shows. */
export function measure(
  registry: Registry,
  counts: Counts,
  documents: Documents,
  lanes: Lanes,
): (seconds: number) => void {
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
  new Gauge({
    ...{
      name: "dateline_waiting",
      help: "Requests that wait for their turn, by lane.",
      labelNames: ["lane"],
      registers,
    },
    collect() {
      for (const [lane, { queued }] of Object.entries(lanes)) this.set({ lane }, queued);
    },
  });
  gauge("dateline_renders_total", "Pages rendered.", () => documents.renders.count);
  gauge("dateline_renders_failed_total", "Pages that could not be rendered.", () => documents.renders.failed);
  gauge("dateline_render_seconds_total", "Time spent rendering.", () => documents.renders.milliseconds / 1000);
  gauge("dateline_jobs_due", "Jobs that are due and not done; -1 while the database is away.", () =>
    within(jobsDue(), longestLook).then(
      (count) => count ?? -1,
      () => -1,
    ),
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
  return (seconds) => visible.observe(seconds);
}

/** What all processes measured, in Prometheus' form: the label "process" tells them apart. */
export async function aggregated(all: object[]): Promise<{ metrics: string; contentType: string }> {
  const registry = AggregatorRegistry.aggregate(all);
  return { metrics: await registry.metrics(), contentType: registry.contentType };
}
