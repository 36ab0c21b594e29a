import { z } from "zod";
import { db } from "../db";
import { recordedQueries } from "./queries";

const plans = z.tuple([
  z.object({
    "QUERY PLAN": z.tuple([
      z.object({ Plan: z.object({ "Shared Hit Blocks": z.number(), "Shared Read Blocks": z.number() }) }),
    ]),
  }),
]);

/** The blocks of 8 kB that PostgreSQL reads for the queries of some work, by its own count. It runs each query again. */
export async function buffersOf(work: () => Promise<unknown>): Promise<number> {
  let buffers = 0;
  for (const { query, params } of await recordedQueries(work)) {
    if (!/^\s*(SELECT|WITH)\b/.test(query)) continue;
    const values: unknown[] = JSON.parse(params);
    const rows = await db().$queryRawUnsafe(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${query}`, ...values);
    const [
      {
        "QUERY PLAN": [{ Plan: plan }],
      },
    ] = plans.parse(rows);
    buffers += plan["Shared Hit Blocks"] + plan["Shared Read Blocks"];
  }
  return buffers;
}
