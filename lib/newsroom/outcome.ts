import { refusalWords } from "@/lib/messages/desk/refusal";

/**
 * What a verb of the desk answers. What its user can mend is a value, with a sentence that says
 * how and the field it belongs to; what only a developer can mend is thrown.
 */
export type Refusal = {
  ok: false;
  reason: "signed-out" | "unconfirmed" | "forbidden" | "invalid" | "full";
  message: string;
  field?: string;
  /** By field, what somebody else saved meanwhile: whoever sends the form again has read it. */
  stored?: Record<string, unknown>;
};
export type Outcome<T> = { ok: true; value: T } | Refusal;

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (message: string, field?: string): Refusal => ({
  ok: false,
  reason: "invalid",
  message,
  ...(field === undefined ? {} : { field }),
});

export const diskFullMessage = refusalWords.diskFull;

export const diskFull: Refusal = { ok: false, reason: "full", message: diskFullMessage };

export const signedOut: Refusal = {
  ok: false,
  reason: "signed-out",
  message: refusalWords.signedOut,
};

/** For what a stolen session must not do: the desk asks for the password or a passkey, and then asks again. */
export const unconfirmed: Refusal = {
  ok: false,
  reason: "unconfirmed",
  message: refusalWords.confirmFirst,
};
