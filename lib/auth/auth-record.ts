/** Better Auth's part of the audit trail: who signed in, who was refused, whose factors changed. */
import type { BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware, getSessionFromCtx, isAPIError } from "better-auth/api";
import { clientAddress } from "../network/client-address";
import { type AuditEntry, audit } from "../newsroom/audit";
import { cleanLine } from "../safe-text";
import { afterSignIn, type Context, challengedUser } from "./auth-rules";

const signInBy: Record<string, string> = {
  "/sign-in/email": "password",
  "/two-factor/verify-totp": "authenticator",
  "/two-factor/verify-backup-code": "recovery code",
  "/passkey/verify-authentication": "passkey",
};

const changeBy: Record<string, string> = {
  "/two-factor/disable": "two-factor.disable",
  "/two-factor/generate-backup-codes": "two-factor.new-codes",
  "/passkey/verify-registration": "passkey.add",
};

/** To stand after the two-factor plugin, which takes back the session of whoever still owes a code. */
export const authRecord = (): BetterAuthPlugin => ({
  id: "dateline-record",
  hooks: {
    before: [{ matcher: ({ path }) => path === "/sign-out", handler: createAuthMiddleware(recordSignOut) }],
    after: [
      {
        matcher: ({ path = "" }) => path in signInBy || path in changeBy,
        handler: createAuthMiddleware(async (ctx) => {
          const entry = await entryOf(ctx);
          await afterSignIn(ctx);
          if (entry) await audit({ ...entry, address: clientAddress(ctx.headers) });
        }),
      },
    ],
  },
});

async function recordSignOut(ctx: Context): Promise<void> {
  const session = await getSessionFromCtx(ctx);
  if (!session) return;
  const by = { id: session.user.id, address: clientAddress(ctx.headers) };
  await audit({ by, action: "sign-out", subject: { type: "session", id: session.session.id } });
}

async function entryOf(ctx: Context): Promise<AuditEntry | null> {
  const { path = "", context } = ctx;
  const isRefused = isAPIError(context.returned);
  const user = context.session?.user ?? context.newSession?.user;
  const by = user ? { id: user.id, address: clientAddress(ctx.headers) } : null;
  const subject = { type: "user", id: user?.id ?? null } as const;

  const change = changeBy[path];
  if (change) return { by, subject, action: isRefused ? `${change}.refused` : change };

  // A code from someone who is signed in: they are setting their authenticator up.
  if (context.session && path === "/two-factor/verify-totp")
    return { by, subject, action: isRefused ? "two-factor.enable.refused" : "two-factor.enable" };
  const method = signInBy[path] ?? path;
  if (isRefused) {
    const id = await challengedUser(ctx);
    const email = textOf(ctx.body, "email")?.toLowerCase() ?? null;
    return { by: null, action: "sign-in.refused", subject: { type: "user", id }, after: { email, method } };
  }
  if (!context.newSession) return null; // the password was right, and a code is owed
  const { id } = context.newSession.session;
  return { by, action: "sign-in", subject: { type: "session", id }, after: { method } };
}

function textOf(body: unknown, key: string): string | null {
  const value = typeof body === "object" && body !== null ? Reflect.get(body, key) : null;
  return typeof value === "string" ? cleanLine(value).slice(0, 320) : null; // the longest email there can be
}
