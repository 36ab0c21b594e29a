"use client";
import { useRouter } from "next/navigation";
import { Field, TextField } from "@/components/desk/form-fields";
import { commonWords } from "@/lib/messages/desk/common";
import { settingsWords } from "@/lib/messages/desk/settings";
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
      <Field
        name="name"
        label={settingsWords.name}
        defaultValue={author?.name}
        required
        maxLength={120}
        autoComplete="off"
      />
      <Field
        name="slug"
        label={settingsWords.url}
        note={author ? settingsWords.authorUrlHint : settingsWords.newAuthorUrlHint}
        defaultValue={author?.slug}
        maxLength={120}
        autoComplete="off"
      />
      <Field
        name="role"
        label={settingsWords.jobTitle}
        note={settingsWords.jobTitleHint}
        defaultValue={author?.role}
        maxLength={120}
      />
      <TextField
        name="bio"
        label={settingsWords.biography}
        note={settingsWords.biographyHint}
        defaultValue={author?.bio ?? ""}
        rows={4}
      />
      <Field
        name="email"
        label={settingsWords.email}
        type="email"
        note={settingsWords.authorEmailHint}
        defaultValue={author?.email ?? ""}
        autoComplete="off"
      />
      <PictureChoice name="portraitId" label={settingsWords.portrait} picture={portrait} />
    </>
  );
  if (!author) {
    return (
      <OutcomeForm
        action={createAuthorAction}
        submit={commonWords.create}
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
      submit={commonWords.save}
      look="button button-main"
      said={commonWords.saved}
      about={{ id: author.id }}
      opened={author}
    >
      {fields}
    </OutcomeForm>
  );
}
