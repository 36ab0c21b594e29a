import type { Timers } from "./sync-parts";

// A change has two seconds to reach the server, however long its writer types on without a pause.
const sendAfter = 1000; // ms after the last one
const sendWithin = 1700; // ms of the first one that is not sent
const shortestRetry = 2000;
const longestRetry = 30_000;

/** Decides when a tab sends next: soon after a change, and after each failure in a row later. */
export class SendTimer {
  private cancel = () => {};
  private dueAt: number | null = null; // when the first change that is not sent has to go
  private retryAfter = shortestRetry;

  constructor(
    private readonly timers: Timers,
    private readonly send: () => void,
  ) {}

  now(): void {
    this.start(0);
  }

  soon(): void {
    this.start(sendAfter);
  }

  /** The writer changed something. Waits for a pause of theirs, but not long. */
  changed(): void {
    const now = this.timers.now();
    this.dueAt ??= now + sendWithin;
    this.start(Math.max(0, Math.min(sendAfter, this.dueAt - now)));
  }

  retry(): void {
    this.start(this.retryAfter);
    this.retryAfter = Math.min(longestRetry, this.retryAfter * 2);
  }

  /** The server and this tab agree again: the next failure is tried again after the shortest wait. */
  succeeded(): void {
    this.retryAfter = shortestRetry;
  }

  /** Everything typed so far is being sent. */
  stop(): void {
    this.cancel();
    this.dueAt = null;
  }

  private start(wait: number): void {
    this.cancel();
    this.cancel = this.timers.after(wait, this.send);
  }
}
