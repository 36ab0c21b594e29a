import { expect } from "vitest";
import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";

const patience = { timeout: 60_000 }; // ms: a net for a machine whose cores are all taken

/** The transactions that wait for a lock, as another one sees them: one's own sees the activity as it was at its first look. */
export const waitingTransactions = (): Promise<unknown[]> => db().$queryRaw`
  SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

/**
 * Does `begin` while a transaction holds what `change` locked, then `meanwhile`, once `begin` waits for it; then the
 * transaction ends. Gives what `begin` comes to.
 */
export async function outrun<T>(
  change: (tx: Prisma.TransactionClient) => Promise<unknown>,
  begin: () => Promise<T>,
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<T> {
  const { begun } = await db().$transaction(async (tx) => {
    await change(tx);
    const begun = begin();
    await expect.poll(waitingTransactions, patience).toHaveLength(1);
    await meanwhile();
    return { begun };
  }, patience);
  return begun;
}
