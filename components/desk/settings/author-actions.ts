"use server";
import { z } from "zod";
import { createAuthor, deleteAuthor, saveAuthor } from "@/lib/newsroom/authors";
import { editAction, formAction } from "@/lib/newsroom/form-action";
import type { Outcome } from "@/lib/newsroom/outcome";
import { identifier } from "@/lib/safe-text";
import { authorForm, newAuthorForm } from "@/lib/settings/names-form";
import { deskAuthorsPath } from "@/lib/urls";

const authors = { needs: "authors.manage", shownAt: deskAuthorsPath } as const;
const named = z.object({ id: identifier });

export const createAuthorAction = async (form: FormData): Promise<Outcome<{ id: string }>> =>
  formAction(form, { ...authors, shape: newAuthorForm, verb: createAuthor });

export const saveAuthorAction = async (form: FormData): ReturnType<typeof saveAuthor> =>
  editAction(form, { ...authors, shape: authorForm, verb: saveAuthor });

export const deleteAuthorAction = async (form: FormData): Promise<Outcome<null>> =>
  formAction(form, { ...authors, shape: named, verb: ({ id }, by) => deleteAuthor(id, by) });
