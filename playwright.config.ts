import { defineConfig, devices } from "@playwright/test";
import { chromiumArguments, findChromiumShell } from "./scripts/chromium";

// A page lives for seconds: what V8 would compile for speed, it would not earn back.
const interpreted = "--js-flags=--max-lazy --no-maglev --no-turbofan";

// scripts/testing/browser-lane.ts starts a server for each lane, over the demo edition, and names it here.
const siteUrl = process.env["SITE_URL"] ?? "http://localhost:3000";

const contract = /e2e\/machine\/contract\.spec\.ts/;
const uploads = /e2e\/desk\/(upload|paste-picture)\.spec\.ts/;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  // The lanes, unit tests and their servers share what may be two cores, which others may have taken already.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  workers: 1,
  projects: [
    // The readers' lane: pages as the edition has them, before the contract adds a story to it.
    { name: "readers", testMatch: /e2e\/(reader|machine)\/.*\.spec\.ts/, testIgnore: contract },
    { name: "contract", testMatch: contract, dependencies: ["readers"] },
    { name: "editor", testMatch: /e2e\/editor\/.*\.spec\.ts/ },
    // The desk's lane. Uploads come last: the others choose from the library as the edition has it.
    { name: "desk", testMatch: /e2e\/desk\/.*\.spec\.ts/, testIgnore: uploads },
    { name: "uploads", testMatch: uploads, dependencies: ["desk"] },
  ],
  forbidOnly: Boolean(process.env["CI"]),
  use: {
    ...devices["Desktop Chrome"],
    baseURL: siteUrl,
    reuseContext: true, // a new process for each page cost more than most tests
    launchOptions: { executablePath: findChromiumShell(), args: [...chromiumArguments, interpreted] },
  },
});
