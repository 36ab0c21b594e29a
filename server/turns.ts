import { within } from "../lib/within";

/** Work that few may do at once: the others wait their turn, and where too many wait it is refused. */
export class Turns {
  private working = 0;
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  get queued(): number {
    return this.waiting.size;
  }

  /**
   * Does the work when its turn comes. Throws Overloaded where too many wait, and TookTooLong `time` (ms) after the call:
   * waiting and work together. Work that takes too long gives its turn to the next.
   */
  async take<T>(work: () => Promise<T>, time: number): Promise<T> {
    const deadline = performance.now() + time;
    await this.turn(time);
    try {
      const answer = work().then((value) => ({ value }));
      const inTime = await within(answer, deadline - performance.now());
      if (inTime === null) throw new TookTooLong();
      return inTime.value;
    } finally {
      const [next] = this.waiting;
      if (next) next();
      else this.working--;
    }
  }

  private async turn(time: number): Promise<void> {
    if (this.working < this.atOnce) {
      this.working++;
      return;
    }
    if (this.waiting.size >= this.mostWaiting) throw new Overloaded();
    await new Promise<void>((resolve, reject) => {
      const go = () => {
        this.waiting.delete(go);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(go);
        reject(new TookTooLong());
      }, time);
      timer.unref();
      this.waiting.add(go);
    });
  }
}

export class Overloaded extends Error {}

export class TookTooLong extends Error {
  constructor() {
    super("it took too long");
  }
}
