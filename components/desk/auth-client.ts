import { passkeyClient } from "@better-auth/passkey/client";
import { twoFactorClient } from "better-auth/client/plugins";
import { createAuthClient } from "better-auth/react";

/** What the desk's pages call to sign in and out. */
export const authClient = createAuthClient({ plugins: [twoFactorClient(), passkeyClient()] });
