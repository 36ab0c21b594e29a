import type { DraftStore, LocalDraft } from "./local-drafts";

/** Writes a tab's draft to this browser: what changes during a write is written after it, the last of it only. */
export class DraftKeeper {
  private next: LocalDraft | null = null;
  private takenUp: string[] = []; // tabs whose drafts are in this tab's, and can go
  private isWaiting = false;
  private writing: Promise<void> | null = null;

  constructor(
    private readonly tab: string,
    private readonly store: DraftStore,
    private readonly onNotKept: () => void,
  ) {}

  /** The next write has what the draft of that tab had, and removes it. */
  takeUp(tab: string): void {
    this.takenUp.push(tab);
  }

  /** Done once the store has this draft, or a newer one; null removes it. */
  keep(draft: LocalDraft | null): Promise<void> {
    this.next = draft;
    this.isWaiting = true;
    this.writing ??= this.write();
    return this.writing;
  }

  private async write(): Promise<void> {
    while (this.isWaiting) {
      this.isWaiting = false;
      const takenUp = [...this.takenUp];
      try {
        await this.store.write(this.tab, this.next, takenUp);
        this.takenUp = this.takenUp.slice(takenUp.length);
      } catch {
        this.onNotKept();
      }
    }
    this.writing = null;
  }
}
