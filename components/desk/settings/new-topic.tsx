"use client";
import { Field, TextField } from "@/components/desk/form-fields";
import { OutcomeForm } from "../outcome-form";
import { createTopicAction } from "./topic-actions";

export function NewTopic() {
  return (
    <details className="rounded-sm border border-rule p-3">
      <summary className="font-medium">New topic</summary>
      <div className="pt-3">
        <OutcomeForm action={createTopicAction} submit="Create" look="button button-main" said="Created.">
          <Field name="name" label="Name" autoComplete="off" required maxLength={120} />
          <Field name="slug" label="Address" note="Empty: made from the name." autoComplete="off" maxLength={120} />
          <TextField name="description" label="Description" defaultValue="" />
        </OutcomeForm>
      </div>
    </details>
  );
}
