import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { log } from "../log";

/** Does work in a transaction; once the signal is aborted, PostgreSQL cancels the query that runs in it, and the work rejects. */
export async function cancelOnAbort<T>(
  tx: Prisma.TransactionClient,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const [backend] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
  const cancel = () =>
    db().$queryRaw`SELECT pg_cancel_backend(${backend?.pid}::int)`.catch((error: unknown) =>
      log.error({ error }, "a query could not be cancelled"),
    );
  signal.addEventListener("abort", cancel, { once: true });
  try {
    return await work();
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}
