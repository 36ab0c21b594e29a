"use client";
import { type InputEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { listWords } from "@/lib/messages/desk/list";
import type { Named } from "@/lib/newsroom/find-names";
import { refused } from "@/lib/newsroom/outcome";
import { NameField } from "../name-field";
import { useFormAction } from "../use-form-action";
import { BulkAnswer } from "./bulk-answer";
import { changeTicked } from "./list-actions";

const boxesOf = (form: HTMLFormElement | null): HTMLInputElement[] =>
  Array.from(form?.querySelectorAll<HTMLInputElement>("input[name=id]") ?? []);

const tickedIn = (form: HTMLFormElement | null): number => boxesOf(form).filter(({ checked }) => checked).length;

const unreached = refused(listWords.noReplyToBulk);

type BulkFormProps = { sections: Named[]; isTrash: boolean; children: ReactNode };

/** The list's rows, and what can be done to those that are ticked. Without script every verb is offered. */
export function BulkForm({ sections, isTrash, children }: BulkFormProps) {
  const { outcome, isBusy, form: sent } = useFormAction(changeTicked, unreached);
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
    <form ref={form} {...sent} onInput={count} onReset={() => setTicked(0)} className="grid grid-cols-1 gap-2">
      <fieldset className="flex flex-wrap items-center gap-2 max-md:in-[form:not(:has(input:checked))]:hidden">
        <legend className="sr-only">{listWords.bulkActions}</legend>
        <output className="min-w-16 text-ink-soft">
          {ticked ? listWords.selected(ticked) : listWords.selectedLabel}
        </output>
        {isTrash ? (
          <button type="submit" className="button" name="verb" value="restore" disabled={isIdle}>
            {listWords.restore}
          </button>
        ) : (
          <>
            <button type="submit" className="button" name="verb" value="trash" disabled={isIdle}>
              {listWords.moveToTrash}
            </button>
            <Verb name="section" verb={listWords.changeSection} isIdle={isIdle}>
              <select
                className="field max-w-44 rounded-e-none"
                name="section"
                aria-label={listWords.newSection}
                defaultValue=""
              >
                <option value="">{listWords.newSectionPlaceholder}</option>
                {sections.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </Verb>
            <Verb name="topic" verb={listWords.addTopic} isIdle={isIdle}>
              <NameField
                of="topic"
                className="field max-w-44 rounded-e-none"
                name="topic"
                aria-label={listWords.topicToAdd}
                placeholder={listWords.topicToAddPlaceholder}
                onKeyDown={(event) => {
                  if (event.key === "Enter") event.preventDefault(); // the form's first verb is another
                }}
              />
            </Verb>
          </>
        )}
      </fieldset>
      <BulkAnswer outcome={outcome} isBusy={isBusy} />
      {children}
    </form>
  );
}

type VerbProps = { name: string; verb: string; isIdle: boolean; children: ReactNode };

/** A verb and the field that says with what. */
function Verb({ name, verb, isIdle, children }: VerbProps) {
  return (
    <span className="flex">
      {children}
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
