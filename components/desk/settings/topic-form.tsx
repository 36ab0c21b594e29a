"use client";
import { Field, TextField } from "@/components/desk/form-fields";
import { commonWords } from "@/lib/messages/desk/common";
import { settingsWords } from "@/lib/messages/desk/settings";
import type { TopicChange } from "@/lib/settings/names-form";
import { OutcomeForm } from "../outcome-form";
import { saveTopicAction } from "./topic-actions";

/** A topic, to be changed. */
export function TopicForm({ topic }: { topic: TopicChange }) {
  return (
    <OutcomeForm
      action={saveTopicAction}
      submit={commonWords.save}
      look="button button-main"
      said={commonWords.saved}
      about={{ id: topic.id }}
      opened={topic}
    >
      <Field name="name" label={settingsWords.name} defaultValue={topic.name} required maxLength={120} />
      <Field
        name="slug"
        label={settingsWords.url}
        note={settingsWords.topicUrlHint}
        defaultValue={topic.slug}
        required
        maxLength={120}
        autoComplete="off"
      />
      <TextField
        name="description"
        label={settingsWords.description}
        note={settingsWords.topicDescriptionHint}
        defaultValue={topic.description}
      />
    </OutcomeForm>
  );
}
