"use client";
import { useRouter } from "next/navigation";
import { Field } from "@/components/desk/form-fields";
import { commonWords } from "@/lib/messages/desk/common";
import { settingsWords } from "@/lib/messages/desk/settings";
import { deskPagePath } from "@/lib/urls";
import { OutcomeForm } from "../outcome-form";
import { createPageAction } from "./page-actions";

/** Begins a page, and goes on to write it. */
export function NewPage() {
  const router = useRouter();
  return (
    <details className="rounded-sm border border-rule p-3">
      <summary className="font-medium">{settingsWords.newPage}</summary>
      <div className="pt-3">
        <OutcomeForm
          action={createPageAction}
          submit={commonWords.create}
          look="button button-main"
          onDone={({ slug }) => router.push(deskPagePath(slug))}
        >
          <Field name="title" label={settingsWords.title} autoComplete="off" required maxLength={200} />
          <Field
            name="slug"
            label={settingsWords.url}
            note={settingsWords.pageUrlHint}
            placeholder="policies/corrections"
            autoComplete="off"
            maxLength={120}
          />
        </OutcomeForm>
      </div>
    </details>
  );
}
