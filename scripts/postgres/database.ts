import { setTimeout } from "node:timers/promises";
import pg from "pg";
import type { Config } from "../../lib/config";
import { log } from "../../lib/log";
import { StartError } from "../start-error";
import { onStop } from "../stopping";
import { type Embedded, openEmbedded } from "./embedded";

/** The address of the settings' database: the server at DATABASE_URL, or the embedded one, which stops with us. */
export async function openDatabase({ databaseUrl, dataDir }: Config): Promise<string> {
  if (databaseUrl !== null) {
    await checkReachable(databaseUrl);
    return databaseUrl;
  }
  return keepEmbedded(dataDir);
}

const retryAfter = 1000; // ms

/** The address of the embedded server, which is started again at the same one where something ended it. */
async function keepEmbedded(dataDir: string): Promise<string> {
  let embedded = await openEmbedded(dataDir);
  let isStopping = false;
  void (async () => {
    for (;;) {
      await embedded.lost;
      if (isStopping) return;
      log.error("the embedded PostgreSQL was ended: it is started again");
      embedded = await openAgain(dataDir, embedded.port);
    }
  })();
  onStop(() => {
    isStopping = true;
    return embedded.close();
  });
  return embedded.url;
}

async function openAgain(dataDir: string, port: number): Promise<Embedded> {
  for (;;) {
    try {
      return await openEmbedded(dataDir, { port });
    } catch (error) {
      log.warn({ error }, "the embedded PostgreSQL can't be started"); // what it left may still be ending
      await setTimeout(retryAfter);
    }
  }
}

async function checkReachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    const { host, port, database } = client;
    const reason = error instanceof Error ? error.message || String(Reflect.get(error, "code")) : String(error);
    throw new StartError(
      `The database at DATABASE_URL (${host}:${port}/${database}) can't be reached (${reason}): check the address and that the server runs, or unset DATABASE_URL to use the embedded one.`,
    );
  }
  await client.end();
}
