/** How long a cached page takes alone, and while others want something, in rounds by turns. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { percentile, type Row } from "./row";

const rounds = 5;
const seconds = 6; // of each round, alone and beside the others

/** What others do: it begins when called, and ends soon after `signal` says so. */
export type Others = (signal: AbortSignal) => Promise<unknown>;

type Times = { median: number; tail: number }; // ms; the tail is what 99 of 100 do not exceed

/** The page's median and tail beside the others, as times those alone: the median of the rounds' ratios. */
export async function besideOthers(
  address: string,
  others: Others,
): Promise<{ alone: Times; beside: Times; ratio: Times }> {
  const measured: { alone: Times; beside: Times }[] = [];
  for (let round = 0; round < rounds; round++) {
    const alone = await probe(address);
    const over = new AbortController();
    const going = others(over.signal);
    const beside = await probe(address);
    over.abort();
    await going;
    measured.push({ alone, beside });
  }
  const middle = (of: (round: { alone: Times; beside: Times }) => number) => percentile(measured.map(of), 0.5);
  const both = (of: (round: { alone: Times; beside: Times }, which: keyof Times) => number): Times => ({
    median: middle((round) => of(round, "median")),
    tail: middle((round) => of(round, "tail")),
  });
  return {
    alone: both(({ alone }, which) => alone[which]),
    beside: both(({ beside }, which) => beside[which]),
    ratio: both(({ alone, beside }, which) => beside[which] / alone[which]),
  };
}

async function probe(address: string): Promise<Times> {
  const program = [join(import.meta.dirname, "probe.mjs"), address, String(seconds)];
  const { stdout } = await promisify(execFile)(process.execPath, program, { maxBuffer: 4 * 1024 * 1024 });
  const times = z.array(z.number()).parse(JSON.parse(stdout));
  return { median: percentile(times, 0.5), tail: percentile(times, 0.99) };
}

/** A line of a ratio that was measured, beside the most that it may be. */
export const ratioRow = (what: string, ratio: number, limit: number, [alone, beside]: [number, number]): Row => ({
  what,
  is: `×${ratio.toFixed(2)}, ${beside.toFixed(1)} ms beside ${alone.toFixed(1)} ms`,
  budget: `≤ ×${limit}`,
  isMet: ratio <= limit,
});
