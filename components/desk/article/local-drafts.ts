/**
 * What was typed, in this browser: written at each change, before anything is sent, and removed
 * once the server has it. One record a tab, so that two tabs never write over each other.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { ArticleContent } from "@/lib/article-content";
import type { Conflict } from "@/lib/body/merge";

export type LocalDraft = {
  tab: string;
  base: { version: number; content: ArticleContent }; // what it was made on
  content: ArticleContent;
  conflicts: Conflict[]; // that nobody has settled yet
  revision: number | null; // has the words while they wait for a choice
  unanswered: ArticleContent[]; // sent on `base`, without an answer
  savedAt: Date;
};

export type DraftStore = {
  /** Keeps the tab's draft (null: none is needed), and removes those of the tabs that it took up: both or neither. */
  write(tab: string, draft: LocalDraft | null, takenUp: readonly string[]): Promise<void>;
  /** What tabs that are gone left behind, oldest first. */
  orphans(): Promise<LocalDraft[]>;
};

type Row = LocalDraft & { articleId: string };

interface Drafts extends DBSchema {
  drafts: { key: [string, string]; value: Row; indexes: { article: string } };
}

let opened: Promise<IDBPDatabase<Drafts>> | undefined;

const drafts = (): Promise<IDBPDatabase<Drafts>> => {
  opened ??= openDB<Drafts>("dateline-desk", 1, {
    upgrade(database) {
      database.createObjectStore("drafts", { keyPath: ["articleId", "tab"] }).createIndex("article", "articleId");
    },
  });
  return opened;
};

// Rows that an earlier release wrote have none of these.
const unwritten = { conflicts: [], revision: null, unanswered: [] };

/** The drafts of one article in this browser. */
export const localDrafts = (articleId: string): DraftStore => ({
  async write(tab, draft, takenUp) {
    // Relaxed durability loses nothing but to a power cut, and does not wait for the disk.
    const transaction = (await drafts()).transaction("drafts", "readwrite", { durability: "relaxed" });
    const { store } = transaction;
    const gone = draft ? takenUp : [...takenUp, tab];
    await Promise.all([
      ...(draft ? [store.put({ ...draft, articleId })] : []),
      ...gone.map((each) => store.delete([articleId, each])),
      transaction.done,
    ]);
  },
  async orphans() {
    const kept = await (await drafts()).getAllFromIndex("drafts", "article", articleId);
    const open = await openTabs();
    return kept
      .filter(({ tab }) => !open.has(tab))
      .map((row) => ({ ...unwritten, ...row }))
      .sort((a, b) => a.savedAt.getTime() - b.savedAt.getTime());
  },
});

const lockName = "dateline-tab:";

/** Marks this tab as open until it calls what it gets, or ends: the browser ends the mark with the tab, however it dies. */
export function holdTab(tab: string): () => void {
  let release = () => {};
  const closed = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks?.request(`${lockName}${tab}`, () => closed);
  return release;
}

async function openTabs(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map(({ name = "" }) => name.slice(lockName.length)));
}
