"use client";
import { useState } from "react";
import { Field, TextField } from "@/components/desk/form-fields";
import type { Cut } from "@/lib/newsroom/store-picture";
import { OutcomeForm } from "../outcome-form";
import { savePicture } from "./picture-actions";

export type PictureFormProps = {
  id: string;
  /** Its texts, times and crops as they are stored. */
  opened: {
    alt: string;
    decorative: boolean;
    caption: string;
    credit: string;
    takenAt: Date | null;
    rightsExpireAt: Date | null;
    cut: Cut;
  };
  /** By the paper's clock, as a date and time field has it; "" for none. */
  takenAt: string;
  rightsExpireAt: string;
  timeZone: string;
  mayManage: boolean;
  /** The focal point and crops to save with it, as JSON; null where they stay. */
  cut?: string | null;
  onSaved?: () => void;
};

/** What is said of a picture wherever it stands. Its button saves the crops that were changed, too. */
export function PictureForm({ id, opened, timeZone, mayManage, cut = null, onSaved, ...times }: PictureFormProps) {
  const [isDecorative, setDecorative] = useState(opened.decorative);
  return (
    <OutcomeForm
      action={savePicture}
      submit="Save"
      look="button button-main"
      {...(cut === null && { said: "Saved. Readers see it from now on." })}
      about={cut === null ? { id } : { id, cut }}
      onDone={() => onSaved?.()}
      opened={opened}
    >
      <TextField
        name="alt"
        label="Alt text"
        rows={2}
        note="Say what the picture shows, for people who can’t see it. A story can’t be published without."
        defaultValue={opened.alt}
        readOnly={isDecorative}
      />
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          name="decorative"
          className="mt-1"
          defaultChecked={opened.decorative}
          onChange={(event) => setDecorative(event.currentTarget.checked)}
        />
        <span>
          Decorative
          <span className="block text-meta text-ink-faint">
            It says nothing that the words beside it don’t: screen readers pass it over.
          </span>
        </span>
      </label>
      <TextField name="caption" label="Caption" rows={3} defaultValue={opened.caption} />
      <Field name="credit" label="Credit" defaultValue={opened.credit} maxLength={300} />
      <Field
        name="takenAt"
        label={`Taken (${timeZone})`}
        type="datetime-local"
        max="9999-12-31T23:59"
        defaultValue={times.takenAt}
      />
      {mayManage && (
        <Field
          name="rightsExpireAt"
          label={`Rights end (${timeZone})`}
          note="From then on no page and no list shows it. Empty: the paper may show it for good."
          type="datetime-local"
          max="9999-12-31T23:59"
          defaultValue={times.rightsExpireAt}
        />
      )}
    </OutcomeForm>
  );
}
