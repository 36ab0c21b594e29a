/**
 * Listens to the database for what other instances changed, and expires it here. A lost
 * connection is made up for by the times in TagChange.
 */
import type pg from "pg";
import { expireTags } from "../lib/freshness";
import { listen } from "../lib/listen";

// A transaction that began before the last look may have held after it.
const overlap = "1 minute";

type Change = { tag: string; at: Date; version: string };

/** Starts listening; the answer stops it. */
export function hearChanges(connectionString: string): () => Promise<void> {
  let since: Date | undefined;
  let heard = new Map<string, string>(); // what the overlap would tell again

  const read = async (client: pg.Client): Promise<void> => {
    since ??= (await client.query<{ now: Date }>("SELECT now()")).rows[0]?.now;
    const { rows } = await client.query<Change>(
      `SELECT "tag", "at", "version" FROM "TagChange" WHERE "at" > $1::timestamptz - interval '${overlap}' ORDER BY "at"`,
      [since],
    );
    const fresh = rows.filter(({ tag, version }) => heard.get(tag) !== version);
    if (fresh.length > 0) expireTags(fresh.map(({ tag }) => tag));
    heard = new Map(rows.map(({ tag, version }) => [tag, version]));
    since = rows.at(-1)?.at ?? since;
  };
  return listen({ connectionString, name: "dateline changes", channel: "dateline_tags", read });
}
