"use client";
import { useRouter } from "next/navigation";
import { Field } from "@/components/desk/form-fields";
import { deskPagePath } from "@/lib/urls";
import { OutcomeForm } from "../outcome-form";
import { createPageAction } from "./page-actions";

/** Begins a page, and goes on to write it. */
export function NewPage() {
  const router = useRouter();
  return (
    <details className="rounded-sm border border-rule p-3">
      <summary className="font-medium">New page</summary>
      <div className="pt-3">
        <OutcomeForm
          action={createPageAction}
          submit="Create"
          look="button button-main"
          onDone={({ slug }) => router.push(deskPagePath(slug))}
        >
          <Field name="title" label="Title" autoComplete="off" required maxLength={200} />
          <Field
            name="slug"
            label="Address"
            note="“about”, “contact”, or one under “policies/”. Empty: policies/ with the title’s words."
            placeholder="policies/corrections"
            autoComplete="off"
            maxLength={120}
          />
        </OutcomeForm>
      </div>
    </details>
  );
}
