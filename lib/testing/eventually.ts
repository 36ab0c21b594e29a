import { vi } from "vitest";

/**
 * Repeats a check until it holds. The time is a net for a machine whose cores are all taken, never a promise: what a
 * test waits for has a cause.
 */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 60_000, interval: 50 });
