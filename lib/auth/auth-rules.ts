/** What the desk asks of a sign-in beyond Better Auth's own checks. */
import { createHmac } from "node:crypto";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { z } from "zod";
import { db } from "../db";
import { clientAddress } from "../network/client-address";
import { audit } from "../newsroom/audit";
import { cleanLine } from "../safe-text";
import { type Attempts, countAttempt, forgetAttempts, signInAttempts } from "./attempts";
import { secret } from "./secret";

const codeLives = 2 * 60 * 1000; // ms: longer than an authenticator's code is accepted (three steps of 30 s)

const longestUserAgent = 500; // characters: browsers send under 200, and anybody may send 16 kB

export type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** By path, what Better Auth answers where what was given is wrong, to the byte: a disabled account gets the same. */
const wrong: Record<string, { message: string; code: string }> = {
  "/passkey/verify-authentication": { message: "Passkey not found", code: "PASSKEY_NOT_FOUND" },
  "/two-factor/verify-totp": { message: "Invalid code", code: "INVALID_CODE" },
  "/two-factor/verify-backup-code": { message: "Invalid backup code", code: "INVALID_BACKUP_CODE" },
};
const wrongPassword = { message: "Invalid email or password", code: "INVALID_EMAIL_OR_PASSWORD" };
const refusalAt = (path: string) => new APIError("UNAUTHORIZED", wrong[path] ?? wrongPassword);

/** Runs before each of Better Auth's endpoints. */
export const beforeEndpoint = createAuthMiddleware(async (ctx) => {
  if (ctx.path === "/sign-in/email") await refuseGuessing(emailIn(ctx.body), clientAddress(ctx.headers));
  // No browser is excused from its code (ASVS 6.3.4: all ways in are equally strong).
  if (ctx.path === "/two-factor/verify-totp") {
    const given = String(ctx.body?.code);
    const userId = await challengedUser(ctx);
    // One that was used is refused as a wrong one is, and counted with them.
    const code = userId && (await isSpent(userId, given)) ? "spent" : given;
    return { context: { body: { code, trustDevice: false } } };
  }
  if (ctx.path === "/passkey/verify-registration" && typeof ctx.body?.name === "string") {
    return { context: { body: { ...ctx.body, name: cleanLine(ctx.body.name) } } };
  }
  if (ctx.path === "/two-factor/verify-backup-code") {
    const code = hashedCode(String(ctx.body?.code).trim());
    return { context: { body: { code, trustDevice: false, disableSession: false } } };
  }
});

async function refuseGuessing(email: string, address: string | null): Promise<void> {
  const attempt = await countAttempt(await attemptsOf(email, address));
  if (attempt === "allowed") return;
  if (attempt === "first-refused") {
    const subject = { type: "user", id: null } as const;
    await audit({ by: null, action: "sign-in.throttled", subject, after: { email }, address });
  }
  throw new APIError("TOO_MANY_REQUESTS", { message: "Too many attempts" });
}

/** Guesses from elsewhere must not lock the owner out: an address where they signed in before has a count of its own. */
async function attemptsOf(email: string, address: string | null): Promise<Attempts> {
  const isKnown =
    address !== null &&
    (await db().auditEvent.count({ where: { action: "sign-in", address, user: { email } }, take: 1 })) > 0;
  return signInAttempts(email, isKnown ? address : null);
}

const emailIn = (body: unknown): string => {
  const read = z.object({ email: z.string() }).safeParse(body);
  return read.success ? cleanLine(read.data.email).slice(0, 320).toLowerCase() : "";
};

/** Runs once somebody signed in: their attempts begin anew, and the session that this browser had before ends. */
export async function afterSignIn(ctx: Context): Promise<void> {
  const { newSession, authCookies, secret } = ctx.context;
  if (!newSession) return;
  await forgetAttempts(await attemptsOf(newSession.user.email, clientAddress(ctx.headers)));
  const former = await ctx.getSignedCookie(authCookies.sessionToken.name, secret);
  if (former && former !== newSession.session.token) await db().session.deleteMany({ where: { token: former } });
}

/** Runs before each session is made: nobody disabled gets one, and a code gets only one. Answers what it adds. */
export async function beforeSession(
  session: { userId: string },
  ctx: { path?: string; body?: unknown; headers?: Headers | undefined } | null,
): Promise<{ data: { ipAddress: string | null; userAgent: string } }> {
  const user = await db().user.findUnique({ where: { id: session.userId }, select: { disabledAt: true } });
  if (!user || user.disabledAt) throw refusalAt(ctx?.path ?? "");
  if (ctx?.path === "/two-factor/verify-totp") await spendCode(session.userId, codeIn(ctx.body));
  const userAgent = (ctx?.headers?.get("user-agent") ?? "").slice(0, longestUserAgent);
  return { data: { ipAddress: clientAddress(ctx?.headers), userAgent } }; // whole: Better Auth's own is cut to its network
}

const codeIn = (body: unknown): string => z.object({ code: z.string() }).parse(body).code;

// ASVS 6.5.1: a code of an authenticator is good once. Its row's key is what two tries collide on.
const spentKey = (userId: string, code: string): string => `totp ${userId} ${hashedCode(code)}`;

const isSpent = async (userId: string, code: string): Promise<boolean> =>
  (await db().verification.count({ where: { id: spentKey(userId, code), expiresAt: { gt: new Date() } } })) > 0;

async function spendCode(userId: string, code: string): Promise<void> {
  const id = spentKey(userId, code);
  const now = new Date();
  await db().verification.deleteMany({ where: { id, expiresAt: { lt: now } } });
  const expiresAt = new Date(now.getTime() + codeLives);
  const spent = await db().verification.createMany({
    data: [{ id, identifier: id, value: "", expiresAt }],
    skipDuplicates: true,
  });
  if (spent.count === 0) throw refusalAt("/two-factor/verify-totp");
}

/** The user whose password was right already and who now gives a code. */
export async function challengedUser(ctx: Context): Promise<string | null> {
  const { name } = ctx.context.createAuthCookie("two_factor");
  const challenge = await ctx.getSignedCookie(name, ctx.context.secret);
  const owed = challenge ? await ctx.context.internalAdapter.findVerificationValue(challenge) : null;
  return owed?.value ?? null;
}

const hashed = "hmac:";
const hashedCode = (code: string): string => hashed + createHmac("sha256", secret()).update(code).digest("base64url");

/** Recovery codes lie in the database as keyed hashes; `encrypt` also gets those that are hashed already. */
export const recoveryCodes = {
  encrypt: async (json: string): Promise<string> => {
    const codes = z.array(z.string()).parse(JSON.parse(json));
    return JSON.stringify(codes.map((code) => (code.startsWith(hashed) ? code : hashedCode(code))));
  },
  decrypt: async (kept: string): Promise<string> => kept,
};
