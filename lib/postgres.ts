/**
 * How every connection to PostgreSQL is made. Its session is in UTC, whatever zone the server, the database or the role
 * names: Prisma's adapter drops the offset of a time, so a session in another zone would shift every time it stores.
 */
import pg from "pg";

const answerTime = 5000; // ms

// A statement and no startup parameter: pgbouncer refuses `options`, and follows a session's TimeZone by itself.
const utc = { text: "SET TIME ZONE 'UTC'", query_timeout: answerTime };

export async function setUtc(client: pg.ClientBase): Promise<void> {
  await client.query(utc);
}

/** The settings of a pool: Prisma's, or one of our own. PostgreSQL ends what takes longer than `longest` (ms). */
export const poolSettings = (connectionString: string, longest = 0): pg.PoolConfig => ({
  connectionString,
  onConnect: async (client) => {
    await setUtc(client);
    if (longest > 0) await client.query(`SET statement_timeout = ${Math.floor(longest)}`);
  },
});

/** Opens a single connection. `prepare` sees the client before it connects, for listeners of its events. */
export async function openClient(
  settings: pg.ClientConfig,
  prepare: (client: pg.Client) => void = () => {},
): Promise<pg.Client> {
  const client = new pg.Client(settings);
  prepare(client);
  try {
    await client.connect();
    await setUtc(client);
    return client;
  } catch (error) {
    await client.end().catch(() => {}); // what is half open would stay so
    throw error;
  }
}
