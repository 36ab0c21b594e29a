/** What the desk asks of a sign-in beyond Better Auth's own checks. */
import { createHmac } from "node:crypto";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { z } from "zod";
import { clientAddress } from "./client-address";
import { db } from "./db";
import { audit } from "./newsroom/audit";
import { cleanLine } from "./safe-text";
import { secret } from "./secret";

const refusalsAllowed = 20; // wrong passwords for one email, whoever tries and from wherever,
const refusalsWithin = 15 * 60 * 1000; // ms
const codeLives = 2 * 60 * 1000; // ms: longer than an authenticator's code is accepted (three steps of 30 s)

export type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** The same words as for a wrong password: nobody learns what is right. */
const notTogether = () =>
  new APIError("UNAUTHORIZED", { code: "INVALID_EMAIL_OR_PASSWORD", message: "Invalid email or password" });

/** Runs before each of Better Auth's endpoints. */
export const beforeEndpoint = createAuthMiddleware(async (ctx) => {
  if (ctx.path === "/sign-in/email")
    await refuseGuessing(cleanLine(String(ctx.body?.email)).slice(0, 320).toLowerCase(), clientAddress(ctx.headers));
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
  const tried = await db().auditEvent.count({
    where: {
      action: "sign-in.refused",
      at: { gt: new Date(Date.now() - refusalsWithin) },
      after: { path: ["email"], equals: email },
    },
  });
  if (tried < refusalsAllowed) return;
  // Under a name of its own: who goes on trying does not shut the account for longer.
  await audit({
    by: null,
    action: "sign-in.throttled",
    subject: { type: "user", id: null },
    after: { email },
    address,
  });
  throw new APIError("TOO_MANY_REQUESTS", { message: "Too many attempts" });
}

/** Runs before each session is made: nobody disabled gets one, and a code gets only one. Answers what it adds. */
export async function beforeSession(
  session: { userId: string },
  ctx: { path?: string; body?: unknown; headers?: Headers | undefined } | null,
): Promise<{ data: { ipAddress: string | null } }> {
  const user = await db().user.findUnique({ where: { id: session.userId }, select: { disabledAt: true } });
  if (!user || user.disabledAt) throw notTogether();
  if (ctx?.path === "/two-factor/verify-totp") await spendCode(session.userId, codeIn(ctx.body));
  return { data: { ipAddress: clientAddress(ctx?.headers) } }; // whole: Better Auth's own is cut to its network
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
  if (spent.count === 0) throw new APIError("UNAUTHORIZED", { code: "INVALID_CODE", message: "Invalid code" });
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
