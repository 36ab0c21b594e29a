"use client";
import { type InputEvent, type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import type { Choice, ListChoices } from "@/lib/newsroom/list-choices";
import { BulkAnswer } from "./bulk-answer";
import { changeTicked } from "./list-actions";

const boxesOf = (form: HTMLFormElement | null): HTMLInputElement[] =>
  Array.from(form?.querySelectorAll<HTMLInputElement>("input[name=id]") ?? []);

const tickedIn = (form: HTMLFormElement | null): number => boxesOf(form).filter(({ checked }) => checked).length;

type BulkFormProps = { choices: ListChoices; isTrash: boolean; children: ReactNode };

/** The list's rows, and what can be done to those that are ticked. Without script every verb is offered. */
export function BulkForm({ choices, isTrash, children }: BulkFormProps) {
  const [outcome, change, isBusy] = useActionState(changeTicked, null);
  const [ticked, setTicked] = useState<number | null>(null); // null: there is no script, or it has not run yet
  const form = useRef<HTMLFormElement>(null);

  // `onInput`: after a form's reset React takes the next tick for no change.
  const count = ({ target }: InputEvent<HTMLFormElement>) => {
    if (target instanceof HTMLInputElement && target.id === "tick-all") {
      for (const box of boxesOf(form.current)) box.checked = target.checked;
    }
    setTicked(tickedIn(form.current));
  };
  useEffect(() => setTicked(tickedIn(form.current)), []); // some may have been ticked before hydration
  const isIdle = isBusy || ticked === 0;

  return (
    <form ref={form} action={change} onInput={count} onReset={() => setTicked(0)} className="grid grid-cols-1 gap-2">
      <fieldset className="flex flex-wrap items-center gap-2 max-md:in-[form:not(:has(input:checked))]:hidden">
        <legend className="sr-only">With the ticked articles</legend>
        <output className="min-w-16 text-ink-soft">{ticked ? `${ticked} ticked` : "Ticked:"}</output>
        {isTrash ? (
          <button type="submit" className="button" name="verb" value="restore" disabled={isIdle}>
            Restore
          </button>
        ) : (
          <>
            <button type="submit" className="button" name="verb" value="trash" disabled={isIdle}>
              Move to trash
            </button>
            <Picker
              name="section"
              label="New section"
              verb="Change section"
              choices={choices.sections}
              isIdle={isIdle}
            />
            <Picker name="topic" label="Topic to add" verb="Add topic" choices={choices.topics} isIdle={isIdle} />
          </>
        )}
      </fieldset>
      <BulkAnswer outcome={outcome} isBusy={isBusy} />
      {children}
    </form>
  );
}

type PickerProps = { name: string; label: string; verb: string; choices: Choice[]; isIdle: boolean };

function Picker({ name, label, verb, choices, isIdle }: PickerProps) {
  return (
    <span className="flex">
      <select className="field max-w-44 rounded-e-none" name={name} aria-label={label} defaultValue="">
        <option value="">{label} …</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="submit"
        className="button -ms-px whitespace-nowrap rounded-s-none"
        name="verb"
        value={name}
        disabled={isIdle}
      >
        {verb}
      </button>
    </span>
  );
}
