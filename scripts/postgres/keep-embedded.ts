import { setTimeout } from "node:timers/promises";
import { log } from "../../lib/log";
import { onStop } from "../stopping";
import { type Embedded, openEmbedded } from "./embedded";

const retryAfter = 1000; // ms

type Watch = { every: number; patience: number }; // ms
const usualWatch: Watch = { every: 5000, patience: 30_000 };

/**
 * Opens the embedded server and keeps it running at one address: starts it again where something ended it, and ends it
 * where it takes no connections for too long, as after a full disk. It is closed when the command stops.
 */
export async function keepEmbedded(dataDir: string, watch: Watch = usualWatch): Promise<string> {
  let embedded = await openEmbedded(dataDir);
  const { url, port } = embedded;
  const stop = new AbortController();
  const keeping = (async () => {
    while (!stop.signal.aborted) {
      await lostOrStuck(embedded, watch, stop.signal);
      if (stop.signal.aborted) return;
      log.error("the embedded PostgreSQL ended: starting it again");
      embedded = (await openAgain(dataDir, port, stop.signal)) ?? embedded;
    }
  })();
  onStop(async () => {
    stop.abort();
    await keeping;
    await embedded.close();
  });
  return url;
}

/** Resolves once the server has ended: by itself, or by us because it took no connections for `patience`. */
async function lostOrStuck(embedded: Embedded, { every, patience }: Watch, signal: AbortSignal): Promise<void> {
  let isLost = false;
  const lost = embedded.lost.then(() => {
    isLost = true;
  });
  let answered = performance.now();
  while (!isLost && !signal.aborted) {
    const over = new AbortController();
    const wait = setTimeout(every, undefined, { signal: AbortSignal.any([signal, over.signal]), ref: false });
    await Promise.race([lost, wait.catch(() => {})]);
    over.abort();
    if (isLost || signal.aborted) return;
    if (await embedded.isAnswering()) answered = performance.now();
    else if (performance.now() - answered > patience) {
      log.error("the embedded PostgreSQL takes no connections: ending it to start it again");
      await embedded.end();
      return;
    }
  }
}

/** The server once it runs again; null where the command stops before. */
async function openAgain(dataDir: string, port: number, signal: AbortSignal): Promise<Embedded | null> {
  while (!signal.aborted) {
    try {
      return await openEmbedded(dataDir, { port });
    } catch (error) {
      log.warn({ error }, "the embedded PostgreSQL can't be started");
      await setTimeout(retryAfter, undefined, { signal, ref: false }).catch(() => {});
    }
  }
  return null;
}
