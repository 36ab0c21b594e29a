import { type FormEvent, useState } from "react";
import type { Fill, Slot } from "@/lib/front/document";
import type { SlotLayout } from "@/lib/front/layout";
import type { Operation } from "@/lib/front/operations";
import { commonWords } from "@/lib/messages/desk/common";
import { frontWords } from "@/lib/messages/desk/front";
import type { Option } from "@/lib/newsroom/desk-article";
import type { Refusal } from "@/lib/newsroom/outcome";
import { useUnsavedForm } from "../unsaved";

type SlotSettingsProps = {
  layout: SlotLayout;
  slot: Slot;
  storylines: Option[];
  run: (operation: Operation) => Promise<Refusal | null>;
};

/** What fills the slot after its pins, and after how many hours a story in it is flagged. */
export function SlotSettings({ layout: { key, name }, slot, storylines, run }: SlotSettingsProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { form, watched, saved } = useUnsavedForm();
  const { fill, staleAfterHours } = slot;
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const rule = fillOf(String(data.get("rule")));
    const hours = String(data.get("hours")).trim();
    const wrong =
      (await run({ kind: "setFill", slot: key, fill: rule })) ??
      (await run({ kind: "setStaleAfter", slot: key, staleAfterHours: hours === "" ? null : Number(hours) }));
    setRefusal(wrong);
    setOpen(wrong !== null);
    if (!wrong) saved(null);
  };
  return (
    <details
      className="ms-auto text-meta open:basis-full"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="py-1 text-ink-soft hover:text-ink">
        <span className="sr-only">{name}: </span>
        {frontWords.slotRule(ruleName(fill, storylines), staleAfterHours)}
      </summary>
      <form
        ref={form}
        {...watched}
        onSubmit={save}
        className="flex flex-wrap items-end gap-3 py-2"
        key={JSON.stringify([fill, staleAfterHours])}
      >
        <label className="label min-w-0 grow basis-40">
          {frontWords.rule}
          <select name="rule" className="field" defaultValue={choiceOf(fill)}>
            <option value="newest">{frontWords.newest}</option>
            <option value="mostRead">{frontWords.mostRead}</option>
            {storylines.map(({ id, name }) => (
              <option key={id} value={id}>
                {frontWords.storyline(name)}
              </option>
            ))}
          </select>
        </label>
        <label className="label min-w-0 basis-40">
          {frontWords.staleAfter}
          <input
            name="hours"
            type="number"
            min={1}
            max={8760}
            className="field"
            placeholder={frontWords.never}
            defaultValue={staleAfterHours ?? ""}
          />
        </label>
        <button type="submit" className="button">
          {commonWords.save}
        </button>
        {refusal && (
          <p role="alert" className="basis-full text-bad">
            {refusal.message}
          </p>
        )}
      </form>
    </details>
  );
}

const choiceOf = (fill: Fill): string => (fill.kind === "storyline" ? fill.storylineId : fill.kind);

const fillOf = (value: string): Fill =>
  value === "newest" || value === "mostRead" ? { kind: value } : { kind: "storyline", storylineId: value };

function ruleName(fill: Fill, storylines: Option[]): string {
  if (fill.kind === "newest") return frontWords.newest;
  if (fill.kind === "mostRead") return frontWords.mostRead;
  return frontWords.storyline(
    storylines.find(({ id }) => id === fill.storylineId)?.name ?? frontWords.deletedStoryline,
  );
}
