"use client";
import { useState } from "react";
import { Field } from "@/components/desk/form-fields";
import { longestBanner } from "@/lib/newsroom/banner-form";
import { OutcomeForm } from "../outcome-form";
import { StoryField } from "../story-field";
import { raiseAction } from "./banner-actions";

const spans = [
  { lasts: "1", name: "1 hour" },
  { lasts: "3", name: "3 hours" },
  { lasts: "until", name: "Until a time" },
];

/** The form that puts a banner up. Once it is up, the form is as it was. */
export function RaiseBanner({ timeZone }: { timeZone: string }) {
  const [round, setRound] = useState(0);
  return (
    <OutcomeForm
      action={raiseAction}
      submit="Put it up"
      look="button button-main"
      said="Readers see it from its time on."
      onDone={() => setRound((round) => round + 1)}
    >
      <Fields key={round} timeZone={timeZone} />
    </OutcomeForm>
  );
}

function Fields({ timeZone }: { timeZone: string }) {
  const [length, setLength] = useState(0);
  const [lasts, setLasts] = useState("1");
  return (
    <>
      <Field
        name="text"
        label="What happened"
        note={`${length} of ${longestBanner} characters`}
        maxLength={longestBanner}
        required
        autoComplete="off"
        dir="auto"
        onChange={({ target }) => setLength(target.value.length)}
      />
      <StoryField
        name="articleId"
        chosenLabel="Leads to"
        label="Leads to a story (search our articles; not needed)"
        sent={({ id }) => id}
      />
      <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
        <legend className="label">Stands for</legend>
        {spans.map(({ lasts: value, name }) => (
          <label key={value} className="flex items-center gap-2 py-1">
            <input type="radio" name="lasts" value={value} checked={lasts === value} onChange={() => setLasts(value)} />
            {name}
          </label>
        ))}
      </fieldset>
      {lasts === "until" && <Field name="until" label={`Until (${timeZone})`} type="datetime-local" required />}
      <Field name="from" label={`From (${timeZone}); empty for now`} type="datetime-local" />
    </>
  );
}
