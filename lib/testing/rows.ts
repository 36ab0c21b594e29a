import type { Prisma } from "../generated/prisma/client";

/** Rows of the redirects and gone addresses that a transaction has read up to now, by a scan or an index. */
export async function addressRowsRead(tx: Prisma.TransactionClient): Promise<number> {
  const [read] = await tx.$queryRaw<{ rows: number }[]>`
    SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS "rows"
    FROM pg_stat_xact_user_tables WHERE relname IN ('Redirect', 'GoneAddress')`;
  return read?.rows ?? 0;
}
