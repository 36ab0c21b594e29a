import { defineConfig, devices } from "@playwright/test";
import { chromiumArguments, findChromium } from "./scripts/chromium";

// scripts/test.ts starts the server, over the demo edition, and names it here.
const siteUrl = process.env["SITE_URL"] ?? "http://localhost:3000";

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  // Two browsers and the server share what may be two cores.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // The desk's journeys publish: readers' pages are looked at before them, as the edition has them.
  projects: [
    { name: "readers", testMatch: /e2e\/(reader|machine)\/.*\.spec\.ts/ },
    { name: "desk", testMatch: /e2e\/desk\/.*\.spec\.ts/, dependencies: ["readers"] },
  ],
  forbidOnly: Boolean(process.env["CI"]),
  use: {
    ...devices["Desktop Chrome"],
    baseURL: siteUrl,
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
  },
});
