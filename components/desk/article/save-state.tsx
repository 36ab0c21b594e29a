import { NameList } from "@/components/story/name-list";
import type { Presence } from "@/lib/newsroom/presence";
import type { SyncState } from "./sync-parts";

function sayOf(state: SyncState): string {
  switch (state.kind) {
    case "saved":
      return state.at ? `Saved ${state.at.toLocaleTimeString("en-GB")}` : "Saved";
    case "unsaved":
      return "Saving…";
    case "offline":
      return "No connection. Your words are kept in this browser, and are sent when the connection is back.";
    case "unreachable":
      return "The desk can’t be reached: trying again. Your words are kept in this browser.";
    case "signed-out":
      return "Your session has ended. Your words are kept in this browser.";
    case "refused":
      return `The desk refused this: ${state.message} Your words are kept in this browser.`;
    case "conflict":
      return `Somebody changed the same words: choose below. Until then revision ${state.revision} keeps yours.`;
  }
}

type SaveStateProps = { state: SyncState; isKept: boolean; others: Presence["others"] };

/** Where the words are, and who else is here. */
export function SaveState({ state, isKept, others }: SaveStateProps) {
  const isWell = state.kind === "saved" || state.kind === "unsaved";
  const names = others.map(({ name, isMe }) => (isMe ? "you, in another tab" : name));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-meta">
      <p role="status" data-state={state.kind} className={isWell ? "text-ink-faint" : "font-semibold text-bad"}>
        {sayOf(state)}
      </p>
      {!isKept && (
        <p className="text-bad">This browser keeps nothing (a private window?): stay until it says “Saved”.</p>
      )}
      {names.length > 0 && (
        <p className="text-ink-soft">
          Also here:{" "}
          <strong>
            <NameList names={names} language="en" />
          </strong>
        </p>
      )}
    </div>
  );
}
