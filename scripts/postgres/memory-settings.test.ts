import { expect, test } from "vitest";
import { memorySettings } from "./memory-settings";

const gigabyte = 1024 ** 3;

test("the embedded PostgreSQL's settings follow its budget and the machine's memory", () => {
  expect(memorySettings(2 * gigabyte, 8 * gigabyte)).toMatchObject({
    ...{ shared_buffers: "1024MB", work_mem: "16MB", maintenance_work_mem: "128MB", effective_cache_size: "4096MB" },
  });
  expect(memorySettings(gigabyte / 2, 8 * gigabyte)).toMatchObject({
    ...{ shared_buffers: "256MB", work_mem: "4MB", maintenance_work_mem: "32MB", effective_cache_size: "4096MB" },
  });
});

test("the least budget leaves PostgreSQL what it needs to start", () => {
  expect(memorySettings(gigabyte / 8, gigabyte / 4)).toMatchObject({
    ...{ shared_buffers: "64MB", work_mem: "4MB", maintenance_work_mem: "32MB", effective_cache_size: "128MB" },
  });
});
