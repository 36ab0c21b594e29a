/** What draft synchronisation stands on, and what it says of itself. */
import type { ArticleContent } from "@/lib/article-content";
import type { Conflict } from "@/lib/body/merge";
import type { Refusal } from "@/lib/newsroom/outcome";
import type { SaveAnswer } from "@/lib/newsroom/save-draft";
import type { DraftStore } from "./local-drafts";

export type Version = { version: number; content: ArticleContent };

export type SyncState =
  | { kind: "saved"; at: Date | null }
  | { kind: "unsaved" } // in this browser, soon on the server
  | { kind: "offline" } // the browser has no connection
  | { kind: "unreachable" } // it has one, and the desk does not answer as a desk
  | { kind: "signed-out" }
  | { kind: "refused"; message: string; field: string | null }
  | { kind: "conflict"; revision: number }; // the revision that has this side's words

/** Nobody knows whether the server took the request. */
export type Lost = { ok: false; reason: "offline" | "unreachable" };
export type Reply<T> = { ok: true; value: T } | Refusal | Lost;

export type DraftTransport = {
  save(save: { baseVersion: number; content: ArticleContent }, isLeaving: boolean): Promise<Reply<SaveAnswer>>;
  /** Puts disputed words into a revision: the one named, or a new one (null). */
  keepDisputed(
    words: { revision: number | null; content: ArticleContent },
    isLeaving: boolean,
  ): Promise<Reply<{ revision: number }>>;
  read(): Promise<Reply<Version>>;
  /** True where a request with this content goes on after its page was closed. */
  outlivesPage(content: ArticleContent): boolean;
};

export type Timers = {
  now(): number; // ms
  /** Runs it once after so many ms; gives what cancels it. */
  after(wait: number, run: () => void): () => void;
};

export type SyncParts = { store: DraftStore; transport: DraftTransport; timers: Timers };

export type SyncListeners = {
  onState: (state: SyncState, conflicts: readonly Conflict[]) => void;
  /** A merge changed the content: the page shows it. */
  onMerged: (content: ArticleContent) => void;
  /** This browser keeps nothing (private window, full disk): words are safe only once sent. */
  onNotKept: () => void;
};

export const isLost = (reply: Refusal | Lost): reply is Lost =>
  reply.reason === "offline" || reply.reason === "unreachable";
