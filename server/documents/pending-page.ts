/**
 * A page that is being made: once, however many ask for it and whichever lanes they wait in. It waits in each of these
 * lanes, and is made where its turn comes first.
 */
import { within } from "../../lib/within";
import { type Client, type Lane, Left, TookTooLong } from "../web/lane";

/** The lane in which somebody waits for a page, and who that is. */
export type Asker = { lane: Lane; client: Client };

/** `answer` is null where all who waited in the lane have left. */
type Place<Answer> = { answer: Promise<Answer | null>; waiting: number; left: AbortController };

type Steps<Answer> = {
  find: () => Promise<Answer | null>; // without a turn; null where the page must be made
  make: () => Promise<Answer>;
  failed: (error: unknown) => Answer; // what `make` or `Lane.take` threw, as an answer
  ended: () => void; // nobody waits for it any more, or it takes too long: who asks next has it made anew
};

export class PendingPage<Answer> {
  private readonly places = new Map<Lane, Place<Answer>>();
  private readonly found: Promise<Answer | null>;
  private making: Promise<Answer> | undefined;

  constructor(private readonly steps: Steps<Answer>) {
    this.found = steps.find();
  }

  /**
   * The answer; null where all who waited in the asker's lane leave before it is made. `time`: ms from the first call in
   * that lane, the wait for a turn included.
   */
  async wait({ lane, client }: Asker, time: number): Promise<Answer | null> {
    const { network, signal } = client;
    const known = this.places.get(lane);
    const place = known && !known.left.signal.aborted ? known : this.enter(lane, network, time);
    place.waiting++;
    const leave = () => {
      if (--place.waiting === 0) place.left.abort();
    };
    signal.addEventListener("abort", leave);
    return place.answer.finally(() => signal.removeEventListener("abort", leave));
  }

  private enter(lane: Lane, network: string | null, time: number): Place<Answer> {
    const left = new AbortController();
    const answer = this.answerIn(lane, { network, signal: left.signal }, performance.now() + time)
      .catch((error: unknown) => {
        if (error instanceof TookTooLong) this.steps.ended();
        return this.steps.failed(error);
      })
      .finally(() => {
        if (this.places.get(lane) === place) this.places.delete(lane);
        if (this.places.size === 0) this.steps.ended();
      });
    const place: Place<Answer> = { answer, waiting: 0, left };
    this.places.set(lane, place);
    return place;
  }

  private async answerIn(lane: Lane, client: Client, deadline: number): Promise<Answer | null> {
    const found = await this.found;
    if (found !== null) return found;
    if (this.making === undefined) {
      try {
        return await lane.take(() => this.make(), deadline - performance.now(), client);
      } catch (error) {
        if (!(error instanceof Left)) throw error;
        if (this.making === undefined) return null;
      }
    }
    const made = await within(this.making, deadline - performance.now());
    if (made === null) throw new TookTooLong();
    return made;
  }

  /** Makes it where the turn came first; it gives up its places in the other lanes. */
  private make(): Promise<Answer> {
    this.making ??= this.steps.make().catch(this.steps.failed);
    for (const { left } of this.places.values()) left.abort();
    return this.making;
  }
}
