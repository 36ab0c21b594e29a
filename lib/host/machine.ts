/** What this machine, or the container that we are in, has for us. */
import { readFileSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";

const ofTheRest = 900 * 1024 * 1024; // bytes: web, worker, parent and PostgreSQL
const ofOneRender = 300 * 1024 * 1024; // bytes
const most = 16;
const leastDatabase = 128 * 1024 * 1024; // bytes
const mostDatabase = 8 * 1024 ** 3; // bytes

/** How many processes render where nobody says: one for each core, as far as memory reaches. */
export function usualRenders(cores = coresHere(), memory = memoryHere()): number {
  return Math.max(1, Math.min(cores, Math.floor((memory - ofTheRest) / ofOneRender), most));
}

/** Cores, of which a container may have a part ("cpu.max" of cgroup v2: microseconds of each period). */
function coresHere(): number {
  const cores = availableParallelism();
  const [quota, period] = (readText("/sys/fs/cgroup/cpu.max") ?? "max").split(" ").map(Number);
  const share = quota !== undefined && period ? quota / period : Number.NaN;
  return Number.isNaN(share) ? cores : Math.max(1, Math.min(cores, Math.round(share)));
}

/** The bytes that the embedded PostgreSQL may take where nobody says: a quarter of memory, within bounds. */
export function usualDatabaseMemory(memory = memoryHere()): number {
  return Math.max(leastDatabase, Math.min(memory / 4, mostDatabase));
}

/** Bytes, which a container may have less of than its machine. */
export function memoryHere(): number {
  const bound = process.constrainedMemory();
  return bound > 0 && bound < totalmem() ? bound : totalmem();
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return null; // no Linux, or no container
  }
}
