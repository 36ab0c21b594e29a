/**
 * Keeps one tab's article: each change goes to this browser at once and to the server within two
 * seconds, and what others saved meanwhile is merged in. Where both changed the same words, this
 * side's words go to the server as a revision, and nothing else is saved until a person has chosen.
 */

import type { ArticleContent } from "@/lib/article-content";
import { type Choice, type Conflict, joinConflicts, mergeContent, settleFirst } from "@/lib/body/merge";
import { articleWords } from "@/lib/messages/desk/article";
import type { Refusal } from "@/lib/newsroom/outcome";
import type { SaveAnswer } from "@/lib/newsroom/save-draft";
import { DraftKeeper } from "./draft-keeper";
import type { LocalDraft } from "./local-drafts";
import { sameOr, sentAs } from "./same-content";
import { SendTimer } from "./send-timer";
import {
  isLost,
  type Lost,
  type Reply,
  type SyncListeners,
  type SyncParts,
  type SyncState,
  type Version,
} from "./sync-parts";

const setBack = articleWords.serverIsOlder;

export class DraftSync {
  content: ArticleContent;
  conflicts: readonly Conflict[] = [];
  state: SyncState = { kind: "saved", at: null };
  /** The newest version of which this tab's person saw every word: see `look`. */
  seen: number;
  private revision: number | null = null; // has this side's words while they wait for a choice
  private inRevision: ArticleContent | null = null; // what that revision has
  private unanswered: ArticleContent[] = []; // sent on `base`; the server may have one of them
  private isLost = false; // the last save had no answer
  private sending: Promise<boolean> | null = null;
  private readonly timer: SendTimer;
  private readonly keeper: DraftKeeper;

  constructor(
    private readonly tab: string,
    public base: Version,
    private readonly parts: SyncParts,
    private readonly listeners: SyncListeners,
  ) {
    this.content = base.content;
    this.seen = base.version;
    this.timer = new SendTimer(parts.timers, () => void this.send());
    this.keeper = new DraftKeeper(tab, parts.store, listeners.onNotKept);
  }

  /** True while the working copy on the server is another than the content here. */
  get isDirty(): boolean {
    return this.content !== this.base.content;
  }

  /** True while the server lacks words of this tab, in the working copy or in the disputed revision. */
  private get isUnsent(): boolean {
    return this.conflicts.length > 0 ? this.content !== this.inRevision : this.isDirty;
  }

  /** True while closing the page would cut off the request that sends its last words. This browser has them all the same. */
  get isCutByClosing(): boolean {
    return this.isUnsent && !this.parts.transport.outlivesPage(this.content);
  }

  /** Takes up what tabs that are gone had not saved; gives their drafts. */
  async open(): Promise<LocalDraft[]> {
    const orphans = (await this.parts.store.orphans()).filter(({ tab }) => tab !== this.tab);
    for (const orphan of orphans) this.takeUp(orphan);
    const [first, ...others] = orphans;
    if (!first) return [];
    // Each revision keeps the words of its own tab, so the words of several tabs go to a new revision.
    this.revision = others.length === 0 ? first.revision : null;
    this.listeners.onMerged(this.content);
    await this.keep();
    if (!this.isUnsent) return [];
    this.setState({ kind: "unsaved" });
    this.timer.now();
    return orphans;
  }

  /** The user changed something. */
  change(content: ArticleContent): void {
    this.content = content;
    void this.keep();
    const { kind } = this.state;
    if (kind === "saved" || kind === "refused" || kind === "conflict") this.setState({ kind: "unsaved" });
    if (!this.isLost) this.timer.changed(); // otherwise the retry is on its way
  }

  /** Somebody else saved this version. While a save of ours has no answer, that answer will say so itself. */
  hear(theirs: Version): void {
    const isBusy = this.sending !== null || this.unanswered.length > 0 || this.conflicts.length > 0;
    if (isBusy || theirs.version <= this.base.version) return;
    this.merge(theirs);
    this.goOn();
  }

  /** Asks the server for what it has now. */
  async refresh(): Promise<void> {
    const now = await this.parts.transport.read();
    if (now.ok) this.hear(now.value);
  }

  /** The person looks at what the page shows now, before they send it out. */
  look(): void {
    this.seen = this.base.version;
  }

  /** The user has chosen between the versions of the first conflict. */
  settle(choice: Choice): void {
    if (this.conflicts.length === 0) return;
    const settled = settleFirst(this.content, this.conflicts, choice);
    this.conflicts = settled.conflicts;
    if (this.conflicts.length === 0) this.revision = this.inRevision = null;
    this.content = sameOr(this.base.content, settled.content);
    this.listeners.onMerged(this.content);
    void this.keep();
    this.goOn();
  }

  /** Sends at once what is not yet sent; true when the working copy on the server has everything. */
  async flush(): Promise<boolean> {
    while (this.isUnsent) if (!(await this.send())) return false;
    return this.conflicts.length === 0;
  }

  /** The page is being closed: what fits is sent on without it, and this browser has all of it. */
  leave(): void {
    if (!this.isUnsent) return;
    if (this.sending === null) void this.send(true);
    else void this.request(this.content, true); // nobody waits for its answer: the one in flight comes too
  }

