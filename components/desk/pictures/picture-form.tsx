"use client";
import { useState } from "react";
import { savePicture } from "@/app/admin/(desk)/pictures/[id]/actions";
import { Field, OutcomeForm, TextField } from "../outcome-form";

type PictureFormProps = {
  id: string;
  texts: { alt: string; decorative: boolean; caption: string; credit: string };
  /** By the paper's clock, as a date and time field has it; "" for none. */
  takenAt: string;
  rightsExpireAt: string;
  timeZone: string;
  mayManage: boolean;
};

/** What is said of a picture wherever it stands. */
export function PictureForm({ id, texts, takenAt, rightsExpireAt, timeZone, mayManage }: PictureFormProps) {
  const [isDecorative, setDecorative] = useState(texts.decorative);
  return (
    <OutcomeForm action={savePicture} submit="Save" said="Saved. Readers see it from now on." about={{ id }}>
      <TextField
        name="alt"
        label="Alt text"
        rows={2}
        note="Say what the picture shows, for people who can’t see it. A story can’t be published without."
        defaultValue={texts.alt}
        readOnly={isDecorative}
      />
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          name="decorative"
          className="mt-1"
          defaultChecked={texts.decorative}
          onChange={(event) => setDecorative(event.currentTarget.checked)}
        />
        <span>
          Decorative
          <span className="block text-meta text-ink-faint">
            It says nothing that the words beside it don’t: screen readers pass it over.
          </span>
        </span>
      </label>
      <TextField name="caption" label="Caption" rows={3} defaultValue={texts.caption} />
      <Field name="credit" label="Credit" defaultValue={texts.credit} maxLength={300} />
      <Field
        name="takenAt"
        label={`Taken (${timeZone})`}
        type="datetime-local"
        max="9999-12-31T23:59"
        defaultValue={takenAt}
      />
      {mayManage && (
        <Field
          name="rightsExpireAt"
          label={`Rights end (${timeZone})`}
          note="From then on no page and no list shows it. Empty: the paper may show it for good."
          type="datetime-local"
          max="9999-12-31T23:59"
          defaultValue={rightsExpireAt}
        />
      )}
    </OutcomeForm>
  );
}
