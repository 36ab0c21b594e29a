import { cp } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "../postgres/embedded";
import { says, start } from "../process-run";
import { onStop } from "../stopping";
import { copyDatabase } from "./demo-edition";
import { runInLane, showOutput } from "./lanes";
import { readPlaywrightReport, type Tally } from "./reports";

export type BrowserLane = "readers" | "desk";

/** A folder to write in; the demo edition's data and database, to copy; what the browser tests need to know. */
type Setup = { folder: string; dataDir: string; databaseUrl: string; env: Record<string, string> };

/** The projects of playwright.config.ts that make up a lane. */
const projects = { readers: ["readers", "contract"], desk: ["desk", "uploads"] } as const;

/**
 * Runs a lane's browser tests against a server of its own, over its own copy of the demo edition: all of them, or
 * these files.
 */
export async function runBrowserLane(
  lane: BrowserLane,
  files: string[] | "all",
  { folder, dataDir: edition, databaseUrl, env }: Setup,
): Promise<Tally> {
  const dataDir = join(folder, lane);
  await cp(join(edition, "media"), join(dataDir, "media"), { recursive: true });
  const port = await freePort();
  const site = {
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    DATABASE_URL: await copyDatabase(databaseUrl, lane),
    DATA_DIR: dataDir,
    PUSH_TO_LOOPBACK: "1", // the tests' hubs are on this machine
  };
  const server = start({ ...env, ...site, LOG_LEVEL: "warn" });
  showOutput(lane, server.child);
  onStop(async () => {
    server.child.kill("SIGTERM");
    await server.ended;
  });
  await says(server, /Ready in/);

  const report = join(folder, `${lane}.json`);
  const args = [
    ...["test", "--reporter=list,json", `--output=test-results/${lane}`],
    ...projects[lane].map((project) => `--project=${project}`),
    ...(files === "all" ? [] : ["--no-deps", ...files]),
  ];
  const told = { ...env, ...site, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return readPlaywrightReport(report, await runInLane(lane, "@playwright/test/cli.js", args, told));
}
