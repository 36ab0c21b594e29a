/**
 * `npm test`: checks, unit and integration tests against a throw-away PostgreSQL, and browser
 * tests against the production build. Ends with the line "N passed, N failed". Words after
 * `npm test --` leave out the checks and every file of tests whose path has none of them in it.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { readConfig } from "../lib/config";
import { connect } from "../lib/db";
import { build, isBuilt } from "./build";
import { runChecks, type Tally } from "./checks";
import { findChromium } from "./chromium";
import { loadDemoEdition } from "./demo";
import { createDemoAccounts } from "./demo-accounts";
import { freePort, openEmbedded } from "./postgres/embedded";
import { applyMigrations } from "./postgres/migrations";
import { runBin } from "./run";
import { servePaper } from "./serving";
import { command, step } from "./steps";
import { onStop, stopAll } from "./stopping";

// For the browser tests' demo accounts; real ones get a generated password each.
const demoPassword = "kettle-otter-gravel";

const wanted = process.argv.slice(2);

await command(async () => {
  const folder = await mkdtemp(join(tmpdir(), "dateline-test-"));
  onStop(() => rm(folder, { recursive: true, force: true }));
  const tallies = wanted.length > 0 ? [] : [await runChecks()];

  const { url, close } = await step("PostgreSQL", () => openEmbedded(folder, { durable: false }));
  onStop(close);
  // Each test file copies this database: see lib/testing/database.ts.
  await step("Migrations", () => applyMigrations(url));
  if (!(await isBuilt())) await step("Build", build);
  tallies.push(await runVitest(folder, url));
  tallies.push(await runPlaywright(folder, url));

  await stopAll(); // the count is the last line, whatever is said at the end
  const sum = (which: keyof Tally) => tallies.reduce((total, tally) => total + tally[which], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  if (sum("failed") > 0) process.exitCode = 1;
});

async function runVitest(folder: string, databaseUrl: string): Promise<Tally> {
  const report = join(folder, "vitest.json");
  const env = { DATABASE_URL: databaseUrl, DATA_DIR: join(folder, "unit"), LOG_LEVEL: "silent" };
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = ["run", ...reporters, ...wanted, ...(wanted.length > 0 ? ["--passWithNoTests"] : [])];
  const code = await runBin("vitest/vitest.mjs", args, env);
  const counts = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
  const { numPassedTests, numFailedTests } = await readReport(report, counts);
  // A file that can't be loaded has no tests to fail.
  return { passed: numPassedTests, failed: code === 0 ? numFailedTests : Math.max(1, numFailedTests) };
}

async function runPlaywright(folder: string, templateUrl: string): Promise<Tally> {
  const CHROMIUM_PATH = findChromium();
  const dataDir = join(folder, "browser");
  const port = await freePort();
  const siteUrl = `http://localhost:${port}`;
  // Before anything reads them: the settings of a process are read once. Hubs of the tests are on this machine.
  Object.assign(process.env, { DATA_DIR: dataDir, PORT: String(port), SITE_URL: siteUrl, PUSH_TO_LOOPBACK: "1" });
  const databaseUrl = await step("Demo edition", async (say) => {
    const server = connect(templateUrl.replace(/\/dateline$/, "/postgres"));
    await server.$executeRaw`CREATE DATABASE demo TEMPLATE dateline`;
    await server.$disconnect();
    const demoUrl = templateUrl.replace(/\/dateline$/, "/demo");
    const demo = connect(demoUrl);
    await loadDemoEdition(demo, say);
    await demo.$disconnect();
    return demoUrl;
  });
  process.env["DATABASE_URL"] = databaseUrl;
  await createDemoAccounts(dataDir, demoPassword);
  const settings = readConfig({
    ...{ PORT: String(port), SITE_URL: siteUrl, DATABASE_URL: databaseUrl, DATA_DIR: dataDir },
    ...{ DEMO_PASSWORD: demoPassword, PUSH_TO_LOOPBACK: "1" },
  });
  await servePaper({ settings, databaseUrl }, { dev: false });

  const report = join(folder, "playwright.json");
  const env = {
    ...{ CHROMIUM_PATH, SITE_URL: siteUrl, DATABASE_URL: databaseUrl, DATA_DIR: dataDir },
    ...{ DEMO_PASSWORD: demoPassword, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  };
  const args = [
    "test",
    "--reporter=line,json",
    ...wanted,
    ...(wanted.length > 0 ? ["--no-deps", "--pass-with-no-tests"] : []),
  ];
  const code = await runBin("@playwright/test/cli.js", args, env);
  const stats = z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() });
  const { expected, unexpected, flaky } = (await readReport(report, z.object({ stats }))).stats;
  // A file that can't be loaded has no tests to fail.
  return { passed: expected, failed: code === 0 ? unexpected + flaky : Math.max(1, unexpected + flaky) };
}

async function readReport<T>(file: string, shape: z.ZodType<T>): Promise<T> {
  return shape.parse(JSON.parse(await readFile(file, "utf8")));
}
