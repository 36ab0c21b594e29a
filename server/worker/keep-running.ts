/** Loops that do what falls due: each rests until it is woken, something is due, or the longest rest is over. */
import { setTimeout } from "node:timers/promises";
import { listen } from "../../lib/listen";
import { log } from "../../lib/log";

export type Loop = {
  name: string;
  work: (signal: AbortSignal) => Promise<void>;
  first?: (signal: AbortSignal) => Promise<void>; // before all else, again until it succeeds
  due: () => Promise<number>; // ms until there is something to do
  least: number; // ms of a rest
};

export const longestRest = 5000; // ms: a net, where nothing wakes

/** Runs the loops, each woken by the channel's notifications, until the answer is called. */
export function keepRunning(channel: string, loops: Loop[]): () => Promise<void> {
  const stop = new AbortController();
  let news = new AbortController();
  const wake = async (): Promise<void> => {
    news.abort();
    news = new AbortController();
  };
  const connectionString = process.env["DATABASE_URL"] ?? "";
  const stopListening = listen({ connectionString, name: `dateline ${channel}`, channel, read: wake });
  const rest = async (time: number): Promise<void> => {
    const signal = AbortSignal.any([stop.signal, news.signal]);
    await setTimeout(time, undefined, { signal, ref: false }).catch(() => {});
  };
  const running = loops.map((loop) => run(loop, stop.signal, rest));
  return async () => {
    stop.abort();
    await Promise.all([...running, stopListening()]);
  };
}

async function run(
  { name, work, first, due, least }: Loop,
  signal: AbortSignal,
  rest: (time: number) => Promise<void>,
): Promise<void> {
  let [isBegun, isAway] = [false, false];
  while (!signal.aborted) {
    let time = longestRest;
    try {
      if (!isBegun) await first?.(signal);
      isBegun = true;
      await work(signal);
      time = Math.min(Math.max(await due(), least), longestRest);
      isAway = false;
    } catch (error) {
      if (!isAway) log.error({ error, name }, "what is due can't be read"); // once, not at every look
      isAway = true;
      time = 1000;
    }
    await rest(time);
  }
}
