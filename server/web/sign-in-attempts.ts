/** Passwords and codes that one network sends, counted in memory: a flood of them is refused before the database is asked. */
import { LRUCache } from "lru-cache";

const window = 60_000; // ms
const most = 60; // in a window, from one network: three times what one address may (lib/auth/auth.ts), for an office behind one
const mostNetworks = 50_000;

export class SignInAttempts {
  private readonly counts = new LRUCache<string, { count: number; since: number }>({ max: mostNetworks });

  /** Counts one more; false where it is one too many. Who can't be told apart is not counted. */
  admits(network: string | null): boolean {
    if (network === null) return true;
    const now = performance.now();
    const counted = this.counts.get(network);
    const isOver = !counted || now - counted.since > window; // the window begins with the first
    const { count, since } = isOver ? { count: 0, since: now } : counted;
    this.counts.set(network, { count: count + 1, since });
    return count < most;
  }
}
