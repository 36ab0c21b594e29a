import { useEffect, useRef, useState } from "react";
import type { ArticleContent } from "@/lib/article-content";
import type { Conflict } from "@/lib/body/merge";
import type { Outcome } from "@/lib/newsroom/outcome";
import type { Presence } from "@/lib/newsroom/presence";
import { askDesk } from "../limited-fetch";
import { repeat } from "../repeat";
import { DraftSync } from "./draft-sync";
import { draftTransport } from "./draft-transport";
import { holdTab, type LocalDraft, localDrafts } from "./local-drafts";
import type { SyncState, Version } from "./sync-parts";

const presenceEvery = 3000; // ms

type Wish = {
  articleId: string;
  opened: Version;
  onMerged: (content: ArticleContent) => void;
};

export type Syncing = {
  sync: DraftSync;
  state: SyncState;
  conflicts: readonly Conflict[]; // that wait for a choice
  others: Presence["others"];
  standing: Presence["standing"] | null; // null until it is first heard of
  restored: LocalDraft[]; // what a tab that is gone had typed, and is here again
  isKept: boolean; // false: this browser keeps nothing
};

const timers = {
  now: () => Date.now(),
  after(wait: number, run: () => void) {
    const timer = setTimeout(run, wait);
    return () => clearTimeout(timer);
  },
};

/** One tab's sync for as long as the page is open: what others save, who they are, what was left behind. */
export function useDraftSync({ articleId, opened, onMerged }: Wish): Syncing {
  const [{ state, conflicts }, setState] = useState<Pick<Syncing, "state" | "conflicts">>({
    state: { kind: "saved", at: null },
    conflicts: [],
  });
  const [others, setOthers] = useState<Presence["others"]>([]);
  const [standing, setStanding] = useState<Presence["standing"] | null>(null);
  const [restored, setRestored] = useState<LocalDraft[]>([]);
  const [isKept, setKept] = useState(true);
  const merged = useRef(onMerged);
  merged.current = onMerged;
  const [tab] = useState(() => crypto.randomUUID());
  const [sync] = useState(
    () =>
      new DraftSync(
        tab,
        opened,
        { store: localDrafts(articleId), transport: draftTransport(articleId), timers },
        {
          onState: (state, conflicts) => setState({ state, conflicts }),
          onMerged: (content) => merged.current(content),
          onNotKept: () => setKept(false),
        },
      ),
  );

  useEffect(() => {
    const release = holdTab(tab);
    let isOpen = true;
    sync.open().then(setRestored, () => setKept(false));

    const sayPresent = async () => {
      const presence = await post<Presence>(`/api/desk/articles/${articleId}/presence`, { tab });
      if (!presence || !isOpen) return;
      setOthers(presence.others);
      setStanding(presence.standing);
      if (presence.version <= sync.base.version || sync.isDirty) return;
      const theirs = await draftTransport(articleId).read();
      if (theirs.ok && isOpen) sync.hear(theirs.value);
    };
    const stop = repeat(sayPresent, presenceEvery);
    const goOn = () => void sync.flush();
    const leave = () => {
      sync.leave();
      const body = new Blob([JSON.stringify({ tab, isLeaving: true })], { type: "application/json" });
      navigator.sendBeacon(`/api/desk/articles/${articleId}/presence`, body);
    };
    const hold = (event: BeforeUnloadEvent) => {
      if (!sync.isCutByClosing) return;
      event.preventDefault(); // the browser asks before it closes the page, and the words are sent meanwhile
      goOn();
    };
    window.addEventListener("beforeunload", hold);
    window.addEventListener("online", goOn);
    window.addEventListener("pageshow", goOn);
    window.addEventListener("pagehide", leave);
    return () => {
      isOpen = false;
      stop();
      window.removeEventListener("beforeunload", hold);
      window.removeEventListener("online", goOn);
      window.removeEventListener("pageshow", goOn);
      window.removeEventListener("pagehide", leave);
      leave();
      release();
    };
  }, [articleId, sync, tab]);

  return { sync, state, conflicts, others, standing, restored, isKept };
}

/** What was answered; null where the server is away or refuses: the next round asks again. */
async function post<T>(address: string, value: unknown): Promise<T | null> {
  const headers = { "content-type": "application/json" };
  try {
    const outcome: Outcome<T> = await (
      await askDesk(address, { method: "POST", headers, body: JSON.stringify(value) })
    ).json();
    return outcome.ok ? outcome.value : null;
  } catch {
    return null;
  }
}
