import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: { "@": import.meta.dirname },
  },
  test: {
    include: ["{app,components,lib,scripts,server,prisma}/**/*.test.{ts,tsx}"],
    // Nets under waits that have a cause, wide enough for a machine whose cores are all taken.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2,
  },
});
