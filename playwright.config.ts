import { defineConfig, devices } from "@playwright/test";
import { chromiumArguments, findChromium } from "./scripts/chromium";

// scripts/test.ts starts the server, over the demo edition, and names it here.
const siteUrl = process.env["SITE_URL"] ?? "http://localhost:3000";

const contract = /e2e\/machine\/contract\.spec\.ts/;
const uploads = /e2e\/desk\/upload\.spec\.ts/;
const published = /e2e\/machine\/share-picture\.spec\.ts/;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  // Two browsers and the server share what may be two cores.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // Readers' pages are looked at as the edition has them, before the contract adds a story to it and the desk's journeys
  // publish whole days of them.
  projects: [
    { name: "readers", testMatch: /e2e\/(reader|machine)\/.*\.spec\.ts/, testIgnore: [contract, published] },
    { name: "contract", testMatch: contract, dependencies: ["readers"] },
    {
      name: "desk",
      testMatch: [/e2e\/desk\/.*\.spec\.ts/, published],
      testIgnore: uploads,
      dependencies: ["contract"],
    },
    // Last: the others choose from the library as the edition has it.
    { name: "uploads", testMatch: uploads, dependencies: ["desk"] },
  ],
  forbidOnly: Boolean(process.env["CI"]),
  use: {
    ...devices["Desktop Chrome"],
    baseURL: siteUrl,
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
  },
});
