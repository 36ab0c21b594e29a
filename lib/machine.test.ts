import { expect, test } from "vitest";
import { usualRenders } from "./machine";

const gigabyte = 1024 ** 3;

test("one process renders for each core, as far as memory reaches", () => {
  expect(usualRenders(2, 8 * gigabyte)).toBe(2);
  expect(usualRenders(8, 2 * gigabyte)).toBe(3);
  expect(usualRenders(8, gigabyte / 2)).toBe(1);
  expect(usualRenders(128, 512 * gigabyte)).toBe(16);
  expect(usualRenders()).toBeGreaterThanOrEqual(1);
});
