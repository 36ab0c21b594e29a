import { join } from "node:path";
import { runInLane } from "./lanes";
import { readVitestReport, type Tally } from "./reports";

/** Runs these files of tests by Vitest, with its report in the folder. */
export async function runVitest(
  lane: string,
  files: string[],
  folder: string,
  env: Record<string, string>,
): Promise<Tally> {
  const report = join(folder, `${lane.replace(" ", "-")}.json`);
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...files];
  const code = await runInLane(lane, "vitest/vitest.mjs", args, { LOG_LEVEL: "silent", ...env });
  return readVitestReport(report, code);
}
