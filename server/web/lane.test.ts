import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Lane, Left, Overloaded, TookTooLong } from "./lane";

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
  const lane = new Lane({ atOnce: 1, mostWaiting: 10 });
  const hanging = expect(lane.take(aWork().work, 1000)).rejects.toThrow(TookTooLong);
  await vi.advanceTimersByTimeAsync(400);
  const next = lane.take(async () => ({ name: "next" }), 1000);
  expect(lane.queued).toBe(1);
  await vi.advanceTimersByTimeAsync(600);
  await hanging;
  expect(await next).toEqual({ name: "next" });
});

test("the time of whoever waits runs from their arrival, and not from their turn", async () => {
  const lane = new Lane({ atOnce: 1, mostWaiting: 10 });
  const first = aWork();
  const working = lane.take(first.work, 1000);
  const second = expect(lane.take(aWork().work, 1000)).rejects.toThrow(TookTooLong); // its turn comes at 900
  const third = expect(lane.take(aWork().work, 1000)).rejects.toThrow(Overloaded);
  await vi.advanceTimersByTimeAsync(900);
  first.end();
  await working;
  await vi.advanceTimersByTimeAsync(100);
  await Promise.all([second, third]);
  expect(lane.queued).toBe(0);
  expect(await lane.take(async () => ({ name: "later" }), 1000)).toEqual({ name: "later" });
});

test("work beyond the queue is refused at once", async () => {
  const lane = new Lane({ atOnce: 1, mostWaiting: 1 });
  for (const _ of [1, 2]) void lane.take(aWork().work, 1000).catch(() => {});
  await expect(lane.take(aWork().work, 1000)).rejects.toThrow(Overloaded);
});

const here = new AbortController().signal;
const from = (network: string, signal = here) => ({ network, signal });

test("one client holds a quarter of the places, at least one, and whoever can't be told apart all of them", async () => {
  const lane = new Lane({ atOnce: 2, mostWaiting: 6 });
  for (const _ of [1, 2]) void lane.take(aWork().work, 1000, from("203.0.113.7")).catch(() => {});
  await expect(lane.take(aWork().work, 1000, from("203.0.113.7"))).rejects.toThrow(Overloaded);
  for (const _ of [1, 2, 3, 4, 5, 6]) void lane.take(aWork().work, 1000).catch(() => {});
  await expect(lane.take(aWork().work, 1000, from("203.0.113.8"))).rejects.toThrow(Overloaded);
  const small = new Lane({ atOnce: 1, mostWaiting: 0 });
  expect(await small.take(async () => "one", 1000, from("203.0.113.7"))).toBe("one");
  expect(await small.take(async () => "and another", 1000, from("203.0.113.7"))).toBe("and another");
});

test("whoever has nothing at work comes before whoever has", async () => {
  const lane = new Lane({ atOnce: 2, mostWaiting: 20 });
  const [first, second] = [aWork(), aWork()];
  const began: string[] = [];
  const begin = (name: string, network: string) =>
    lane.take(
      async () => {
        began.push(name);
        await new Promise(() => {});
      },
      1000,
      from(network),
    );
  const working = [lane.take(first.work, 1000, from("a")), lane.take(second.work, 1000, from("a"))];
  for (const name of ["a's", "a's next"]) void begin(name, "a").catch(() => {});
  void begin("b's", "b").catch(() => {});
  first.end();
  await working[0];
  await vi.advanceTimersByTimeAsync(0);
  expect(began).toEqual(["b's"]);
  second.end();
  await working[1];
  await vi.advanceTimersByTimeAsync(0);
  expect(began).toEqual(["b's", "a's"]);
});

test("who leaves is dropped from the queue, and gives back their place", async () => {
  const lane = new Lane({ atOnce: 1, mostWaiting: 3 });
  const first = aWork();
  const working = lane.take(first.work, 1000);
  const leaving = new AbortController();
  let hasBegun = false;
  const left = expect(
    lane.take(
      async () => {
        hasBegun = true;
      },
      1000,
      from("a", leaving.signal),
    ),
  ).rejects.toThrow(Left);
  leaving.abort();
  await left;
  expect(lane.queued).toBe(0);
  const next = lane.take(async () => "next", 1000, from("a"));
  first.end();
  await working;
  expect(await next).toBe("next");
  expect(hasBegun).toBe(false);
  await expect(lane.take(async () => "late", 1000, from("a", leaving.signal))).rejects.toThrow(Left);
});
