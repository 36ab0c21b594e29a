"use client";
import { useState } from "react";
import { Field, TextField } from "@/components/desk/form-fields";
import { commonWords } from "@/lib/messages/desk/common";
import { pictureWords } from "@/lib/messages/desk/picture";
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
      submit={commonWords.save}
      look="button button-main"
      {...(cut === null && { said: pictureWords.savedLive })}
      about={cut === null ? { id } : { id, cut }}
      onDone={() => onSaved?.()}
      opened={opened}
    >
      <TextField
        name="alt"
        label={pictureWords.altText}
        rows={2}
        note={pictureWords.altTextHint}
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
          {pictureWords.decorative}
          <span className="block text-meta text-ink-faint">{pictureWords.decorativeHint}</span>
        </span>
      </label>
      <TextField name="caption" label={pictureWords.caption} rows={3} defaultValue={opened.caption} />
      <Field name="credit" label={pictureWords.credit} defaultValue={opened.credit} maxLength={300} />
      <Field
        name="takenAt"
        label={pictureWords.taken(timeZone)}
        type="datetime-local"
        max="9999-12-31T23:59"
        defaultValue={times.takenAt}
      />
      {mayManage && (
        <Field
          name="rightsExpireAt"
          label={pictureWords.rightsEndIn(timeZone)}
          note={pictureWords.rightsHint}
          type="datetime-local"
          max="9999-12-31T23:59"
          defaultValue={times.rightsExpireAt}
        />
      )}
    </OutcomeForm>
  );
}
