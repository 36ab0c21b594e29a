import { expect, test } from "vitest";
import { SendTimer } from "./send-timer";

/** A timer over a clock that the test moves; it notes when it sends. */
function aTimer() {
  let now = 0;
  let next: { at: number; run: () => void } | null = null;
  const sentAt: number[] = [];
  const timer = new SendTimer(
    {
      now: () => now,
      after: (wait, run) => {
        const set = { at: now + wait, run };
        next = set;
        return () => {
          if (next === set) next = null;
        };
      },
    },
    () => {
      sentAt.push(now);
      timer.stop();
    },
  );
  const until = (time: number) => {
    while (next && next.at <= time) {
      const { at, run } = next;
      [now, next] = [at, null];
      run();
    }
    now = time;
  };
  return { timer, sentAt, until };
}

test("a writer who pauses has their words sent a second after the last", () => {
  const { timer, sentAt, until } = aTimer();
  timer.changed();
  until(500);
  timer.changed();
  until(5000);
  expect(sentAt).toEqual([1500]);
});

test("a writer who never pauses has their words sent within two seconds of the first, again and again", () => {
  const { timer, sentAt, until } = aTimer();
  for (let time = 0; time <= 6000; time += 100) {
    until(time);
    timer.changed();
  }
  expect(sentAt).toEqual([1700, 3400, 5100]);
});

test("failures in a row are tried again ever later, up to half a minute, until one succeeds", () => {
  const { timer, sentAt, until } = aTimer();
  const waits: number[] = [];
  let now = 0;
  const retry = () => {
    timer.retry();
    until(now + 60_000);
    waits.push((sentAt.at(-1) ?? 0) - now);
    now += 60_000;
  };
  for (let failures = 0; failures < 6; failures++) retry();
  timer.succeeded();
  retry();
  expect(waits).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, 2000]);
});
