import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SignInAttempts } from "./sign-in-attempts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a network's sixty attempts in a minute are passed on, the next is not, and others are not its concern", () => {
  const attempts = new SignInAttempts();
  for (let count = 0; count < 60; count++) expect(attempts.admits("203.0.113.7")).toBe(true);
  vi.advanceTimersByTime(30_000);
  expect(attempts.admits("203.0.113.7")).toBe(false);
  expect(attempts.admits("203.0.113.8")).toBe(true);
  vi.advanceTimersByTime(31_000);
  expect(attempts.admits("203.0.113.7")).toBe(true);
});

test("whoever can't be told apart from everybody is not counted", () => {
  const attempts = new SignInAttempts();
  for (let count = 0; count < 1000; count++) expect(attempts.admits(null)).toBe(true);
});
