import { mkdir } from "node:fs/promises";
import { Registry } from "prom-client";
import { expect, test } from "vitest";
import { config } from "../lib/config";
import { leastSpace } from "../lib/host/free-space";
import { withTestDatabase } from "../lib/testing/database";
import { Documents } from "./documents/documents";
import { readiness } from "./health";
import { measure, noCounts } from "./metrics";
import { clockChanges, makes } from "./testing";
import { openLanes } from "./web/lanes";

withTestDatabase();

test.each([
  [leastSpace, true],
  [leastSpace - 1, false],
  [null, true],
])("a server with %s bytes left is ready: %s", async (freeBytes, isReady) => {
  const ready = await readiness(
    () => true,
    async () => freeBytes,
  );
  expect(ready).toMatchObject({ isReady, freeBytes });
  expect(ready.checks.filter(({ isGood }) => !isGood).map(({ name }) => name)).toEqual(isReady ? [] : ["space"]);
});

test("the gauge of free space is -1 before DATA_DIR is there, and then its bytes", async () => {
  const resolve = async () => ({ kind: "missing" as const });
  const registry = new Registry();
  const lanes = openLanes(1);
  const documents = new Documents({ make: makes(() => ({ html: "" })), changes: clockChanges, lanes, resolve });
  measure(registry, noCounts(), documents, lanes);
  const gauge = async () => {
    const [, value] = /^dateline_data_dir_free_bytes (\S+)$/m.exec(await registry.metrics()) ?? [];
    return Number(value);
  };
  expect(await gauge()).toBe(-1);
  await mkdir(config().dataDir, { recursive: true });
  expect(await gauge()).toBeGreaterThan(0);
});
