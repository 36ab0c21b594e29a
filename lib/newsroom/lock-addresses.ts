/**
 * Locks on addresses, by which transactions that write redirects keep out of each other's way and nobody else's. Each takes
 * all it needs at once, in one order, so that two never wait for each other in a ring.
 */
import { pathsAbove } from "../addresses/former-address";
import type { Prisma } from "../generated/prisma/client";
import type { Path } from "../urls";

/**
 * Locks stored paths until the transaction ends: no other transaction writes a redirect from or to one of them, records that
 * one is gone, or moves all that lies below one of `moving` or above the addresses.
 */
export async function lockAddresses(
  tx: Prisma.TransactionClient,
  addresses: Path[],
  moving: Path[] = [],
): Promise<void> {
  const above = [...new Set(addresses.flatMap((address) => ["", ...pathsAbove(address)]))];
  await lock(tx, [...addresses, ...moving.map(below)], above.map(below));
}

/** Locks every address, for who writes thousands of them. */
export const lockAllAddresses = (tx: Prisma.TransactionClient): Promise<void> => lock(tx, [below("")], []);

const below = (path: string): string => `${path}/*`;

async function lock(tx: Prisma.TransactionClient, alone: string[], together: string[]): Promise<void> {
  await tx.$executeRaw`
    SELECT CASE WHEN "isAlone" THEN pg_advisory_xact_lock(key) ELSE pg_advisory_xact_lock_shared(key) END
    FROM (
      SELECT hashtextextended(name, ${space}::bigint) AS key, bool_or("isAlone") AS "isAlone" FROM (
        SELECT unnest(${alone}::text[]) AS name, TRUE AS "isAlone"
        UNION ALL SELECT unnest(${together}::text[]), FALSE) AS named
      GROUP BY 1 ORDER BY 1) AS sorted`;
}

const space = 7_002_010; // tells these locks from others of the database