  /** Sends the unsent words, one request at a time. Gives true if the server answered. */
  private send(isLeaving = false): Promise<boolean> {
    this.timer.stop();
    if (this.sending) return this.sending;
    if (!this.isUnsent) return Promise.resolve(true);
    const sending = this.exchange(isLeaving).finally(() => {
      this.sending = null;
    });
    this.sending = sending;
    return sending;
  }

  private async exchange(isLeaving: boolean): Promise<boolean> {
    // What had no answer is sent again as it was: the server may have it, and knows it by its words.
    const again = this.isLost && this.conflicts.length === 0 ? this.unanswered.at(-1) : undefined;
    const sent = again ?? this.content;
    const reply = await this.request(sent, isLeaving);
    this.isLost = !reply.ok && isLost(reply);
    if (!reply.ok) return this.refused(reply, sent);
    if ("kind" in reply.value) return this.answered(reply.value, sent);
    this.timer.succeeded();
    if (this.conflicts.length > 0) {
      this.revision = reply.value.revision;
      this.inRevision = sent;
    }
    this.goOn();
    void this.keep();
    return true;
  }

  private request(sent: ArticleContent, isLeaving: boolean): Promise<Reply<SaveAnswer | { revision: number }>> {
    const { transport } = this.parts;
    if (this.conflicts.length > 0) return transport.keepDisputed({ revision: this.revision, content: sent }, isLeaving);
    if (!this.unanswered.includes(sent)) this.unanswered.push(sent);
    void this.keep();
    return transport.save({ baseVersion: this.base.version, content: sent }, isLeaving);
  }

  private async answered(answer: SaveAnswer, sent: ArticleContent): Promise<boolean> {
    if (answer.kind === "saved") {
      if (this.seen === this.base.version) this.seen = answer.version;
      this.base = { version: answer.version, content: sent };
      this.unanswered = [];
      this.timer.succeeded();
    } else if (answer.version > this.base.version) this.merge(answer);
    else return this.readAgain(sent);
    void this.keep();
    this.goOn();
    return true;
  }

  /** The answer was older than what this tab has: the server is asked once what it has now. */
  private async readAgain(sent: ArticleContent): Promise<boolean> {
    const now = await this.parts.transport.read();
    if (!now.ok) return this.refused(now, sent);
    if (now.value.version > this.base.version) {
      this.merge(now.value);
      this.goOn();
      return true;
    }
    if (now.value.version === this.base.version) this.timer.retry();
    else this.setState({ kind: "refused", message: setBack, field: null });
    return false;
  }

  private refused(reply: Refusal | Lost, sent: ArticleContent): false {
    if (isLost(reply)) {
      this.setState({ kind: reply.reason });
      this.timer.retry();
    } else if (reply.reason === "signed-out") this.setState({ kind: "signed-out" });
    else {
      this.unanswered = this.unanswered.filter((each) => each !== sent);
      this.setState({ kind: "refused", message: reply.message, field: reply.field ?? null });
      if (reply.reason === "full") this.timer.retry(); // once there is space again, nobody has to type for it
    }
    return false;
  }

  /** Merges what others saved with this tab's words, and goes on from their version. */
  private merge(theirs: Version): void {
    const base = sentAs(theirs.content, this.unanswered) ?? this.base.content;
    const { merged, conflicts } = mergeContent(base, this.content, theirs.content);
    this.base = theirs;
    this.unanswered = [];
    this.timer.succeeded();
    this.content = sameOr(theirs.content, merged);
    this.conflicts = joinConflicts(conflicts, this.conflicts);
    this.listeners.onMerged(this.content);
    void this.keep();
  }

  /** Merges a closed tab's draft into this tab. A choice that waited there waits here. */
  private takeUp(draft: LocalDraft): void {
    const base = sentAs(this.base.content, draft.unanswered) ?? draft.base.content;
    const { merged, conflicts } = mergeContent(base, draft.content, this.content);
    this.content = sameOr(this.base.content, merged);
    // With conflicts of another tab here, theirs of this merge may be its words, and not the server's.
    this.conflicts =
      this.conflicts.length === 0
        ? joinConflicts(conflicts, draft.conflicts)
        : [...conflicts, ...this.conflicts, ...draft.conflicts];
    this.keeper.takeUp(draft.tab);
  }

  /** Says where the words now are, and sends what the server lacks. */
  private goOn(): void {
    if (this.isUnsent) {
      this.setState({ kind: "unsaved" });
      if (this.conflicts.length > 0) this.timer.now();
      else this.timer.soon();
    } else if (this.conflicts.length > 0 && this.revision !== null) {
      this.setState({ kind: "conflict", revision: this.revision });
    } else this.setState({ kind: "saved", at: new Date(this.parts.timers.now()) });
  }

  private setState(state: SyncState): void {
    this.state = state;
    this.listeners.onState(state, this.conflicts);
  }

  private keep(): Promise<void> {
    const { tab, base, content, conflicts, revision, unanswered } = this;
    const savedAt = new Date(this.parts.timers.now());
    const draft = { tab, base, content, conflicts: [...conflicts], revision, unanswered: [...unanswered], savedAt };
    return this.keeper.keep(this.isDirty || conflicts.length > 0 ? draft : null);
  }
}
