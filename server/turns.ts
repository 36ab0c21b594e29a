/** Work that few may do at once: the others wait their turn, and where too many wait it is refused. */
export class Turns {
  private working = 0;
  private waiting: { go: () => void; fail: (error: Error) => void }[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  get queued(): number {
    return this.waiting.length;
  }

  /** Fails all who wait. */
  giveUp(error: Error): void {
    const { waiting } = this;
    this.waiting = [];
    for (const { fail } of waiting) fail(error);
  }

  /** Does the work when its turn comes. Throws Overloaded where too many wait. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.working >= this.atOnce) {
      if (this.waiting.length >= this.mostWaiting) throw new Overloaded();
      await new Promise<void>((go, fail) => this.waiting.push({ go, fail }));
    } else {
      this.working++;
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next.go();
      else this.working--;
    }
  }
}

export class Overloaded extends Error {}
