/**
 * Files of tests share a process, and with it the packages that it has loaded. Our own modules are loaded anew for each
 * file: what one file has them remember, no other meets.
 */
import { afterAll, vi } from "vitest";

afterAll(() => {
  vi.resetModules();
});
