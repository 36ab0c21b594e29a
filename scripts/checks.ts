import type { Tally } from "./testing/reports";

const checks = [
  { name: "route types", script: "next/dist/bin/next", args: ["typegen"] },
  { name: "types", script: "typescript/bin/tsc", args: ["--project", "."] },
  {
    name: "lint and format",
    script: "@biomejs/biome/bin/biome",
    args: ["check", "--error-on-warnings"],
  },
  {
    name: "import directions",
    script: "dependency-cruiser/bin/dependency-cruise.mjs",
    args: ["--config", ".dependency-cruiser.mjs", "app", "components", "lib", "server", "scripts", "proxy.ts"],
  },
  { name: "sizes of files and folders", script: "tsx/dist/cli.mjs", args: ["scripts/sizes/check-sizes.ts"] },
  { name: "unused files, exports and dependencies", script: "knip/bin/knip.js", args: [] },
];

/** Runs what needs neither database nor browser, each check one test. `run` gives a program's exit code. */
export async function runChecks(run: (script: string, args: string[]) => Promise<number>): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  for (const { name, script, args } of checks) {
    const isPassed = (await run(script, args)) === 0;
    console.log(`${isPassed ? "✓" : "✗"} ${name}`);
    tally[isPassed ? "passed" : "failed"]++;
  }
  return tally;
}
