import { statfsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { config } from "../config";

/** A disk with less than this left is full: PostgreSQL's next file of its log takes as much. */
export const leastSpace = 16 * 1024 * 1024; // bytes

/** The bytes that this user may still write in DATA_DIR; null where there is no such folder, or no telling. */
export async function freeSpace(): Promise<number | null> {
  const { dataDir } = config();
  return statfs(/* turbopackIgnore: true */ dataDir).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );
}

/** True where so much free space, or an unknown one, lets the database write. */
export const isEnough = (freeBytes: number | null): boolean => freeBytes === null || freeBytes >= leastSpace;

/** True where the disk of DATA_DIR has no space left. The server asks only when a save has failed. */
export function isFull(): boolean {
  try {
    const { bavail, bsize } = statfsSync(/* turbopackIgnore: true */ config().dataDir);
    return !isEnough(bavail * bsize);
  } catch {
    return false;
  }
}
