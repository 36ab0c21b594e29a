import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Overloaded, TookTooLong, Turns } from "./turns";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that ends when the test says so. */
function aWork() {
  let end = () => {};
  const done = new Promise<object>((resolve) => {
    end = () => resolve({});
  });
  return { work: () => done, end };
}

test("work that hangs fails at its deadline and gives its turn to the next", async () => {
  const turns = new Turns(1, 10);
  const hanging = expect(turns.take(aWork().work, 1000)).rejects.toThrow(TookTooLong);
  await vi.advanceTimersByTimeAsync(400);
  const next = turns.take(async () => ({ name: "next" }), 1000);
  expect(turns.queued).toBe(1);
  await vi.advanceTimersByTimeAsync(600);
  await hanging;
  expect(await next).toEqual({ name: "next" });
});

test("the time of whoever waits runs from their arrival, and not from their turn", async () => {
  const turns = new Turns(1, 10);
  const first = aWork();
  const working = turns.take(first.work, 1000);
  const second = expect(turns.take(aWork().work, 1000)).rejects.toThrow(TookTooLong);
  const third = expect(turns.take(aWork().work, 1000)).rejects.toThrow(TookTooLong);
  await vi.advanceTimersByTimeAsync(900);
  first.end();
  await working;
  await vi.advanceTimersByTimeAsync(100);
  await Promise.all([second, third]);
  expect(turns.queued).toBe(0);
  expect(await turns.take(async () => ({ name: "later" }), 1000)).toEqual({ name: "later" });
});

test("work beyond the queue is refused at once", async () => {
  const turns = new Turns(1, 1);
  for (const _ of [1, 2]) void turns.take(aWork().work, 1000).catch(() => {});
  await expect(turns.take(aWork().work, 1000)).rejects.toThrow(Overloaded);
});
