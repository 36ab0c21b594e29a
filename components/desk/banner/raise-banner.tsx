"use client";
import { useState } from "react";
import { Field } from "@/components/desk/form-fields";
import { bannerWords } from "@/lib/messages/desk/banner";
import { longestBanner } from "@/lib/newsroom/banner-form";
import { OutcomeForm } from "../outcome-form";
import { StoryField } from "../story-field";
import { raiseAction } from "./banner-actions";

const spans = [
  { lasts: "1", name: bannerWords.oneHour },
  { lasts: "3", name: bannerWords.threeHours },
  { lasts: "until", name: bannerWords.untilTime },
];

/** The form that puts a banner up. Once it is up, the form is as it was. */
export function RaiseBanner({ timeZone }: { timeZone: string }) {
  const [round, setRound] = useState(0);
  return (
    <OutcomeForm
      action={raiseAction}
      submit={bannerWords.publish}
      look="button button-main"
      said={bannerWords.published}
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
        label={bannerWords.text}
        note={bannerWords.lengthOf(length, longestBanner)}
        maxLength={longestBanner}
        required
        autoComplete="off"
        dir="auto"
        onChange={({ target }) => setLength(target.value.length)}
      />
      <StoryField
        name="articleId"
        chosenLabel={bannerWords.linksTo}
        label={bannerWords.linkSearch}
        sent={({ id }) => id}
      />
      <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
        <legend className="label">{bannerWords.duration}</legend>
        {spans.map(({ lasts: value, name }) => (
          <label key={value} className="flex items-center gap-2 py-1">
            <input type="radio" name="lasts" value={value} checked={lasts === value} onChange={() => setLasts(value)} />
            {name}
          </label>
        ))}
      </fieldset>
      {lasts === "until" && <Field name="until" label={bannerWords.until(timeZone)} type="datetime-local" required />}
      <Field name="from" label={bannerWords.from(timeZone)} type="datetime-local" />
    </>
  );
}
