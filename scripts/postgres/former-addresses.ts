/** Addresses that moved or went, of versions before the migration below, which kept them as they were written. */
import type { Client } from "pg";
import { readFormerAddress, readTarget } from "../../lib/addresses/former-address";
import { openClient } from "../../lib/postgres";

const addressesMigration = "20261130106000_addresses";

type Row = { from: string; to: string };

/**
 * Rewrites them into the form in which requests are looked up, before the migration deletes those that it can't
 * keep. Deletes what no request can ask for, and returns a sentence on each. Does nothing once the migration is applied.
 */
export async function rewriteFormerAddresses(ownerUrl: string): Promise<string[]> {
  const client = await openClient({ connectionString: ownerUrl });
  try {
    if (!(await isBefore(client))) return [];
    await client.query('BEGIN; LOCK TABLE "Redirect", "GoneAddress" IN SHARE ROW EXCLUSIVE MODE');
    const dropped = [...(await rewriteRedirects(client)), ...(await rewriteGone(client))];
    await client.query("COMMIT");
    return dropped;
  } finally {
    await client.end();
  }
}

async function isBefore(client: Client): Promise<boolean> {
  const { rows } = await client.query(`SELECT to_regclass('"Redirect"') IS NOT NULL AS "isThere"`);
  if (!rows[0]?.isThere) return false;
  const applied = `SELECT FROM "_prisma_migrations" WHERE "migration_name" = $1 AND "finished_at" IS NOT NULL`;
  return (await client.query(applied, [addressesMigration])).rowCount === 0;
}

async function rewriteRedirects(client: Client): Promise<string[]> {
  const { rows } = await client.query<Row>('SELECT "from", "to" FROM "Redirect" ORDER BY "from"');
  const taken = new Set(rows.map(({ from }) => from));
  const dropped: string[] = [];
  for (const row of rows) {
    const read = rewritten(row, taken);
    if ("problem" in read) {
      dropped.push(`${row.from} → ${row.to}: ${read.problem}`);
      await client.query('DELETE FROM "Redirect" WHERE "from" = $1', [row.from]);
    } else if (read.from !== row.from || read.to !== row.to) {
      taken.add(read.from);
      await client.query('UPDATE "Redirect" SET "from" = $2, "to" = $3 WHERE "from" = $1', [
        row.from,
        read.from,
        read.to,
      ]);
    }
  }
  return dropped;
}

async function rewriteGone(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ path: string }>('SELECT "path" FROM "GoneAddress" ORDER BY "path"');
  const taken = new Set(rows.map(({ path }) => path));
  const dropped: string[] = [];
  for (const { path } of rows) {
    const read = readTarget(path);
    if ("problem" in read) dropped.push(`${path}, gone: ${read.problem}`);
    else if (read.address === path) continue;
    if ("problem" in read || taken.has(read.address)) {
      await client.query('DELETE FROM "GoneAddress" WHERE "path" = $1', [path]); // the other row says the same
    } else {
      taken.add(read.address);
      await client.query('UPDATE "GoneAddress" SET "path" = $2 WHERE "path" = $1', [path, read.address]);
    }
  }
  return dropped;
}

function rewritten({ from, to }: Row, taken: ReadonlySet<string>): Row | { problem: string } {
  const [former, target] = [readFormerAddress(from), readTarget(to)];
  if ("problem" in former) return former;
  if ("problem" in target) return target;
  if (former.address === target.address) return { problem: "It leads to itself." };
  const isAnothers = former.address !== from && taken.has(former.address);
  return isAnothers
    ? { problem: "Another redirect leads on from this address." }
    : { from: former.address, to: target.address };
}
