/**
 * Hears of what changes in the database, by LISTEN, for as long as the process wants. What a lost connection
 * could not say is made up for by reading again on the next.
 */
import { Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { log } from "./log";
import { setUtc } from "./postgres";
import { within } from "./within";

const reconnectAfter = 1000; // ms
const beat = 5000; // ms: a network may drop a connection that is silent, and say so to nobody
const answerTime = 5000; // ms: what doesn't answer by then is lost
const endTime = 1000; // ms

type Listening = {
  connectionString: string;
  name: string; // what PostgreSQL's own list calls the connection
  channel: string;
  read: (client: pg.Client) => Promise<void>; // what there is to know; never twice at once
};

/** Reads now and at each notification, until the answer is called. */
export function listen(listening: Listening): () => Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  const running = (async () => {
    let failures = 0;
    while (!signal.aborted) {
      try {
        await hear(listening, signal, () => {
          failures = 0;
        });
      } catch (error) {
        // Losing the connection once is no news: the next one may stand in a second. Then it is said once.
        failures++;
        if (failures === 2 && !signal.aborted)
          log.warn({ error, channel: listening.channel }, "not hearing of changes");
      }
      await setTimeout(reconnectAfter, undefined, { signal, ref: false }).catch(() => {});
    }
  })();
  return () => {
    stop.abort();
    return running;
  };
}

/** Hears over one connection. Throws when that is lost. */
async function hear(
  { connectionString, name, channel, read }: Listening,
  signal: AbortSignal,
  hears: () => void,
): Promise<void> {
  const socket = new Socket();
  const client = new pg.Client({
    ...{ connectionString, application_name: name, stream: () => socket },
    ...{ connectionTimeoutMillis: answerTime, query_timeout: answerTime },
  });
  const news = new Waiting();
  signal.addEventListener("abort", news.wake);
  client.on("error", news.wake); // the next query says that the connection is lost
  client.on("end", news.wake);
  client.on("notification", news.wake);
  try {
    await client.connect();
    await setUtc(client);
    await client.query(`LISTEN ${channel}`);
    let isNews = true; // what changed while nobody listened was not heard
    while (!signal.aborted) {
      if (isNews) await read(client);
      else await client.query("SELECT");
      hears();
      isNews = await news.come(beat);
    }
  } finally {
    signal.removeEventListener("abort", news.wake);
    await within(
      client.end().catch(() => {}),
      endTime,
    );
    socket.destroy();
  }
}

/** Waits for something to happen, which may have happened since it was last waited for. */
class Waiting {
  private hasHappened = false;
  private over: AbortController | undefined;

  readonly wake = (): void => {
    this.hasHappened = true;
    this.over?.abort();
  };

  /** True where it happened, within `time` (ms). */
  async come(time: number): Promise<boolean> {
    this.over = new AbortController();
    if (!this.hasHappened) await setTimeout(time, undefined, { signal: this.over.signal, ref: false }).catch(() => {});
    const { hasHappened } = this;
    this.hasHappened = false;
    return hasHappened;
  }
}
