/** What a database's own time zone means for the times that versions before the migration below stored in it. */
import { openClient } from "../../lib/postgres";
import { applyMigrations } from "./migrations";

const firstMigration = "20261123000000_newsroom";
const sessionsInUtc = "20261130103000_sessions_in_utc";

/** Applies the migrations; gives a notice for the operator where times of an earlier version may be shifted. */
export async function migrate(connectionString: string): Promise<string | null> {
  const zone = await defaultZone(connectionString);
  const applied = await applyMigrations(connectionString);
  const isNew = applied.includes(firstMigration);
  return applied.includes(sessionsInUtc) && !isNew && !isUtc(zone) ? noticeOf(zone) : null;
}

const noticeOf = (zone: string): string =>
  `The database's own time zone is ${zone}. From now on Dateline stores and reads every time in UTC, whatever that zone is. ` +
  `Times that an earlier version stored here can be off by the difference between ${zone} and UTC: check the times of ` +
  "scheduled stories, embargoes and pins at the desk, and correct those that are off.";

/** Has an embedded server use UTC for sessions that are not ours as well, from now on. */
export async function keepServerInUtc(superuserUrl: string): Promise<void> {
  if (isUtc(await defaultZone(superuserUrl))) return;
  const client = await openClient({ connectionString: superuserUrl });
  try {
    await client.query("ALTER SYSTEM SET timezone = 'UTC'");
    await client.query("SELECT pg_reload_conf()");
  } finally {
    await client.end();
  }
}

/** The zone that a session has which names none. */
async function defaultZone(connectionString: string): Promise<string> {
  const client = await openClient({ connectionString });
  try {
    const { rows } = await client.query<{ zone: string }>(
      `SELECT "reset_val" AS zone FROM pg_settings WHERE "name" = 'TimeZone'`,
    );
    return rows[0]?.zone ?? "UTC";
  } finally {
    await client.end();
  }
}

/** True for UTC under any of its names. */
function isUtc(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone === "UTC";
  } catch {
    return false; // a zone in PostgreSQL's own notation
  }
}
