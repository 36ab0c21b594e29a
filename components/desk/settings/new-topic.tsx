"use client";
import { Field, TextField } from "@/components/desk/form-fields";
import { commonWords } from "@/lib/messages/desk/common";
import { settingsWords } from "@/lib/messages/desk/settings";
import { OutcomeForm } from "../outcome-form";
import { createTopicAction } from "./topic-actions";

export function NewTopic() {
  return (
    <details className="rounded-sm border border-rule p-3">
      <summary className="font-medium">{settingsWords.newTopic}</summary>
      <div className="pt-3">
        <OutcomeForm
          action={createTopicAction}
          submit={commonWords.create}
          look="button button-main"
          said={settingsWords.created}
        >
          <Field name="name" label={settingsWords.name} autoComplete="off" required maxLength={120} />
          <Field
            name="slug"
            label={settingsWords.url}
            note={settingsWords.urlFromName}
            autoComplete="off"
            maxLength={120}
          />
          <TextField name="description" label={settingsWords.description} defaultValue="" />
        </OutcomeForm>
      </div>
    </details>
  );
}
