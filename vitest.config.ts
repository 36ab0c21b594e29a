import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      // Outside Next nothing is cached: its marks do nothing.
      "next/cache": join(import.meta.dirname, "lib/testing/next-cache.ts"),
      "@": import.meta.dirname,
    },
  },
  test: {
    include: ["{app,components,lib,scripts,server,prisma}/**/*.test.{ts,tsx}"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
