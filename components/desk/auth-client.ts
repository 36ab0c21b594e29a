import { passkeyClient } from "@better-auth/passkey/client";
import { twoFactorClient } from "better-auth/client/plugins";
import { createAuthClient } from "better-auth/react";

/** What the desk's pages call to sign in and out. */
export const authClient = createAuthClient({ plugins: [twoFactorClient(), passkeyClient()] });

/** In place of an answer, where none came. */
export const unanswered = { data: null, error: { status: 0, code: undefined } };
export const away = "The desk can’t be reached. Try again in a moment.";

/** True for the status of an answer that says nothing of who asked. */
export const isAway = (status: number): boolean => status === 0 || status >= 500;
