/** The role that the program serves by: it reads and writes rows, and can change no table. */
import pg from "pg";
import { openClient } from "../../lib/postgres";
import { StartError } from "../start-error";
import type { Database } from "./database";

const withMaintain = 17; // the first version whose owners can let another role refresh a materialized view

/** Gives the serving role its rights on every table there is now; makes the role where the server is the embedded one. */
export async function allowServing({ url, ownerUrl, isEmbedded }: Database): Promise<void> {
  if (url === ownerUrl) return;
  const { username, password } = new URL(url);
  const roleName = isEmbedded ? decodeURIComponent(username) : await roleOver(url);
  const role = pg.escapeIdentifier(roleName);
  const client = await openClient({ connectionString: ownerUrl });
  try {
    if (isEmbedded) await ensureRole(client, roleName, decodeURIComponent(password));
    else if (roleName === (await currentRole(client))) return; // it would revoke the owner's own rights
    const { rows } = await client.query<{ schema: string; version: number }>(
      "SELECT current_schema() AS schema, current_setting('server_version_num')::int / 10000 AS version",
    );
    const { schema: name, version } = rows[0] ?? { schema: "public", version: withMaintain };
    if (version < withMaintain) {
      throw new StartError(
        `DATABASE_OWNER_URL needs PostgreSQL ${withMaintain} or newer and this is ${version}: upgrade the server, or unset DATABASE_OWNER_URL and let the role of DATABASE_URL own the tables.`,
      );
    }
    const schema = pg.escapeIdentifier(name);
    await client.query(`
      GRANT USAGE ON SCHEMA ${schema} TO ${role};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role};
      GRANT MAINTAIN ON ${schema}."SearchWord" TO ${role};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role};
      REVOKE INSERT, UPDATE, DELETE ON ${schema}."_prisma_migrations" FROM ${role}`);
  } finally {
    await client.end();
  }
}

/** The role that a connection over an address has. A pooler or the address's query may name another than its user. */
async function roleOver(url: string): Promise<string> {
  const client = await openClient({ connectionString: url });
  try {
    return await currentRole(client);
  } finally {
    await client.end();
  }
}

async function currentRole(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ role: string }>("SELECT current_user AS role");
  const [row] = rows;
  if (!row) throw new Error("PostgreSQL did not say which role this is.");
  return row.role;
}

async function ensureRole(client: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await client.query(`SELECT FROM pg_roles WHERE "rolname" = $1`, [name]);
  const verb = rowCount === 0 ? "CREATE" : "ALTER";
  await client.query(
    `${verb} ROLE ${pg.escapeIdentifier(name)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${pg.escapeLiteral(password)}`,
  );
}
