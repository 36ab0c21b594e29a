/**
 * How a change reaches the pages made from it. A verb writes the tags of what it changed in its
 * own transaction and expires them here once that holds; every other instance hears of them from
 * the database (see server/hear-changes.ts).
 */
import type { Prisma } from "./generated/prisma/client";
import { applyChanges, markChanged } from "./tag-clock.mjs";

/** Nothing made up to now from what these tags name is served again by this process. */
export const expireTags = markChanged;

/** A transaction's changes: its number in PostgreSQL, null where it recorded none. */
export type RecordedChange = { tags: ReadonlySet<string>; xid: string | null };
export const nothingChanged: RecordedChange = { tags: new Set(), xid: null };

/**
 * Records that what the tags name changed; every instance hears of it when the transaction commits. Transactions that
 * record the same tags do not wait for each other (`record_changes` in the migrations).
 */
export async function recordChange(tx: Prisma.TransactionClient, tags: Iterable<string>): Promise<RecordedChange> {
  const changed = new Set(tags);
  if (changed.size === 0) return nothingChanged;
  const [row] = await tx.$queryRaw<{ xid: string }[]>`
    SELECT pg_current_xact_id()::text AS "xid" FROM record_changes(${[...changed]}::text[])`;
  return { tags: changed, xid: row?.xid ?? null };
}

/** Invalidates in this process what a transaction changed, once it has committed; a notification of it then does nothing. */
export function applyCommitted({ tags, xid }: RecordedChange): void {
  if (xid !== null) applyChanges([...tags].map((tag): [string, string] => [tag, xid]));
}
