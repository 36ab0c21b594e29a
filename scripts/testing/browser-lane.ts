import { cp } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "../postgres/embedded";
import { says, start } from "../process-run";
import { onStop } from "../stopping";
import { copyDatabase } from "./demo-edition";
import type { BrowserLane } from "./files";
import { runInLane, showOutput } from "./lanes";
import { readPlaywrightReport, type Tally } from "./reports";

/** A folder to write in; the demo edition's data and database, to copy; what the browser tests need to know. */
type Setup = { folder: string; dataDir: string; databaseUrl: string; env: Record<string, string> };

/**
 * Runs a lane's browser tests against a server of its own, over its own copy of the demo edition: all of them, or
 * these files.
 */
export async function runBrowserLane(
  { name, projects }: BrowserLane,
  files: string[] | "all",
  { folder, dataDir: edition, databaseUrl, env }: Setup,
): Promise<Tally> {
  const dataDir = join(folder, name);
  await cp(join(edition, "media"), join(dataDir, "media"), { recursive: true });
  const port = await freePort();
  const site = {
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    DATABASE_URL: await copyDatabase(databaseUrl, name),
    DATA_DIR: dataDir,
    PUSH_TO_LOOPBACK: "1", // the tests' hubs are on this machine
  };
  const server = start({ ...env, ...site, LOG_LEVEL: "warn" });
  showOutput(name, server.child);
  const stop = async () => {
    server.child.kill("SIGTERM");
    await server.ended;
  };
  onStop(stop);
  await says(server, /Ready in/);

  const report = join(folder, `${name}.json`);
  const args = [
    ...["test", "--reporter=list,json", `--output=test-results/${name}`],
    ...projects.map((project) => `--project=${project}`),
    ...(files === "all" ? [] : ["--no-deps", ...files]),
  ];
  const told = { ...env, ...site, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await runInLane(name, "@playwright/test/cli.js", args, told);
  await stop(); // the lanes after this one want the cores
  return readPlaywrightReport(report, code);
}
