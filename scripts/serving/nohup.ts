import { fstatSync, readFileSync, readlinkSync, statSync } from "node:fs";

/** What a process can see of how it was started. */
type Traces = { command: string | undefined; inputFlags: string; outputs: string[]; isDetached: boolean };

/**
 * True where nohup started npm or this process, as far as that shows. nohup ignores SIGHUP for what it starts, but Node
 * undoes that as it begins, npm's included. What is left is the shell's "_", the file that nohup writes to, and an input
 * that can only be written. A script of dash with files for both outputs leaves none of these: a start whose input and
 * outputs are files or /dev/null has nobody who could hang up on it, and counts as one by nohup.
 */
export const isUnderNohup = (): boolean => looksLikeNohup(traces());

export function looksLikeNohup({ command, inputFlags, outputs, isDetached }: Traces): boolean {
  const isInputWriteOnly = /^flags:\s*[0-7]*[15]$/m.test(inputFlags);
  const isToNohupFile = outputs.some((path) => path.endsWith("/nohup.out"));
  return isDetached || /(?:^|\/)nohup$/.test(command ?? "") || isInputWriteOnly || isToNohupFile;
}

function traces(): Traces {
  const command = process.env["_"];
  const isDetached = [0, 1, 2].every(isFileOrNull);
  try {
    const inputFlags = readFileSync("/proc/self/fdinfo/0", "utf8");
    const outputs = [1, 2].map((output) => readlinkSync(`/proc/self/fd/${output}`));
    return { command, inputFlags, outputs, isDetached };
  } catch {
    return { command, inputFlags: "", outputs: [], isDetached }; // no Linux
  }
}

/** True for a descriptor that is neither a terminal nor what another program reads or writes. */
function isFileOrNull(descriptor: number): boolean {
  const found = fstatSync(descriptor);
  return found.isFile() || (found.isCharacterDevice() && found.rdev === statSync("/dev/null").rdev);
}
