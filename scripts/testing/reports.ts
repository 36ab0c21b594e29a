/** What the two test programs counted, read from the reports that they write. */
import { readFile } from "node:fs/promises";
import { z } from "zod";

export type Tally = { passed: number; failed: number };

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** The tests of a Vitest run that ended with this exit code. */
export async function readVitestReport(file: string, code: number): Promise<Tally> {
  const { numPassedTests, numFailedTests } = vitestReport.parse(await readJson(file));
  return { passed: numPassedTests, failed: failures(numFailedTests, code) };
}

/** The tests of a Playwright run that ended with this exit code. A flaky test has failed. */
export async function readPlaywrightReport(file: string, code: number): Promise<Tally> {
  const { expected, unexpected, flaky } = playwrightReport.parse(await readJson(file)).stats;
  return { passed: expected, failed: failures(unexpected + flaky, code) };
}

export const sum = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, "utf8"));

/** A file that can't be loaded has no tests to fail: its run fails as one. */
const failures = (count: number, code: number): number => (code === 0 ? count : Math.max(1, count));
