/** `npm run bench -- --size 2000,250000,1000000`: the same work in archives of several sizes. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { readConfig } from "../../../lib/config";
import { closeDb } from "../../../lib/db";
import { openEmbedded } from "../../postgres/embedded";
import { step } from "../../steps";
import { onStop } from "../../stopping";
import { linesOf } from "../row";
import { openArchive, prepareEdition } from "./archives";
import { readCosts } from "./read-costs";
import {
  joined,
  largestStatements,
  type Measured,
  type StatementCost,
  sizeHeader,
  sizeRow,
  statementLines,
} from "./size-table";
import { writeCosts } from "./write-costs";

const statementsShown = 20;

/** Prints the table and the largest statements; false where something misses its budget. Archives stay in `DATA_DIR/bench`. */
export async function compareSizes(sizes: number[], full: boolean): Promise<boolean> {
  const dataDir = join(readConfig(process.env).dataDir, "bench");
  await mkdir(dataDir, { recursive: true });
  const { url, close } = await step("PostgreSQL", () => openEmbedded(dataDir));
  onStop(close);
  onStop(closeDb);
  process.env["DATA_DIR"] = dataDir;
  await prepareEdition(url);

  const archives: Measured[][] = [];
  let statements: StatementCost[] = [];
  for (const size of sizes) {
    await openArchive(url, size, full);
    const { rows, statements: sent } = await step(`Costs of ${size.toLocaleString("en")} articles`, async (say) => {
      const read = await readCosts(say);
      return { rows: [...read.rows, ...(await writeCosts(say))], statements: read.statements };
    });
    archives.push(rows);
    statements = sent;
  }
  const rows = joined(archives).map(sizeRow);
  console.log(`\n${linesOf(rows, sizeHeader(sizes)).join("\n")}`);
  console.log(`\n  The largest statements of ${sizes.at(-1)?.toLocaleString("en")} articles:`);
  console.log(statementLines(largestStatements(statements, statementsShown)).join("\n"));
  return rows.every(({ isMet }) => isMet);
}
