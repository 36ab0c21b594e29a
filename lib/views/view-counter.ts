/**
 * Readers' views, counted in memory until they are written in a batch. Of a reader nothing is
 * kept but that somebody at an address opened a story in this hour, as a hash with a salt that
 * dies with the hour and is never written down.
 */
import { createHmac, randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import { networkOf } from "./network-of";

const minute = 60_000; // ms
const hour = 60 * minute;
const mostPerMinute = 120; // views that one address may send: an office behind one, not a script
const mostSeen = 200_000; // stories opened in an hour that are told apart, and so counted once
const mostAddresses = 50_000; // addresses in a minute
const mostPending = 20_000; // stories between two batches

export type HourlyViews = { articleId: string; hour: Date; views: number };

export class ViewCounter {
  private salt = randomBytes(32);
  private currentHour = 0;
  private currentMinute = 0;
  private readonly seen = new LRUCache<string, true>({ max: mostSeen });
  private readonly sent = new LRUCache<string, number>({ max: mostAddresses });
  private pending = new Map<string, HourlyViews>();

  /** Counts a view; false where it doesn't count: the address opened the story in this hour, or sends too many. */
  count(articleId: string, address: string, now: Date): boolean {
    this.turn(now.getTime());
    const network = networkOf(address);
    if (network === null || !this.admits(network)) return false;
    const view = this.hash(`${network} ${articleId}`);
    if (this.seen.has(view)) return false;
    this.seen.set(view, true);
    return this.add({ articleId, hour: new Date(this.currentHour), views: 1 });
  }

  /** What was counted since it was last taken, a row a story and hour. */
  take(): HourlyViews[] {
    const taken = [...this.pending.values()];
    this.pending = new Map();
    return taken;
  }

  /** Puts back what could not be written. */
  giveBack(views: HourlyViews[]): void {
    for (const each of views) this.add(each);
  }

  /** Forgets what the new minute and the new hour don't need. */
  private turn(now: number): void {
    if (now - (now % minute) !== this.currentMinute) {
      this.currentMinute = now - (now % minute);
      this.sent.clear();
    }
    if (now - (now % hour) !== this.currentHour) {
      this.currentHour = now - (now % hour);
      this.salt = randomBytes(32);
      this.seen.clear();
    }
  }

  private admits(network: string): boolean {
    const key = this.hash(network);
    const sent = this.sent.get(key) ?? 0;
    if (sent < mostPerMinute) this.sent.set(key, sent + 1);
    return sent < mostPerMinute;
  }

  /** False where there is no room: the next batch makes some. */
  private add({ articleId, hour, views }: HourlyViews): boolean {
    const key = `${hour.getTime()} ${articleId}`;
    const row = this.pending.get(key);
    if (row) row.views += views;
    else if (this.pending.size < mostPending) this.pending.set(key, { articleId, hour, views });
    return row !== undefined || this.pending.has(key);
  }

  private hash(text: string): string {
    return createHmac("sha256", this.salt).update(text).digest("base64url").slice(0, 22); // 132 bits
  }
}

// The route handler that counts and the timer that writes are bundled apart: they meet on the process.
const process_: typeof globalThis & { datelineViews?: ViewCounter } = globalThis;

/** The counter of this process. */
export const viewCounter = (): ViewCounter => (process_.datelineViews ??= new ViewCounter());
