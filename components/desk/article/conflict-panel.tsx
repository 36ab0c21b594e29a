import type { Names } from "@/lib/body/difference";
import type { Choice, Conflict } from "@/lib/body/merge";
import { plainTextOf } from "@/lib/body/plain-text";
import { articleWords } from "@/lib/messages/desk/article";
import { fieldNames } from "@/lib/messages/desk/names";

type ConflictPanelProps = {
  conflicts: readonly Conflict[];
  names: Names;
  onChoose: (choice: Choice) => void; // for the first conflict
};

/** Where two people changed the same words: both versions, and a choice for each. */
export function ConflictPanel({ conflicts, names, onChoose }: ConflictPanelProps) {
  const [conflict] = conflicts;
  if (!conflict) return null;
  const { title, mine, theirs } = shownOf(conflict, names);
  return (
    <section role="alertdialog" aria-label={articleWords.twoVersions} className="rounded-md border-2 border-bad p-4">
      <h2 className="text-note font-semibold">{articleWords.changedByBoth(title, conflicts.length)}</h2>
      <div className="my-3 grid gap-3 sm:grid-cols-2">
        {[
          { name: articleWords.yours, text: mine },
          { name: articleWords.theirs, text: theirs },
        ].map(({ name, text }) => (
          <div key={name} className="rounded-sm bg-panel p-3">
            <p className="label">{name}</p>
            <p className="font-serif whitespace-pre-line">{text || articleWords.deletedText}</p>
          </div>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button button-main" onClick={() => onChoose("mine")}>
          {articleWords.keepMine}
        </button>
        <button type="button" className="button" onClick={() => onChoose("theirs")}>
          {articleWords.keepTheirs}
        </button>
        {conflict.kind === "block" && (
          <button type="button" className="button" onClick={() => onChoose("both")}>
            {articleWords.keepBoth}
          </button>
        )}
      </div>
    </section>
  );
}

function shownOf(conflict: Conflict, names: Names): { title: string; mine: string; theirs: string } {
  if (conflict.kind === "field") {
    const printed = (value: unknown) => [value ?? ""].flat().map((each) => names[String(each)] ?? String(each));
    const [mine, theirs] = [conflict.mine, conflict.theirs].map((value) => printed(value).join(", "));
    return { title: fieldNames[conflict.field], mine: mine ?? "", theirs: theirs ?? "" };
  }
  const text = (content: typeof conflict.mine) => plainTextOf({ type: "doc", content });
  return { title: articleWords.partOfText, mine: text(conflict.mine), theirs: text(conflict.theirs) };
}
