import { expect, test } from "vitest";
import { diskFullMessage } from "@/lib/newsroom/outcome";
import { failureOf } from "./auth-client";

test("signing in onto a full disk says so, and a wrong password is no failure of the desk", () => {
  expect(failureOf(507)).toBe(diskFullMessage);
  for (const status of [0, 500, 502]) expect(failureOf(status)).toMatch(/Could not reach the server/);
  for (const status of [400, 401, 429]) expect(failureOf(status)).toBeNull();
});
