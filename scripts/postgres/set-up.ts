/** What every command does before it works with the paper's database. */
import type { Config } from "../../lib/config";
import { openClient } from "../../lib/postgres";
import { type Database, openDatabase } from "./database";
import { rewriteFormerAddresses } from "./former-addresses";
import { allowServing } from "./serving-role";
import { keepServerInUtc, migrate } from "./time-zone";

/** Opens the settings' database and brings it up to date. */
export async function openUpToDate(settings: Config): Promise<Database> {
  const database = await openDatabase(settings);
  await whileAlone(database, "dateline set-up", () => bringUpToDate(database));
  return database;
}

/** Brings the tables up to date and lets the serving role use them; tells the operator what follows from it. */
export async function bringUpToDate(database: Database): Promise<void> {
  for (const dropped of await rewriteFormerAddresses(database.ownerUrl)) {
    console.log(`\n  Notice: this address is no longer led on. ${dropped}`);
  }
  const notice = await migrate(database.ownerUrl);
  if (notice !== null) console.log(`\n  Notice: ${notice}\n`);
  if (database.isEmbedded) await keepServerInUtc(database.ownerUrl);
  await renumberChanges(database.ownerUrl);
  await allowServing(database);
}

/**
 * Numbers anew what a dump brought along from another cluster: the numbers of its transactions mean nothing in this one.
 * A trigger writes the number.
 */
async function renumberChanges(url: string): Promise<void> {
  const client = await openClient({ connectionString: url });
  try {
    await client.query(`UPDATE "TagChange" SET "at" = "at" WHERE "xid" >= pg_snapshot_xmax(pg_current_snapshot())`);
  } finally {
    await client.end();
  }
}

// In a transaction: behind a pooler, a lock of a session could stay with a connection that goes to somebody else.
const lock = (name: LockName) => `
  BEGIN;
  SET LOCAL idle_in_transaction_session_timeout = 0;
  SELECT pg_advisory_xact_lock(hashtext('${name}'))`;

// Two locks: a start waits for no load.
type LockName = "dateline set-up" | "dateline loading";

/** Runs what only one command at a time may do to a database, while it holds the lock of that name; the others wait. */
export async function whileAlone<T>({ ownerUrl }: Database, name: LockName, work: () => Promise<T>): Promise<T> {
  const client = await openClient({ connectionString: ownerUrl }, (each) => each.on("error", () => {})); // the work notices too
  try {
    await client.query(lock(name));
    return await work();
  } finally {
    await client.end();
  }
}
