"use client";
import { useRouter } from "next/navigation";
import { Field, TextField } from "@/components/desk/form-fields";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import type { AuthorChange } from "@/lib/settings/names-form";
import { deskAuthorsPath } from "@/lib/urls";
import { OutcomeForm } from "../outcome-form";
import { createAuthorAction, saveAuthorAction } from "./author-actions";
import { PictureChoice } from "./picture-choice";

type AuthorFormProps = {
  author: AuthorChange | null; // null: a new one
  portrait: DeskPicture | null;
};

/** An author: made, or changed. */
export function AuthorForm({ author, portrait }: AuthorFormProps) {
  const router = useRouter();
  const fields = (
    <>
      <Field name="name" label="Name" defaultValue={author?.name} required maxLength={120} autoComplete="off" />
      <Field
        name="slug"
        label="Address"
        note={
          author
            ? "After /author/. Changed, the former address leads to the new one (301)."
            : "After /author/. Empty: made from the name."
        }
        defaultValue={author?.slug}
        maxLength={120}
        autoComplete="off"
      />
      <Field name="role" label="Role" note="Such as “Science editor”." defaultValue={author?.role} maxLength={120} />
      <TextField
        name="bio"
        label="About them"
        note="At the head of their page."
        defaultValue={author?.bio ?? ""}
        rows={4}
      />
      <Field
        name="email"
        label="Email"
        type="email"
        note="Readers see it on their page."
        defaultValue={author?.email ?? ""}
        autoComplete="off"
      />
      <PictureChoice name="portraitId" label="Portrait" picture={portrait} />
    </>
  );
  if (!author) {
    return (
      <OutcomeForm
        action={createAuthorAction}
        submit="Create"
        look="button button-main"
        onDone={() => router.push(deskAuthorsPath)}
      >
        {fields}
      </OutcomeForm>
    );
  }
  return (
    <OutcomeForm
      action={saveAuthorAction}
      submit="Save"
      look="button button-main"
      said="Saved."
      about={{ id: author.id }}
      opened={author}
    >
      {fields}
    </OutcomeForm>
  );
}
