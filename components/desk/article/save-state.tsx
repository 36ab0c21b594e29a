import { NameList } from "@/components/story/name-list";
import { articleWords } from "@/lib/messages/desk/article";
import type { Presence } from "@/lib/newsroom/presence";
import type { SyncState } from "./sync-parts";

function sayOf(state: SyncState): string {
  switch (state.kind) {
    case "saved":
      return state.at ? articleWords.savedAt(state.at.toLocaleTimeString("en-GB")) : articleWords.saved;
    case "unsaved":
      return articleWords.saving;
    case "offline":
      return articleWords.offline;
    case "unreachable":
      return articleWords.unreachable;
    case "signed-out":
      return articleWords.signedOut;
    case "refused":
      return articleWords.notSaved(state.message);
    case "conflict":
      return articleWords.conflict(state.revision);
  }
}

type SaveStateProps = { state: SyncState; isKept: boolean; others: Presence["others"] };

/** Where the words are, and who else is here. */
export function SaveState({ state, isKept, others }: SaveStateProps) {
  const isWell = state.kind === "saved" || state.kind === "unsaved";
  const names = others.map(({ name, isMe }) => (isMe ? articleWords.youInAnotherTab : name));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-meta">
      <p role="status" data-state={state.kind} className={isWell ? "text-ink-faint" : "font-semibold text-bad"}>
        {sayOf(state)}
      </p>
      {!isKept && <p className="text-bad">{articleWords.browserKeepsNothing}</p>}
      {names.length > 0 && (
        <p className="text-ink-soft">
          {articleWords.alsoHere}{" "}
          <strong>
            <NameList names={names} language="en" />
          </strong>
        </p>
      )}
    </div>
  );
}
