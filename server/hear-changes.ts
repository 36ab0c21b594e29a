/**
 * Listens to the database for what other instances changed, and expires it here. A lost
 * connection is made up for by the times in TagChange.
 */
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { expireTags } from "../lib/freshness";
import { log } from "../lib/log";

const reconnectAfter = 1000; // ms
// A transaction that began before the last look may have held after it.
const overlap = "1 minute";

/** Starts listening; the answer stops it. */
export function hearChanges(connectionString: string): () => Promise<void> {
  let client: pg.Client | undefined;
  let isStopped = false;
  let since: Date | null = null;
  let heard = new Map<string, number>(); // what the overlap would tell again

  const readChanges = async (from: pg.Client): Promise<void> => {
    const { rows } = await from.query<{ tag: string; at: Date }>(
      `SELECT "tag", "at" FROM "TagChange" WHERE "at" > $1::timestamptz - interval '${overlap}' ORDER BY "at"`,
      [since],
    );
    const fresh = rows.filter(({ tag, at }) => heard.get(tag) !== at.getTime());
    expireTags(fresh.map(({ tag }) => tag));
    heard = new Map(rows.map(({ tag, at }) => [tag, at.getTime()]));
    since = rows.at(-1)?.at ?? since;
  };
  const listen = async (): Promise<void> => {
    for (let failures = 0; !isStopped; failures++) {
      client = new pg.Client({ connectionString, application_name: "dateline changes", keepAlive: true });
      const mine = client;
      mine.on("error", () => {}); // the end that follows is what we wait for
      mine.on("notification", () => {
        readChanges(mine).catch((error) => log.warn({ error }, "a change was not read"));
      });
      try {
        await mine.connect();
        await mine.query("LISTEN dateline_tags");
        since ??= (await mine.query<{ now: Date }>("SELECT now()")).rows[0]?.now ?? null;
        await readChanges(mine);
        failures = 0;
        await once(mine, "end");
      } catch (error) {
        if (failures > 0 && !isStopped) log.warn({ error }, "not hearing of changes");
      }
      if (!isStopped) await setTimeout(reconnectAfter, undefined, { ref: false });
    }
  };
  void listen();

  return async () => {
    isStopped = true;
    await client?.end();
  };
}
