import { z } from "zod";
import { refusalWords } from "@/lib/messages/desk/refusal";
import { type Edit, formBase } from "../merge-fields";
import { json } from "../settings/fields";
import { done, type Outcome, refused } from "./outcome";

/** The fields of a form; none where what an action was given is no form: anybody may call it with anything. */
export const fieldsOf = (form: unknown): Record<string, FormDataEntryValue> =>
  form instanceof FormData ? Object.fromEntries(form) : {};

/** All that a form holds under one name, as `fieldsOf` reads it. */
export const textsOf = (form: unknown, name: string): FormDataEntryValue[] =>
  form instanceof FormData ? form.getAll(name) : [];

/** What a form holds, in the schema's shape; else the first thing wrong with it, beside its field. */
export function readForm<T>(schema: z.ZodType<T>, form: FormData): Outcome<T> {
  const read = schema.safeParse(fieldsOf(form));
  if (read.success) return done(read.data);
  const [issue] = read.error.issues;
  const field = issue?.path[0];
  return refused(issue?.message ?? refusalWords.unreadable, typeof field === "string" ? field : undefined);
}

const baseField = z.object({ base: json(formBase) });

/** What a form holds, in the schema's shape, and what it was opened with. */
export function readEdit<F>(schema: z.ZodType<F>, form: FormData): Outcome<Edit<F>> {
  const sent = readForm(schema, form);
  if (!sent.ok) return sent;
  const read = baseField.safeParse(fieldsOf(form));
  if (!read.success) return refused(refusalWords.unknownChanges);
  return done({ sent: sent.value, base: read.data.base });
}
