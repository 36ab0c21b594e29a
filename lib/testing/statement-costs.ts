/** What statements cost PostgreSQL: for tests and benchmarks. */
import { z } from "zod";
import { openClient } from "../postgres";
import { onStatement, type Statement } from "../statements";

const jobs = /"Job"|^(?:BEGIN|COMMIT|ROLLBACK)/; // what a server in this process looks for each second

/** The statements that some work sends, in the order of their answers. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const heard: Statement[] = [];
  const end = onStatement((statement) => jobs.test(statement.sql) || heard.push(statement));
  try {
    await work();
  } finally {
    end();
  }
  return heard;
}

type Cost = {
  buffers: number; // blocks of 8 kB, from memory or disk
  rows: number; // that the leaves of the plan read: those they gave and those they dropped
  milliseconds: number; // of planning and running
  shape: string; // the plan's nodes with their tables and indexes, without numbers
};

type Node = z.infer<typeof node>;
const node = z.object({
  "Node Type": z.string(),
  "Relation Name": z.string().optional(),
  "Index Name": z.string().optional(),
  "Actual Rows": z.number(),
  "Actual Loops": z.number(),
  "Rows Removed by Filter": z.number().default(0),
  "Rows Removed by Index Recheck": z.number().default(0),
  "Shared Hit Blocks": z.number(),
  "Shared Read Blocks": z.number(),
  get Plans() {
    return z.array(node).default([]);
  },
});
const explained = z.tuple([
  z.object({
    "QUERY PLAN": z.tuple([z.object({ Plan: node, "Planning Time": z.number(), "Execution Time": z.number() })]),
  }),
]);

export type Explain = { costOf: (statement: Statement) => Promise<Cost>; end: () => Promise<void> };

/** Opens a connection that runs statements once more and says what they cost. */
export async function openExplain(): Promise<Explain> {
  const client = await openClient({ connectionString: process.env["DATABASE_URL"] });
  const costOf = async ({ sql, parameters }: Statement): Promise<Cost> => {
    const text = `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${sql}`;
    const { rows } = await client.query(text, z.array(z.unknown()).parse(JSON.parse(parameters)));
    const [
      {
        "QUERY PLAN": [{ Plan: plan, "Planning Time": planning, "Execution Time": running }],
      },
    ] = explained.parse(rows);
    const buffers = plan["Shared Hit Blocks"] + plan["Shared Read Blocks"];
    return { buffers, rows: rowsRead(plan), milliseconds: planning + running, shape: shapeOf(plan) };
  };
  return { costOf, end: () => client.end() };
}

const rowsRead = (plan: Node): number =>
  plan.Plans.length > 0
    ? plan.Plans.reduce((sum, child) => sum + rowsRead(child), 0)
    : plan["Actual Loops"] *
      (plan["Actual Rows"] + plan["Rows Removed by Filter"] + plan["Rows Removed by Index Recheck"]);

function shapeOf(plan: Node): string {
  const over = plan["Index Name"] ?? plan["Relation Name"];
  const name = over === undefined ? plan["Node Type"] : `${plan["Node Type"]} ${over}`;
  return plan.Plans.length === 0 ? name : `${name} (${plan.Plans.map(shapeOf).join(", ")})`;
}
