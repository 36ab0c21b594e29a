import { passkeyClient } from "@better-auth/passkey/client";
import { twoFactorClient } from "better-auth/client/plugins";
import { createAuthClient } from "better-auth/react";
import { peopleWords } from "@/lib/messages/desk/people";
import { diskFullMessage } from "@/lib/newsroom/outcome";

/** What the desk's pages call to sign in and out. */
export const authClient = createAuthClient({ plugins: [twoFactorClient(), passkeyClient()] });

/** In place of an answer, where none came. */
export const unanswered = { data: null, error: { status: 0, code: undefined } };

/** The sentence for the status of an answer that says nothing of who asked; null for any other. */
export function failureOf(status: number): string | null {
  if (status === 507) return diskFullMessage;
  return status === 0 || status >= 500 ? peopleWords.signInUnreachable : null;
}
