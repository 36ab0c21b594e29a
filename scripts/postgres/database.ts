import pg from "pg";
import type { Config } from "../../lib/config";
import { StartError } from "../start-error";
import { onStop } from "../stopping";
import { openEmbedded } from "./embedded";

/** The address of the settings' database: the server at DATABASE_URL, or the embedded one, which stops with us. */
export async function openDatabase({ databaseUrl, dataDir }: Config): Promise<string> {
  if (databaseUrl !== null) {
    await checkReachable(databaseUrl);
    return databaseUrl;
  }
  const embedded = await openEmbedded(dataDir);
  onStop(embedded.close);
  return embedded.url;
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
