/**
 * What was typed, in this browser: written at each change, before anything is sent, and removed
 * once the server has it. One record a tab, so that two tabs never write over each other.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { ArticleContent } from "@/lib/article-content";

export type LocalDraft = {
  articleId: string;
  tab: string;
  base: { version: number; content: ArticleContent }; // what it was made on
  content: ArticleContent;
  savedAt: Date;
};

interface Drafts extends DBSchema {
  drafts: { key: [string, string]; value: LocalDraft; indexes: { article: string } };
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

export async function keepDraft(draft: LocalDraft): Promise<void> {
  // Relaxed durability loses nothing but to a power cut, and does not wait for the disk.
  const transaction = (await drafts()).transaction("drafts", "readwrite", { durability: "relaxed" });
  await Promise.all([transaction.store.put(draft), transaction.done]);
}

export async function dropDraft(articleId: string, tab: string): Promise<void> {
  await (await drafts()).delete("drafts", [articleId, tab]);
}

/** What tabs that are gone left behind of an article, oldest first. */
export async function orphansOf(articleId: string): Promise<LocalDraft[]> {
  const kept = await (await drafts()).getAllFromIndex("drafts", "article", articleId);
  const open = await openTabs();
  return kept.filter(({ tab }) => !open.has(tab)).sort((a, b) => a.savedAt.getTime() - b.savedAt.getTime());
}

const lockName = "dateline-tab:";

/** Marks this tab as open for as long as it is; the browser ends the mark with the tab, however it dies. */
export function holdTab(tab: string): void {
  void navigator.locks?.request(`${lockName}${tab}`, () => new Promise(() => {}));
}

async function openTabs(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map(({ name = "" }) => name.slice(lockName.length)));
}
