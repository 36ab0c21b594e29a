"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { peopleWords } from "@/lib/messages/desk/people";
import type { Actor } from "@/lib/newsroom/audit";
import { authorise, authoriseConfirmed } from "@/lib/newsroom/authorise";
import type { Outcome } from "@/lib/newsroom/outcome";
import {
  type Credentials,
  createUser,
  disableUser,
  enableUser,
  endSessions,
  removeFactors,
  resetPassword,
  setRole,
} from "@/lib/newsroom/people";
import { readForm } from "@/lib/newsroom/read-form";
import { userRoles } from "@/lib/permissions";
import { identifier as id } from "@/lib/safe-text";
import { needed } from "@/lib/settings/fields";
import { deskPeoplePath } from "@/lib/urls";

const role = z.enum(userRoles, peopleWords.roleNeeded);
const newPerson = z.object({
  name: needed(100, peopleWords.nameNeeded),
  email: z.email(peopleWords.emailNeeded),
  role,
});

export const addAction = async (form: FormData): Promise<Outcome<Credentials>> =>
  confirmed(form, newPerson, createUser);

export const roleAction = async (form: FormData): Promise<Outcome<null>> =>
  confirmed(form, z.object({ id, role }), ({ id, role }, by) => setRole(id, role, by));

export const resetAction = async (form: FormData): Promise<Outcome<Credentials>> =>
  confirmed(form, z.object({ id }), ({ id }, by) => resetPassword(id, by));

export const removeFactorsAction = async (form: FormData): Promise<Outcome<null>> =>
  confirmed(form, z.object({ id }), ({ id }, by) => removeFactors(id, by));

export const disableAction = async (form: FormData): Promise<Outcome<null>> =>
  managed(form, z.object({ id }), ({ id }, by) => disableUser(id, by));

export const enableAction = async (form: FormData): Promise<Outcome<null>> =>
  confirmed(form, z.object({ id }), ({ id }, by) => enableUser(id, by));

export const endSessionsAction = async (form: FormData): Promise<Outcome<number>> =>
  managed(form, z.object({ id }), ({ id }, by) => endSessions(id, by));

type Verb<F, T> = (fields: F, by: Actor) => Promise<Outcome<T>>;

const managed = async <F, T>(form: FormData, shape: z.ZodType<F>, verb: Verb<F, T>): Promise<Outcome<T>> =>
  perform(await authorise("people.manage"), form, shape, verb);

/** For what lets somebody in, or gives them more: see `authoriseConfirmed`. */
const confirmed = async <F, T>(form: FormData, shape: z.ZodType<F>, verb: Verb<F, T>): Promise<Outcome<T>> =>
  perform(await authoriseConfirmed("people.manage"), form, shape, verb);

async function perform<F, T>(
  by: Outcome<Actor>,
  form: FormData,
  shape: z.ZodType<F>,
  verb: Verb<F, T>,
): Promise<Outcome<T>> {
  if (!by.ok) return by;
  const read = readForm(shape, form);
  if (!read.ok) return read;
  const outcome = await verb(read.value, by.value);
  if (outcome.ok) revalidatePath(deskPeoplePath);
  return outcome;
}
