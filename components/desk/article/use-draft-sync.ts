import { useEffect, useRef, useState } from "react";
import type { ArticleContent } from "@/lib/article-content";
import type { Outcome } from "@/lib/newsroom/outcome";
import type { Presence } from "@/lib/newsroom/presence";
import { DraftSync, type SyncState, type Version } from "./draft-sync";
import { holdTab, type LocalDraft, orphansOf } from "./local-drafts";

const presenceEvery = 3000; // ms

type Wish = {
  articleId: string;
  opened: Version;
  onMerged: (content: ArticleContent) => void;
};

export type Syncing = {
  sync: DraftSync;
  state: SyncState;
  others: Presence["others"];
  standing: Presence["standing"] | null; // null until it is first heard of
  restored: LocalDraft[]; // what a tab that is gone had typed, and is here again
  isKept: boolean; // false: this browser keeps nothing
};

/** One tab's sync for as long as the page is open: what others save, who they are, what was left behind. */
export function useDraftSync({ articleId, opened, onMerged }: Wish): Syncing {
  const [state, setState] = useState<SyncState>({ kind: "saved", at: null });
  const [others, setOthers] = useState<Presence["others"]>([]);
  const [standing, setStanding] = useState<Presence["standing"] | null>(null);
  const [restored, setRestored] = useState<LocalDraft[]>([]);
  const [isKept, setKept] = useState(true);
  const merged = useRef(onMerged);
  merged.current = onMerged;
  const [tab] = useState(() => crypto.randomUUID());
  const [sync] = useState(
    () =>
      new DraftSync(articleId, tab, opened, {
        onState: setState,
        onMerged: (content) => merged.current(content),
        onNotKept: () => setKept(false),
      }),
  );

  useEffect(() => {
    holdTab(tab);
    let isOpen = true;
    const takeUpOrphans = async () => {
      const orphans = await orphansOf(articleId);
      if (!isOpen || orphans.length === 0) return;
      for (const orphan of orphans) sync.adopt(orphan);
      setRestored(orphans);
    };
    takeUpOrphans().catch(() => setKept(false));

    const sayPresent = async () => {
      const presence = await post<Presence>(`/api/desk/articles/${articleId}/presence`, { tab });
      if (!presence || !isOpen) return;
      setOthers(presence.others);
      setStanding(presence.standing);
      if (presence.version <= sync.base.version || sync.isDirty) return;
      const theirs = await get<Version>(`/api/desk/articles/${articleId}/draft`);
      if (theirs && isOpen) sync.hear(theirs);
    };
    void sayPresent();
    const timer = setInterval(sayPresent, presenceEvery);
    const goOn = () => void sync.flush();
    const leave = () => {
      sync.leave();
      const body = new Blob([JSON.stringify({ tab, isLeaving: true })], { type: "application/json" });
      navigator.sendBeacon(`/api/desk/articles/${articleId}/presence`, body);
    };
    window.addEventListener("online", goOn);
    window.addEventListener("pagehide", leave);
    return () => {
      isOpen = false;
      clearInterval(timer);
      window.removeEventListener("online", goOn);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [articleId, sync, tab]);

  return { sync, state, others, standing, restored, isKept };
}

async function get<T>(address: string): Promise<T | null> {
  return answered<T>(fetch(address));
}

async function post<T>(address: string, value: unknown): Promise<T | null> {
  const headers = { "content-type": "application/json" };
  return answered<T>(fetch(address, { method: "POST", headers, body: JSON.stringify(value) }));
}

/** What was answered; null where the server is away or refuses: the next round asks again. */
async function answered<T>(asked: Promise<Response>): Promise<T | null> {
  try {
    const outcome: Outcome<T> = await (await asked).json();
    return outcome.ok ? outcome.value : null;
  } catch {
    return null;
  }
}
