import { runBin } from "./run";

export type Tally = { passed: number; failed: number };

const checks = [
  { name: "route types", script: "next/dist/bin/next", args: ["typegen"] },
  { name: "types", script: "typescript/bin/tsc", args: ["--project", "."] },
  {
    name: "lint and format",
    script: "@biomejs/biome/bin/biome",
    args: ["check", "--error-on-warnings"],
  },
  { name: "unused files, exports and dependencies", script: "knip/bin/knip.js", args: [] },
];

/** What needs neither database nor browser, each check one test. */
export async function runChecks(): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  for (const { name, script, args } of checks) {
    const isPassed = (await runBin(script, args)) === 0;
    console.log(`${isPassed ? "✓" : "✗"} ${name}`);
    tally[isPassed ? "passed" : "failed"]++;
  }
  return tally;
}
