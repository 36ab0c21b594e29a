/** Browsers, their tabs and a server that draft synchronisation runs between, one step of the network at a time. */

import type { ArticleContent } from "@/lib/article-content";
import { keyOf } from "@/lib/body/align";
import type { Conflict } from "@/lib/body/merge";
import type { Outcome } from "@/lib/newsroom/outcome";
import type { SaveAnswer } from "@/lib/newsroom/save-draft";
import { DraftSync } from "../draft-sync";
import { outlivesPage } from "../draft-transport";
import type { DraftStore, LocalDraft } from "../local-drafts";
import type { DraftTransport, Reply, SyncState, Timers, Version } from "../sync-parts";

/** What the desk's server does for drafts, for one writer. */
export type Desk = {
  save(save: { baseVersion: number; content: ArticleContent }): Promise<Outcome<SaveAnswer>>;
  keepDisputed(words: { revision: number | null; content: ArticleContent }): Promise<Outcome<{ revision: number }>>;
  read(): Promise<Version>;
  revision(number: number): Promise<ArticleContent | null>;
};

/** A desk in memory that keeps the rules of save-draft: a save made on an older version changes nothing. */
export function deskInMemory(content: ArticleContent): Desk {
  let now: Version = { version: 1, content };
  const revisions: ArticleContent[] = [];
  return {
    async save({ baseVersion, content }) {
      if (keyOf(content) === keyOf(now.content)) return { ok: true, value: { kind: "saved", version: now.version } };
      if (baseVersion !== now.version) return { ok: true, value: { kind: "behind", ...now } };
      now = { version: now.version + 1, content };
      return { ok: true, value: { kind: "saved", version: now.version } };
    },
    async keepDisputed({ revision, content }) {
      const number = revision ?? revisions.length + 1;
      revisions[number - 1] = content;
      return { ok: true, value: { revision: number } };
    },
    read: async () => now,
    revision: async (number) => revisions[number - 1] ?? null,
  };
}

/** What becomes of a request: it arrives and is answered, its answer is lost, or it never arrives. */
export type Fate = "answered" | "answer lost" | "request lost";

export type Tab = {
  sync: DraftSync;
  browser: Browser;
  states: SyncState[];
  requests: ((fate: Fate) => Promise<void>)[];
  timers: { at: number; run: () => void }[];
  isOpen: boolean;
};

/** One person's browser: what its store has outlives its tabs. */
export class Browser {
  readonly drafts = new Map<string, LocalDraft>();
  tabs: Tab[] = [];
  private undo: () => void = () => {};

  constructor(
    readonly desk: Desk,
    readonly clock: { now: number },
  ) {}

  async openTab(): Promise<Tab> {
    const opened = await this.desk.read();
    const name = `tab-${this.tabs.length}`;
    const tab: Omit<Tab, "sync"> = { browser: this, states: [], requests: [], timers: [], isOpen: true };
    const sync = new DraftSync(
      name,
      opened,
      { store: this.store(), transport: this.transport(tab), timers: this.timers(tab) },
      { onState: (state) => tab.states.push(state), onMerged: () => {}, onNotKept: () => {} },
    );
    const whole = Object.assign(tab, { sync });
    this.tabs.push(whole);
    await sync.open();
    return whole;
  }

  /** Ends the tab. With `isCrash` the browser's store loses its last write. */
  kill(tab: Tab, isCrash = false): void {
    tab.isOpen = false;
    tab.timers = [];
    if (isCrash) this.undo();
  }

  private store(): DraftStore {
    return {
      write: async (tab, draft, takenUp) => {
        const before = new Map(this.drafts);
        this.undo = () => {
          this.drafts.clear();
          for (const [key, value] of before) this.drafts.set(key, value);
        };
        if (draft) this.drafts.set(tab, structuredClone(draft));
        else this.drafts.delete(tab);
        for (const gone of takenUp) this.drafts.delete(gone);
      },
      orphans: async () =>
        [...this.drafts.values()].filter(({ tab }) => !this.tabs[Number(tab.slice("tab-".length))]?.isOpen),
    };
  }

  private transport(tab: Omit<Tab, "sync">): DraftTransport {
    const { desk } = this;
    const send = <T>(ask: () => Promise<Reply<T>>): Promise<Reply<T>> =>
      new Promise((answer) => {
        tab.requests.push(async (fate) => {
          const reply = fate === "request lost" ? null : await ask();
          if (tab.isOpen) answer(fate === "answered" && reply ? reply : { ok: false, reason: "unreachable" });
          await quiet();
        });
      });
    return {
      save: (save) => send(() => desk.save(structuredClone(save))),
      keepDisputed: (words) => send(() => desk.keepDisputed(structuredClone(words))),
      outlivesPage,
      read: () => send(async () => ({ ok: true, value: await desk.read() })),
    };
  }

  private timers(tab: Omit<Tab, "sync">): Timers {
    const { clock } = this;
    return {
      now: () => clock.now,
      after(wait, run) {
        const timer = { at: clock.now + wait, run };
        tab.timers.push(timer);
        return () => {
          tab.timers = tab.timers.filter((each) => each !== timer);
        };
      },
    };
  }
}

/** Runs the tab's next timer. */
export async function tick(tab: Tab, clock: { now: number }): Promise<void> {
  const [next] = tab.timers.toSorted((one, other) => one.at - other.at);
  if (!next) return;
  tab.timers = tab.timers.filter((timer) => timer !== next);
  clock.now = Math.max(clock.now, next.at);
  next.run();
  await quiet();
}

/** Delivers the tab's oldest request. */
export const deliver = async (tab: Tab, fate: Fate = "answered"): Promise<void> => tab.requests.shift()?.(fate);

/** Timers and requests of the tab, until it waits for nothing but a person. */
export async function run(tab: Tab, clock: { now: number }): Promise<void> {
  for (let steps = 0; tab.requests.length > 0 || tab.timers.length > 0; steps++) {
    if (steps > 200) throw new Error("the tab never comes to rest");
    if (tab.requests.length > 0) await deliver(tab);
    else await tick(tab, clock);
  }
}

/** All that was begun and waits for nothing else is done. */
export const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The words that tests type: each is one of its kind. */
export const wordsOf = (...values: (ArticleContent | readonly Conflict[] | null)[]): Set<string> =>
  new Set(JSON.stringify(values).match(/\bw\d+\b/g) ?? []);
