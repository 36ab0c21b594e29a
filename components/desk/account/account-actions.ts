"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { peopleWords } from "@/lib/messages/desk/people";
import {
  changeEmail,
  changeName,
  changePassword,
  confirmSession,
  endOtherSessions,
  endSession,
  removePasskey,
  renamePasskey,
} from "@/lib/newsroom/account";
import type { Actor } from "@/lib/newsroom/audit";
import {
  beginAuthenticator,
  confirmAuthenticator,
  type Enrolment,
  newRecoveryCodes,
  removeAuthenticator,
} from "@/lib/newsroom/authenticator";
import { authorise, authoriseConfirmed } from "@/lib/newsroom/authorise";
import { type Outcome, signedOut } from "@/lib/newsroom/outcome";
import { readForm } from "@/lib/newsroom/read-form";
import { identifier as id } from "@/lib/safe-text";
import { currentSession } from "@/lib/session";
import { needed } from "@/lib/settings/fields";
import { deskPath } from "@/lib/urls";

type Answer = Promise<Outcome<null>>;

const name = needed(100, peopleWords.nameNeeded);
const email = z.string().trim().toLowerCase().pipe(z.email(peopleWords.ownEmailNeeded));
const password = z.string().min(1, peopleWords.passwordNeeded).max(128, peopleWords.wrongPassword);
const code = z
  .string()
  .transform((text) => text.replaceAll(/\s/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, peopleWords.codeNeeded));

export const nameAction = async (form: FormData): Answer =>
  own(form, z.object({ name }), ({ name }, by) => changeName(name, by));

export const emailAction = async (form: FormData): Answer =>
  own(form, z.object({ email, password }), async (change, by) => {
    const session = await currentSession();
    return session ? changeEmail({ ...change, sessionId: session.id }, by) : signedOut;
  });

export const passwordAction = async (form: FormData): Answer =>
  own(form, z.object({ current: password, next: z.string() }), async (change, by) => {
    const session = await currentSession();
    return session ? changePassword({ ...change, sessionId: session.id }, by) : signedOut;
  });

// Not `own`, here and below: to make the page anew would take what was typed, the secret and the codes off it.
export async function confirmAction(form: FormData): Answer {
  const by = await authorise("desk.enter");
  if (!by.ok) return by;
  const read = readForm(z.object({ password }), form);
  if (!read.ok) return read;
  const session = await currentSession();
  return session ? confirmSession(read.value.password, session.id, by.value) : signedOut;
}

export async function beginAuthenticatorAction(form: FormData): Promise<Outcome<Enrolment>> {
  const by = await authorise("desk.enter");
  if (!by.ok) return by;
  const read = readForm(z.object({ password }), form);
  return read.ok ? beginAuthenticator(read.value.password, by.value) : read;
}

export async function confirmAuthenticatorAction(form: FormData): Answer {
  const by = await authorise("desk.enter");
  if (!by.ok) return by;
  const read = readForm(z.object({ code }), form);
  return read.ok ? confirmAuthenticator(read.value.code) : read;
}

export async function newRecoveryCodesAction(form: FormData): Promise<Outcome<string[]>> {
  const by = await authorise("desk.enter");
  if (!by.ok) return by;
  const read = readForm(z.object({ password }), form);
  return read.ok ? newRecoveryCodes(read.value.password, by.value) : read;
}

export const removeAuthenticatorAction = async (form: FormData): Answer =>
  own(form, z.object({ password }), ({ password }, by) => removeAuthenticator(password, by));

export const renamePasskeyAction = async (form: FormData): Answer =>
  own(form, z.object({ id, name }), ({ id, name }, by) => renamePasskey(id, name, by));

export const removePasskeyAction = async (form: FormData): Answer => {
  const confirmed = await authoriseConfirmed("desk.enter");
  return confirmed.ok ? own(form, z.object({ id }), ({ id }, by) => removePasskey(id, by)) : confirmed;
};

export const endSessionAction = async (form: FormData): Answer =>
  own(form, z.object({ id }), ({ id }, by) => endSession(id, by));

export const endOtherSessionsAction = async (form: FormData): Answer =>
  own(form, z.object({}), async (_, by) => {
    const session = await currentSession();
    return session ? endOtherSessions(session.id, by) : signedOut;
  });

/** Whoever is signed in, doing something with their own account. */
async function own<F, T>(
  form: FormData,
  shape: z.ZodType<F>,
  verb: (fields: F, by: Actor) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const by = await authorise("desk.enter");
  if (!by.ok) return by;
  const read = readForm(shape, form);
  if (!read.ok) return read;
  const outcome = await verb(read.value, by.value);
  if (outcome.ok) revalidatePath(deskPath, "layout"); // the name stands in the bar
  return outcome;
}
