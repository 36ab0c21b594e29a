/**
 * Keeps one tab's article: each change goes to this browser at once and to the server within two
 * seconds; what others saved meanwhile is merged in. Nothing typed is ever replaced by a reply.
 */
import type { ArticleContent } from "@/lib/article-content";
import { type Conflict, mergeContent } from "@/lib/body/merge";
import type { Outcome } from "@/lib/newsroom/outcome";
import type { SaveAnswer } from "@/lib/newsroom/save-draft";
import { dropDraft, keepDraft, type LocalDraft } from "./local-drafts";

export type Version = { version: number; content: ArticleContent };

export type SyncState =
  | { kind: "saved"; at: Date | null }
  | { kind: "unsaved" } // in this browser, soon on the server
  | { kind: "offline" }
  | { kind: "signed-out" }
  | { kind: "refused"; message: string; field: string | null }
  | { kind: "conflict"; conflicts: Conflict[] };

// A change has two seconds to reach the server, however long its writer types on without a pause.
const sendAfter = 1000; // ms after the last one
const sendWithin = 1700; // ms of the first one that is not sent
const shortestRetry = 2000;
const longestRetry = 30_000;
// A browser finishes 64 kB after the page is gone: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch
const mostKeptAlive = 60_000;

type Listeners = {
  onState: (state: SyncState) => void;
  /** The content is another now, by merging what others saved: the page shows it. */
  onMerged: (content: ArticleContent) => void;
  /** This browser keeps nothing (private window, full disk): words are safe only once sent. */
  onNotKept: () => void;
};

export class DraftSync {
  content: ArticleContent;
  state: SyncState = { kind: "saved", at: null };
  private isSending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dueAt: number | null = null; // when the first change that is not sent has to go
  private retry = shortestRetry;
  private isKeeping = false;
  private isUnkept = false;

  constructor(
    private readonly articleId: string,
    private readonly tab: string,
    public base: Version,
    private readonly listeners: Listeners,
  ) {
    this.content = base.content;
  }

  /** True while the server doesn't have what stands here. */
  get isDirty(): boolean {
    return this.content !== this.base.content;
  }

  /** The user changed something. */
  change(content: ArticleContent): void {
    this.content = content;
    void this.keep();
    if (this.state.kind === "conflict") return;
    if (this.state.kind === "saved" || this.state.kind === "refused") this.setState({ kind: "unsaved" });
    this.dueAt ??= Date.now() + sendWithin;
    this.sendIn(Math.max(0, Math.min(sendAfter, this.dueAt - Date.now())));
  }

  /** Takes up what a tab that is gone had typed. */
  adopt(draft: LocalDraft): void {
    const { merged, conflicts } = mergeContent(draft.base.content, draft.content, this.content);
    this.content = merged;
    void this.keep();
    this.listeners.onMerged(merged);
    if (conflicts.length > 0) this.setState({ kind: "conflict", conflicts });
    else this.sendIn(0);
  }

  /** Somebody else's save stands on the server. */
  hear(theirs: Version): void {
    if (theirs.version <= this.base.version || this.state.kind === "conflict") return;
    const wasDirty = this.isDirty;
    const { merged, conflicts } = mergeContent(this.base.content, this.content, theirs.content);
    this.base = theirs;
    this.content = wasDirty ? merged : theirs.content;
    this.listeners.onMerged(this.content);
    if (conflicts.length > 0) this.setState({ kind: "conflict", conflicts });
    void this.keep();
  }

  /** The user has chosen between the versions of the first conflict. */
  settle(content: ArticleContent): void {
    if (this.state.kind !== "conflict") return;
    const [settled, ...rest] = this.state.conflicts;
    const longer = content.body.content.length - this.content.body.content.length;
    const conflicts = rest.map((conflict) => {
      const isBelow = settled?.kind === "block" && conflict.kind === "block" && conflict.index > settled.index;
      return isBelow ? { ...conflict, index: conflict.index + longer } : conflict;
    });
    this.content = content;
    this.listeners.onMerged(content);
    void this.keep();
    this.setState(conflicts.length > 0 ? { kind: "conflict", conflicts } : { kind: "unsaved" });
    this.sendIn(0);
  }

  /** Sends at once what is not yet sent; true when the server has everything. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.isSending) await new Promise((resolve) => setTimeout(resolve, 20));
    await this.send();
    return !this.isDirty;
  }

  /** The page is being closed: what fits is sent on without it, and this browser has all of it. */
  leave(): void {
    clearTimeout(this.timer);
    void this.send({ isLeaving: true });
  }

  private setState(state: SyncState): void {
    this.state = state;
    this.listeners.onState(state);
  }

  private sendIn(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), wait);
  }

  private async send({ isLeaving = false } = {}): Promise<void> {
    this.dueAt = null;
    if (this.isSending || !this.isDirty || this.state.kind === "conflict") return;
    this.isSending = true;
    const sent = this.content;
    const answer = await put(this.articleId, { baseVersion: this.base.version, content: sent }, isLeaving);
    this.isSending = false;
    if (answer === null) {
      this.setState({ kind: "offline" });
      this.sendIn(this.retry);
      this.retry = Math.min(longestRetry, this.retry * 2);
      return;
    }
    this.retry = shortestRetry;
    if (!answer.ok) {
      if (answer.reason === "signed-out") this.setState({ kind: "signed-out" });
      else this.setState({ kind: "refused", message: answer.message, field: answer.field ?? null });
      return;
    }
    if (answer.value.kind === "behind") {
      this.hear(answer.value);
      if (this.isDirty) this.sendIn(0);
      else this.setState({ kind: "saved", at: new Date() });
      return;
    }
    this.base = { version: answer.value.version, content: sent };
    void this.keep();
    if (this.isDirty) this.sendIn(sendAfter);
    else this.setState({ kind: "saved", at: new Date() });
  }

  /** Writes to this browser; what changes during a write is written after it, the last of it only. */
  private async keep(): Promise<void> {
    this.isUnkept = true;
    if (this.isKeeping) return;
    this.isKeeping = true;
    while (this.isUnkept) {
      this.isUnkept = false;
      const { base, content } = this;
      try {
        const [articleId, tab] = [this.articleId, this.tab];
        if (this.isDirty) await keepDraft({ articleId, tab, base, content, savedAt: new Date() });
        else await dropDraft(articleId, tab);
      } catch {
        this.listeners.onNotKept();
      }
    }
    this.isKeeping = false;
  }
}

/** Null where the server can't be reached. */
async function put(
  articleId: string,
  save: { baseVersion: number; content: ArticleContent },
  isLeaving: boolean,
): Promise<Outcome<SaveAnswer> | null> {
  const body = JSON.stringify(save);
  try {
    const response = await fetch(`/api/desk/articles/${encodeURIComponent(articleId)}/draft`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body,
      keepalive: isLeaving && body.length < mostKeptAlive,
    });
    // A proxy's error page, a server that is starting: the words stay here, and are sent again.
    return response.status >= 500 ? null : await response.json();
  } catch {
    return null;
  }
}
