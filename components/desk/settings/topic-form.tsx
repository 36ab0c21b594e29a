"use client";
import { Field, TextField } from "@/components/desk/form-fields";
import type { TopicChange } from "@/lib/settings/names-form";
import { OutcomeForm } from "../outcome-form";
import { saveTopicAction } from "./topic-actions";

/** A topic, to be changed. */
export function TopicForm({ topic }: { topic: TopicChange }) {
  return (
    <OutcomeForm
      action={saveTopicAction}
      submit="Save"
      look="button button-main"
      said="Saved."
      about={{ id: topic.id }}
      opened={topic}
    >
      <Field name="name" label="Name" defaultValue={topic.name} required maxLength={120} />
      <Field
        name="slug"
        label="Address"
        note="After /topic/. Changed, the former address leads to the new one (301)."
        defaultValue={topic.slug}
        required
        maxLength={120}
        autoComplete="off"
      />
      <TextField
        name="description"
        label="Description"
        note="At the head of its page."
        defaultValue={topic.description}
      />
    </OutcomeForm>
  );
}
