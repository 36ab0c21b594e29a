import { expect, test } from "vitest";
import { usualDatabaseMemory, usualRenders } from "./machine";

const gigabyte = 1024 ** 3;

test("one process renders for each core, as far as memory reaches", () => {
  expect(usualRenders(2, 8 * gigabyte)).toBe(2);
  expect(usualRenders(8, 2 * gigabyte)).toBe(3);
  expect(usualRenders(8, gigabyte / 2)).toBe(1);
  expect(usualRenders(128, 512 * gigabyte)).toBe(16);
  expect(usualRenders()).toBeGreaterThanOrEqual(1);
});

test("the embedded database takes a quarter of the memory, but never more than 8 GB", () => {
  expect(usualDatabaseMemory(8 * gigabyte)).toBe(2 * gigabyte);
  expect(usualDatabaseMemory(256 * gigabyte)).toBe(8 * gigabyte);
  expect(usualDatabaseMemory(gigabyte / 4)).toBe(gigabyte / 8);
});
