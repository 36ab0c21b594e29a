"use client";
import { Field } from "@/components/desk/form-fields";
import { redirectsWords } from "@/lib/messages/desk/redirects";
import { OutcomeForm } from "../outcome-form";
import { addAction } from "./redirect-actions";

export function AddRedirect() {
  return (
    <OutcomeForm
      action={addAction}
      submit={redirectsWords.addRedirect}
      look="button button-main"
      said={redirectsWords.added}
      className="grid items-start justify-items-start gap-3 md:grid-cols-[1fr_1fr_auto] md:[&>button]:mt-[1.15rem]"
    >
      <Field
        name="from"
        label={redirectsWords.from}
        placeholder="/world/old-story"
        autoComplete="off"
        required
        maxLength={500}
      />
      <Field
        name="to"
        label={redirectsWords.to}
        placeholder="/world/new-story"
        autoComplete="off"
        required
        maxLength={500}
      />
    </OutcomeForm>
  );
}
