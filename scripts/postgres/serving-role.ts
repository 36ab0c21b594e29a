/** The role that the program serves by: it reads and writes rows, and can change no table. */
import pg from "pg";
import { openClient } from "../../lib/postgres";
import type { Database } from "./database";

/** Gives the serving role its rights on every table there is now; makes the role where the server is the embedded one. */
export async function allowServing({ url, ownerUrl, isEmbedded }: Database): Promise<void> {
  if (url === ownerUrl) return;
  const { username, password } = new URL(url);
  const name = decodeURIComponent(username);
  const role = pg.escapeIdentifier(name);
  const client = await openClient({ connectionString: ownerUrl });
  try {
    if (isEmbedded) await ensureRole(client, name, decodeURIComponent(password));
    const { rows } = await client.query<{ schema: string }>("SELECT current_schema() AS schema");
    const schema = pg.escapeIdentifier(rows[0]?.schema ?? "public");
    await client.query(`
      GRANT USAGE ON SCHEMA ${schema} TO ${role};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role};
      REVOKE INSERT, UPDATE, DELETE ON ${schema}."_prisma_migrations" FROM ${role}`);
  } finally {
    await client.end();
  }
}

async function ensureRole(client: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await client.query(`SELECT FROM pg_roles WHERE "rolname" = $1`, [name]);
  const verb = rowCount === 0 ? "CREATE" : "ALTER";
  await client.query(
    `${verb} ROLE ${pg.escapeIdentifier(name)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${pg.escapeLiteral(password)}`,
  );
}
