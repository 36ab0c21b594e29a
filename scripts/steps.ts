import { SettingError } from "../lib/config";
import { StartError } from "./start-error";
import { stopAll } from "./stopping";

/** Shows a step while it runs, and its time when it is done. */
export async function step<T>(what: string, work: (say: (progress: string) => void) => Promise<T>): Promise<T> {
  const began = performance.now();
  const isTerminal = process.stdout.isTTY;
  const say = (progress: string) => {
    if (isTerminal) process.stdout.write(`\r\u001b[K  … ${what}  ${progress}`);
  };
  say("");
  try {
    const result = await work(say);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(`${isTerminal ? "\r\u001b[K" : ""}  ✓ ${what}  ${seconds} s\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${isTerminal ? "\r\u001b[K" : ""}  ✗ ${what}\n`);
    throw error;
  }
}

/** A line of progress: "[######    ] 12,000 of 20,000". */
export function bar(done: number, of: number): string {
  const width = 24;
  const filled = Math.round((done / of) * width);
  return `[${"#".repeat(filled)}${" ".repeat(width - filled)}] ${done.toLocaleString("en")} of ${of.toLocaleString("en")}`;
}

/** Runs a command's work; what its user can mend ends in one sentence and exit code 1. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isTold = error instanceof StartError || error instanceof SettingError;
    console.error(isTold ? `\n${error.message}` : error);
    process.exitCode = 1;
  } finally {
    await stopAll();
  }
}
