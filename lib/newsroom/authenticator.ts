/** The second factor: an authenticator app's codes, and the recovery codes that stand in for it. */

import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { encode } from "uqr";
import { peopleWords } from "@/lib/messages/desk/people";
import { auth } from "../auth/auth";
import { checkPassword } from "./account";
import type { Actor } from "./audit";
import { done, type Outcome, refused } from "./outcome";

export type Enrolment = {
  secret: string;
  qr: { size: number; path: string }; // an SVG path on a grid of `size`
  recoveryCodes: string[]; // this once: the database has only their hashes
};

/** Begins to set an authenticator up: it counts once a code of it was given. */
export async function beginAuthenticator(password: string, by: Actor): Promise<Outcome<Enrolment>> {
  const checked = await checkPassword(password, by);
  if (!checked.ok) return checked;
  const answer = await asked(async () =>
    auth().api.enableTwoFactor({ body: { password, method: "totp" }, headers: await headers() }),
  );
  if (!answer.ok) return answer;
  if (!("totpURI" in answer.value)) throw new Error("an authenticator was asked for and something else was set up");
  const { totpURI, backupCodes } = answer.value;
  const secret = new URL(totpURI).searchParams.get("secret") ?? "";
  return done({ secret, qr: drawn(totpURI), recoveryCodes: backupCodes });
}

/** Ends the setting up, by a code of the authenticator. */
export async function confirmAuthenticator(code: string): Promise<Outcome<null>> {
  const answer = await asked(async () => auth().api.verifyTOTP({ body: { code }, headers: await headers() }), "code");
  return answer.ok ? done(null) : answer;
}

/** Signing in asks for the password alone again. */
export async function removeAuthenticator(password: string, by: Actor): Promise<Outcome<null>> {
  const checked = await checkPassword(password, by);
  if (!checked.ok) return checked;
  const answer = await asked(async () => auth().api.disableTwoFactor({ body: { password }, headers: await headers() }));
  return answer.ok ? done(null) : answer;
}

/** New recovery codes; those before are worth nothing from here on. */
export async function newRecoveryCodes(password: string, by: Actor): Promise<Outcome<string[]>> {
  const checked = await checkPassword(password, by);
  if (!checked.ok) return checked;
  const answer = await asked(async () =>
    auth().api.generateBackupCodes({ body: { password }, headers: await headers() }),
  );
  return answer.ok ? done(answer.value.backupCodes) : answer;
}

const sentences: Record<string, string> = {
  INVALID_CODE: peopleWords.wrongCode,
  TOTP_ALREADY_ENABLED: peopleWords.twoFactorExists,
};

/** What Better Auth answers; what it refuses becomes a sentence beside `field`. */
async function asked<T>(ask: () => Promise<T>, field?: string): Promise<Outcome<T>> {
  try {
    return done(await ask());
  } catch (error) {
    if (!isAPIError(error)) throw error;
    const code = error.body?.code ?? "";
    return refused(sentences[code] ?? peopleWords.tryAgain, field);
  }
}

function drawn(text: string): Enrolment["qr"] {
  const { size, data } = encode(text, { border: 4 });
  const squares = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")));
  return { size, path: squares.join("") };
}
