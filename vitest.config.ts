import { defineConfig } from "vitest/config";

const all = "{app,components,lib,scripts,server,prisma}/**/*.test.{ts,tsx}";
// The library that draws text, and the engine of migrations, keep what they know for as long as the process lives.
const alone = [
  "lib/lettering/*.test.ts",
  "lib/pictures/{icon,share-card}.test.ts",
  "lib/newsroom/share-pictures.test.ts",
  "scripts/postgres/*.test.ts",
];

export default defineConfig({
  resolve: {
    alias: { "@": import.meta.dirname },
  },
  test: {
    // Nets under waits that have a cause, wide enough for a machine whose cores are all taken.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          include: [all],
          exclude: alone,
          isolate: false,
          setupFiles: ["lib/testing/fresh-modules.ts"],
        },
      },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
});
