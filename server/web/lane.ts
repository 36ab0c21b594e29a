/** Work that few may do at once: the others wait, and where too many wait, or one client asks for too much, it is refused. */
import { setMaxListeners } from "node:events";
import { within } from "../../lib/within";

export type LaneSize = { atOnce: number; mostWaiting: number };

/** Who asks: their network, null for who can't be told apart; `signal` says that they have left. */
export type Client = { network: string | null; signal: AbortSignal };

/** Somebody who never leaves, and of whom there is no other. */
export const nobody: Client = { network: null, signal: new AbortController().signal };
setMaxListeners(0, nobody.signal); // as many wait as there are places

type Waiting = { network: string | null; go: () => void };

const ofOneClient = 1 / 4; // of a lane's places

export class Lane {
  private readonly waiting = new Set<Waiting>();
  private working = 0;
  private readonly workingFor = new Map<string, number>();
  private readonly placesOf = new Map<string, number>();
  private readonly servedAt = new Map<string, number>(); // of who has places: a number that grows
  private served = 0;

  constructor(private readonly size: LaneSize) {}

  get queued(): number {
    return this.waiting.size;
  }

  /**
   * Does the work when its turn comes. Throws Overloaded where there is no place, or no turn within `time` (ms); Left where
   * its client has left; TookTooLong `time` after the call where the work takes longer. It gives its turn to the next then.
   */
  async take<T>(work: () => Promise<T>, time: number, client: Client = nobody): Promise<T> {
    const deadline = performance.now() + time;
    const { network } = client;
    this.enter(network);
    try {
      await this.turn(time, client);
      try {
        const inTime = await within(
          work().then((value) => ({ value })),
          deadline - performance.now(),
        );
        if (inTime === null) throw new TookTooLong();
        return inTime.value;
      } finally {
        this.count(this.workingFor, network, -1);
        this.working--;
        this.next();
      }
    } finally {
      this.count(this.placesOf, network, -1);
      if (network !== null && !this.placesOf.has(network)) this.servedAt.delete(network);
    }
  }

  private enter(network: string | null): void {
    const { atOnce, mostWaiting } = this.size;
    const isFull = this.working >= atOnce && this.waiting.size >= mostWaiting;
    const most = Math.max(1, Math.floor((atOnce + mostWaiting) * ofOneClient));
    const held = network === null ? 0 : (this.placesOf.get(network) ?? 0);
    if (isFull || held >= most) throw new Overloaded();
    this.count(this.placesOf, network, 1);
  }

  private async turn(time: number, { network, signal }: Client): Promise<void> {
    if (signal.aborted) throw new Left();
    if (this.working >= this.size.atOnce) await this.wait(time, network, signal);
    else this.begin(network);
  }

  private begin(network: string | null): void {
    this.working++;
    this.count(this.workingFor, network, 1);
    if (network !== null) this.servedAt.set(network, ++this.served);
  }

  private wait(time: number, network: string | null, signal: AbortSignal): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const end = (): void => {
        this.waiting.delete(waiting);
        clearTimeout(timer);
        signal.removeEventListener("abort", leave);
      };
      const waiting: Waiting = {
        network,
        go: () => {
          end();
          this.begin(network);
          resolve();
        },
      };
      const leave = () => {
        end();
        reject(new Left());
      };
      const timer = setTimeout(() => {
        end();
        reject(new Overloaded());
      }, time);
      timer.unref();
      signal.addEventListener("abort", leave);
      this.waiting.add(waiting);
    });
  }

  /** Begins the work of whoever's network has least at work, and among those was served the longest ago. */
  private next(): void {
    if (this.working >= this.size.atOnce) return;
    let chosen: Waiting | undefined;
    for (const waiting of this.waiting) if (!chosen || this.isBefore(waiting, chosen)) chosen = waiting;
    chosen?.go();
  }

  private isBefore({ network: one }: Waiting, { network: other }: Waiting): boolean {
    const atWork = (network: string | null): number => (network === null ? 0 : (this.workingFor.get(network) ?? 0));
    const served = (network: string | null): number => (network === null ? 0 : (this.servedAt.get(network) ?? 0));
    return atWork(one) < atWork(other) || (atWork(one) === atWork(other) && served(one) < served(other));
  }

  private count(counts: Map<string, number>, network: string | null, by: 1 | -1): void {
    if (network === null) return;
    const count = (counts.get(network) ?? 0) + by;
    if (count === 0) counts.delete(network);
    else counts.set(network, count);
  }
}

export class Overloaded extends Error {}

export class Left extends Error {}

export class TookTooLong extends Error {
  constructor() {
    super("it took too long");
  }
}
