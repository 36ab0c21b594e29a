/**
 * `npm test`: unit tests and checks beside the build and a first start, then tests of whole processes and browser
 * tests of the production build, in lanes side by side with a server each. Ends with the seconds of
 * each phase and the line "N passed, N failed". Words after `npm test --` leave out the checks and every file of
 * tests whose path has none of them in it.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, isBuilt } from "./build";
import { runChecks } from "./checks";
import { findChromium, findChromiumShell } from "./chromium";
import { openEmbedded } from "./postgres/embedded";
import { applyMigrations } from "./postgres/migrations";
import { command } from "./steps";
import { onStop, stopAll } from "./stopping";
import { runBrowserLane } from "./testing/browser-lane";
import { copyEdition, keepEdition, keptEdition } from "./testing/demo-edition";
import { findTestFiles, firstStart, type TestFiles } from "./testing/files";
import { fewAtOnce, phase, printPhases, runInLane } from "./testing/lanes";
import { sum, type Tally } from "./testing/reports";
import { runVitest } from "./testing/vitest-lane";

// For the demo edition's accounts; real ones get a generated password each.
const demoPassword = "kettle-otter-gravel";

const words = process.argv.slice(2);
const isWhole = words.length === 0;

await command(async () => {
  const began = performance.now();
  const folder = await mkdtemp(join(tmpdir(), "dateline-test-"));
  onStop(() => rm(folder, { recursive: true, force: true }));
  const files = await findTestFiles(words);
  const built = buildOnce(files);
  const tallies = await Promise.all([runUnits(files, folder, built), runServers(files, folder, built)]);
  await stopAll(); // the count is the last line, whatever is said at the end

  const { passed, failed } = sum(tallies);
  printPhases();
  console.log(`  in all ${((performance.now() - began) / 1000).toFixed(1)} s\n\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});

async function buildOnce({ processes, journeys }: TestFiles): Promise<void> {
  const isNeeded = processes.length + journeys.length > 0;
  if (isNeeded && !(await isBuilt())) await phase("build", build);
}

/** The tests that need neither the build nor a server, and the checks. */
async function runUnits({ units }: TestFiles, folder: string, built: Promise<void>): Promise<Tally> {
  const tallies: Tally[] = [];
  if (units.length > 0) {
    const dataDir = join(folder, "units");
    const { url, close } = await openEmbedded(dataDir, { durable: false });
    onStop(close);
    await applyMigrations(url); // each file of tests copies this database: see lib/testing/database.ts
    const env = { TEST_DATABASE_URL: url, TEST_DATA_DIR: dataDir };
    tallies.push(await phase("units", () => runVitest("units", units, folder, env)));
  }
  if (isWhole) {
    await built; // which empties the folder that the checks write types in
    const run = (script: string, args: string[]) => runInLane("checks", script, args);
    tallies.push(await phase("checks", () => runChecks(run)));
  }
  return sum(tallies);
}

/** The first start, and all tests of what is built. */
async function runServers({ processes, journeys }: TestFiles, folder: string, built: Promise<void>): Promise<Tally> {
  if (processes.length + journeys.length === 0) return sum([]);
  const browsers = { CHROMIUM_PATH: findChromium(), CHROMIUM_SHELL_PATH: findChromiumShell() };
  await built;

  const { edition, tally } = await openEdition(folder);
  if (edition === null) return tally;
  const dataDir = join(folder, "edition");
  await copyEdition(edition, dataDir);
  const { url, close } = await openEmbedded(dataDir, { durable: false });
  onStop(close);

  const env = { DEMO_EDITION: edition, DEMO_PASSWORD: demoPassword };
  const setup = { folder, dataDir, databaseUrl: url, env: { ...env, ...browsers } };
  const tallies = await fewAtOnce([
    ...journeys.map(({ lane, files }) => () => {
      return phase(lane.name, () => runBrowserLane(lane, isWhole ? "all" : files, setup));
    }),
    ...(processes.length > 0 ? [() => phase("processes", () => runVitest("processes", processes, folder, env))] : []),
  ]);
  return sum([tally, ...tallies]);
}

/** The demo edition as a first start leaves it. A whole run makes it anew, since the first start is a test itself. */
async function openEdition(folder: string): Promise<{ edition: string | null; tally: Tally }> {
  const kept = isWhole ? null : await keptEdition();
  if (kept !== null) return { edition: kept, tally: sum([]) };
  const made = join(folder, "first start");
  const env = { DEMO_EDITION: made, DEMO_PASSWORD: demoPassword };
  const tally = await phase("first start", () => runVitest("first start", [firstStart], folder, env));
  return { edition: tally.failed > 0 ? null : await keepEdition(made), tally };
}
