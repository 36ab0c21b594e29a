import { SettingError } from "../lib/config";
import { isDiskFull } from "../lib/host/disk-full";
import { StartError, saysDiskFull } from "./start-error";
import { stopAll } from "./stopping";

const timeBetweenLines = 10_000; // ms

/** Shows a step while it runs, and its time when it is done. Without a terminal, progress is a line now and then. */
export async function step<T>(what: string, work: (say: (progress: string) => void) => Promise<T>): Promise<T> {
  const began = performance.now();
  const isTerminal = process.stdout.isTTY;
  let lastLine = began;
  const say = (progress: string) => {
    if (isTerminal) return void process.stdout.write(`\r\u001b[K  … ${what}  ${progress}`);
    if (performance.now() - lastLine < timeBetweenLines) return;
    lastLine = performance.now();
    console.log(`  … ${what}  ${progress}`);
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

/** The one sentence for what the user can mend; null for what only a developer can. */
function sentenceFor(error: unknown): string | null {
  if (error instanceof StartError || error instanceof SettingError) return `\n${error.message}`;
  return isDiskFull(error) || saysDiskFull(String(error))
    ? "\nThe disk is full. Free some space and start again."
    : null;
}

/** Runs a command's work; what its user can mend ends in one sentence and exit code 1. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(sentenceFor(error) ?? error);
    process.exitCode = 1;
  } finally {
    await stopAll();
  }
}
