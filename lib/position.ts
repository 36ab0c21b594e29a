/**
 * Which transactions a process has seen: a snapshot of PostgreSQL as text, "xmin:xmax:xip,…"
 * (https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-PG-SNAPSHOT). Numbers of transactions alone
 * don't tell, since a transaction may commit after one that began later.
 */
import { z } from "zod";

export type Position = string;

type Snapshot = { xmin: bigint; xmax: bigint; running: ReadonlySet<bigint> };

const snapshot = z.string().regex(/^\d{1,20}:\d{1,20}:(?:\d{1,20}(?:,\d{1,20})*)?$/);

/** A position that came from another process; null for what is none. */
export const readPosition = (text: unknown): Position | null => snapshot.safeParse(text).data ?? null;

function parse(position: Position): Snapshot {
  const [xmin = "0", xmax = "0", running = ""] = position.split(":");
  const numbers = running === "" ? [] : running.split(",").map(BigInt);
  return { xmin: BigInt(xmin), xmax: BigInt(xmax), running: new Set(numbers) };
}

/** The transactions before this one had all ended at the position. */
export const firstRunning = (position: Position): bigint => parse(position).xmin;

/** True where the transaction had committed, or failed, at the position. */
export function isSeenAt(position: Position, xid: bigint): boolean {
  const { xmin, xmax, running } = parse(position);
  return xid < xmin || (xid < xmax && !running.has(xid));
}

/** True where all that had ended at the earlier position had ended at this one. */
export function reaches(position: Position, earlier: Position): boolean {
  if (position === earlier) return true;
  const [here, there] = [parse(position), parse(earlier)];
  if (here.xmax < there.xmax) return false;
  return [...here.running].every((xid) => xid >= there.xmax || there.running.has(xid));
}
