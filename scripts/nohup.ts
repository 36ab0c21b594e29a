import { readFileSync, readlinkSync } from "node:fs";

/** What a process can see of how it was started. */
type Traces = { command: string | undefined; inputFlags: string; outputs: string[] };

/**
 * True where nohup started npm or this process. nohup ignores SIGHUP for what it starts, but Node undoes that as it
 * begins, npm's included. What is left is the shell's "_", the file that nohup writes to, and an input that can only be
 * written.
 */
export const isUnderNohup = (): boolean => looksLikeNohup(traces());

export function looksLikeNohup({ command, inputFlags, outputs }: Traces): boolean {
  const isInputWriteOnly = /^flags:\s*[0-7]*[15]$/m.test(inputFlags);
  return (
    /(?:^|\/)nohup$/.test(command ?? "") || isInputWriteOnly || outputs.some((path) => path.endsWith("/nohup.out"))
  );
}

function traces(): Traces {
  const command = process.env["_"];
  try {
    const inputFlags = readFileSync("/proc/self/fdinfo/0", "utf8");
    return { command, inputFlags, outputs: [1, 2].map((output) => readlinkSync(`/proc/self/fd/${output}`)) };
  } catch {
    return { command, inputFlags: "", outputs: [] }; // no Linux
  }
}
