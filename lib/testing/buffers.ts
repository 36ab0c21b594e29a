import { openExplain, statementsOf } from "./statement-costs";

/** Returns how many blocks of 8 kB PostgreSQL reads for the queries of some work, by its own count. Runs each query again. */
export async function buffersOf(work: () => Promise<unknown>): Promise<number> {
  const statements = await statementsOf(work);
  const explain = await openExplain();
  try {
    let buffers = 0;
    for (const statement of statements) {
      if (/^\s*(SELECT|WITH)\b/.test(statement.sql)) buffers += (await explain.costOf(statement)).buffers;
    }
    return buffers;
  } finally {
    await explain.end();
  }
}
