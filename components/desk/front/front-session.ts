import { apply, type Operation } from "@/lib/front/operations";
import { frontWords } from "@/lib/messages/desk/front";
import type { DeskFront } from "@/lib/newsroom/front/desk-front";
import type { FoundStories } from "@/lib/newsroom/front/find-stories";
import { type Outcome, type Refusal, refused } from "@/lib/newsroom/outcome";
import { orFull } from "../lost-answer";

export type FrontTransport = {
  change: (operation: Operation) => Promise<Outcome<DeskFront>>;
  /** The front; null where it still is as `known` names it (see `frontState`), or the server can't be reached. */
  read: (known: string) => Promise<DeskFront | null>;
};

export type FrontState = {
  front: DeskFront; // as its editor sees it: with the steps that the server has not answered yet
  isSaving: boolean;
  refusal: Refusal | null;
};

const renewEvery = 12; // looks: what fills the slots changes without anybody's doing
const unreached = refused(frontWords.unreachable);

type Step = { operation: Operation | null };

/**
 * A front as it is edited: what its user does shows at once, steps go to the server one after the
 * other, and what the server answers is what counts. Others' changes come in by `look`.
 */
export class FrontSession {
  #confirmed: DeskFront;
  #steps: readonly Step[] = []; // that the server has not answered yet
  #refusal: Refusal | null = null;
  #state: FrontState;
  #last: Promise<unknown> = Promise.resolve();
  #looks = 0;
  #listeners = new Set<() => void>();

  constructor(
    opened: DeskFront,
    private readonly transport: FrontTransport,
  ) {
    this.#confirmed = opened;
    this.#state = { front: opened, isSaving: false, refusal: null };
  }

  state = (): FrontState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  run = (operation: Operation): Promise<Refusal | null> =>
    this.#send({ operation }, () => this.transport.change(operation));

  /** Sends something that is no step of the document: publishing, discarding. */
  ask = (work: () => Promise<Outcome<DeskFront>>): Promise<Refusal | null> => this.#send({ operation: null }, work);

  dismissRefusal = (): void => {
    this.#refusal = null;
    this.#update();
  };

  /** Takes in what others changed; nothing while steps of one's own are under way, whose answers will tell. */
  look = async (): Promise<void> => {
    if (this.#steps.length > 0) return;
    this.#looks++;
    const front = await this.transport.read(this.#looks % renewEvery === 0 ? "" : this.#confirmed.state);
    if (front && this.#steps.length === 0) this.#receive(front);
    this.#update();
  };

  /** Makes stories and pictures known that a search found. */
  learn = ({ stories, pictures }: FoundStories): void => {
    const found = Object.fromEntries(stories.map((story) => [story.id, story]));
    this.#receive({
      ...this.#confirmed,
      stories: { ...this.#confirmed.stories, ...found },
      pictures: { ...this.#confirmed.pictures, ...pictures },
    });
    this.#update();
  };

  async #send(step: Step, work: () => Promise<Outcome<DeskFront>>): Promise<Refusal | null> {
    this.#steps = [...this.#steps, step];
    this.#refusal = null; // of an earlier step; what is refused meanwhile stays until the next is begun
    this.#update();
    const sent = this.#last.then(work).catch(orFull(unreached));
    this.#last = sent;
    const outcome = await sent;
    this.#steps = this.#steps.filter((each) => each !== step);
    if (outcome.ok) this.#receive(outcome.value);
    else this.#refusal = outcome;
    this.#update();
    if (outcome.ok) return null;
    void this.look(); // most are refused for what somebody else did
    return outcome;
  }

  #receive(next: DeskFront): void {
    if (next.draftVersion < this.#confirmed.draftVersion) return; // an answer that others overtook
    const { stories, pictures } = this.#confirmed;
    this.#confirmed = {
      ...next,
      stories: { ...stories, ...next.stories }, // what was found by search stays known
      pictures: { ...pictures, ...next.pictures },
    };
  }

  #update(): void {
    const front = this.#steps.reduce(expected, this.#confirmed);
    this.#state = { front, isSaving: this.#steps.length > 0, refusal: this.#refusal };
    for (const listener of this.#listeners) listener();
  }
}

/** The front after a step, before the server has said how it really is. */
function expected(front: DeskFront, { operation }: Step): DeskFront {
  const applied = operation && apply(front.document, operation);
  return applied?.ok ? { ...front, document: applied.value } : front;
}
