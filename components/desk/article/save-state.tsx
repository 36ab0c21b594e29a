import type { Presence } from "@/lib/newsroom/presence";
import type { SyncState } from "./draft-sync";

const says: Record<SyncState["kind"], string> = {
  saved: "Saved",
  unsaved: "Saving…",
  offline: "No connection. Kept in this browser, and sent when it is back.",
  "signed-out": "Your session has ended. Kept in this browser.",
  refused: "Not saved on the server yet. Kept in this browser.",
  conflict: "Somebody changed the same words: choose below. Until then what you type is kept in this browser alone.",
};

type SaveStateProps = { state: SyncState; isKept: boolean; others: Presence["others"] };

/** Where the words are, and who else is here. */
export function SaveState({ state, isKept, others }: SaveStateProps) {
  const isWell = state.kind === "saved" || state.kind === "unsaved";
  const names = others.map(({ name, isMe }) => (isMe ? "you, in another tab" : name));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-meta">
      <p role="status" data-state={state.kind} className={isWell ? "text-ink-faint" : "font-semibold text-bad"}>
        {state.kind === "saved" && state.at ? `Saved ${state.at.toLocaleTimeString("en-GB")}` : says[state.kind]}
        {state.kind === "refused" && ` ${state.message}`}
      </p>
      {!isKept && (
        <p className="text-bad">This browser keeps nothing (a private window?): stay until it says “Saved”.</p>
      )}
      {names.length > 0 && (
        <p className="text-ink-soft">
          Also here: <strong>{new Intl.ListFormat("en").format(names)}</strong>
        </p>
      )}
    </div>
  );
}
