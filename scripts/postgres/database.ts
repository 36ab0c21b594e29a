import { createHmac } from "node:crypto";
import type { Config } from "../../lib/config";
import { openClient } from "../../lib/postgres";
import { StartError } from "../start-error";
import { keepEmbedded } from "./keep-embedded";

/** Two ways to one database: as the role that serves, and as the role that owns its tables. They may be the same role. */
export type Database = {
  url: string;
  ownerUrl: string;
  isEmbedded: boolean;
};

/** The settings' database: the server at DATABASE_URL, or the embedded one, which stops with us. */
export async function openDatabase({ databaseUrl, databaseOwnerUrl, dataDir }: Config): Promise<Database> {
  if (databaseUrl !== null) {
    await checkReachable("DATABASE_URL", databaseUrl);
    if (databaseOwnerUrl !== null) await checkReachable("DATABASE_OWNER_URL", databaseOwnerUrl);
    return { url: databaseUrl, ownerUrl: databaseOwnerUrl ?? databaseUrl, isEmbedded: false };
  }
  const ownerUrl = await keepEmbedded(dataDir);
  return { url: servingUrl(ownerUrl), ownerUrl, isEmbedded: true };
}

/** The embedded database's address for the role that serves; its password follows from the owner's. */
function servingUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.password = createHmac("sha256", url.password).update("serving").digest("base64url");
  url.username = "dateline_serving";
  return url.href;
}

async function checkReachable(name: string, url: string): Promise<void> {
  const client = await openClient({ connectionString: url, connectionTimeoutMillis: 5000 }).catch((error: unknown) => {
    const { hostname, port, pathname } = new URL(url);
    const reason = error instanceof Error ? error.message || String(Reflect.get(error, "code")) : String(error);
    throw new StartError(
      `The database at ${name} (${hostname}:${port || 5432}${pathname}) can't be reached (${reason}): check the address and that the server runs, or unset ${name} to use the ${name === "DATABASE_URL" ? "embedded one" : "role of DATABASE_URL"}.`,
    );
  });
  await client.end();
}
