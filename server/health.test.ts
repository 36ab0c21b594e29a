import { mkdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { config } from "../lib/config";
import { leastSpace } from "../lib/free-space";
import { withTestDatabase } from "../lib/testing/database";
import { Documents } from "./documents/documents";
import { scriptOf } from "./enhancement";
import { readiness } from "./health";
import { metricsOf, noCounts } from "./metrics";

withTestDatabase();

test.each([
  [leastSpace, true],
  [leastSpace - 1, false],
  [null, true],
])("a server with %s bytes left is ready: %s", async (freeBytes, isReady) => {
  const ready = await readiness(async () => freeBytes);
  expect(ready).toMatchObject({ isReady, freeBytes });
  expect(ready.checks.filter(({ isGood }) => !isGood).map(({ name }) => name)).toEqual(isReady ? [] : ["space"]);
});

test("the gauge of free space is -1 before DATA_DIR is there, and then its bytes", async () => {
  const documents = new Documents({
    ...{ handle: async () => {}, host: "paper.example", isSecure: false, styles: new Map() },
    enhancement: await scriptOf(Buffer.from("document.title;"), false),
    resolve: async () => ({ kind: "live", path: "/" }),
  });
  const { registry } = metricsOf(noCounts(), documents);
  const gauge = async () => {
    const [, value] = /^dateline_data_dir_free_bytes (\S+)$/m.exec(await registry.metrics()) ?? [];
    return Number(value);
  };
  expect(await gauge()).toBe(-1);
  await mkdir(config().dataDir, { recursive: true });
  expect(await gauge()).toBeGreaterThan(0);
});
