/** Work that few may do at once: the others wait their turn, and where too many wait it is refused. */
export class Turns {
  private working = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  get queued(): number {
    return this.waiting.length;
  }

  /** Does the work when its turn comes. Throws Overloaded where too many wait. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.working >= this.atOnce) {
      if (this.waiting.length >= this.mostWaiting) throw new Overloaded();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.working++;
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.working--;
    }
  }
}

export class Overloaded extends Error {}
