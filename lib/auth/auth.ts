/**
 * Signing in to the desk: Better Auth over our own tables. People are made by admins and by
 * `npm run user`; nobody signs up.
 */
import { passkey } from "@better-auth/passkey";
import { prismaAdapter } from "@better-auth/prisma-adapter";
import { betterAuth } from "better-auth";
import { isAPIError } from "better-auth/api";
import { nextCookies } from "better-auth/next-js";
import { twoFactor } from "better-auth/plugins";
import { config } from "../config";
import { db } from "../db";
import { log } from "../log";
import { sparingly } from "../log-sparingly";
import { addressHeader } from "../network/client-address";
import { siteOrigins } from "../network/site-origins";
import { cookieOptions } from "./auth-cookies";
import { authRecord } from "./auth-record";
import { beforeEndpoint, beforeSession, recoveryCodes } from "./auth-rules";
import { longestPassword, shortestPassword } from "./password";
import { secret } from "./secret";

// s: a session that nobody used for so long has ended. A trigger in the database ends it 30 days after signing in.
const idleFor = 7 * 24 * 60 * 60;
const refreshEvery = 60 * 60; // s
export const freshFor = 15 * 60; // s: after this, changing a password or a factor asks for the password again

// What the desk does for itself, by its own verbs: see lib/newsroom/account.ts.
const closed = [
  ...["/update-user", "/change-password", "/change-email", "/set-password", "/verify-password", "/delete-user"],
  ...["/request-password-reset", "/reset-password", "/send-verification-email", "/update-session"],
  ...["/list-sessions", "/revoke-session", "/revoke-sessions", "/revoke-other-sessions", "/list-accounts"],
  ...["/two-factor/enable", "/two-factor/disable", "/two-factor/get-totp-uri", "/two-factor/generate-backup-codes"],
  ...["/passkey/delete-passkey", "/passkey/update-passkey", "/passkey/list-user-passkeys"],
];

const logAuth = sparingly((leftOut, level: "error" | "info", message: string) =>
  log[level]({ from: "auth", leftOut }, message),
);

function create() {
  const { siteUrl } = config();
  return betterAuth({
    appName: "Dateline",
    baseURL: siteUrl,
    trustedOrigins: siteOrigins(siteUrl),
    basePath: "/api/auth",
    secret: secret(),
    database: prismaAdapter(db(), { provider: "postgresql", transaction: true }),
    advanced: {
      ...cookieOptions(siteUrl),
      disableOriginCheck: false, // said outright: Better Auth leaves the check out of tests otherwise
      database: { generateId: false },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    telemetry: { enabled: false },
    logger: {
      level: "warn",
      log: (level, message) => logAuth(level === "error" ? "error" : "info", message),
    },
    // What a request got wrong is its answer, not the log's: anybody could fill that.
    onAPIError: {
      onError: (error) => {
        if (!isAPIError(error) || error.statusCode >= 500) log.error({ error, from: "auth" }, "a request failed");
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    user: {
      additionalFields: {
        role: { type: ["writer", "editor", "admin"], input: false, defaultValue: "writer" },
        disabledAt: { type: "date", input: false, required: false },
      },
    },
    session: { freshAge: freshFor, expiresIn: idleFor, updateAge: refreshEvery },
    disabledPaths: closed,
    hooks: { before: beforeEndpoint },
    databaseHooks: { session: { create: { before: beforeSession } } },
    // In the database, so that several instances count together and a restart forgets nothing.
    rateLimit: {
      enabled: true,
      storage: "database",
      // An address is often a whole office; lib/auth/auth-rules.ts counts an email's attempts beside this.
      customRules: { "/sign-in/email": { window: 60, max: 20 }, "/two-factor/*": { window: 60, max: 20 } },
    },
    plugins: [
      twoFactor({ issuer: "Dateline", backupCodeOptions: { storeBackupCodes: recoveryCodes } }),
      passkey({ rpName: "Dateline" }),
      authRecord(),
      nextCookies(),
    ],
  });
}

let current: ReturnType<typeof create> | undefined;

/** The one instance; made when first asked, since a build has neither settings nor database. */
export const auth = (): ReturnType<typeof create> => (current ??= create());

/**
 * The session of a request; null where there is none. Use prolongs it once an hour at most. Better Auth alone would
 * write it at each request in its last seven days, since the database ends it earlier than Better Auth asks. If that
 * write fails, the session holds as it is.
 */
export async function sessionOf(headers: Headers) {
  const session = await auth().api.getSession({ headers, query: { disableRefresh: true } });
  if (!session || Date.now() - session.session.updatedAt.getTime() <= refreshEvery * 1000) return session;
  return auth()
    .api.getSession({ headers })
    .catch((error: unknown) => {
      log.error({ error, from: "auth" }, "a session could not be prolonged"); // on a full disk people still read and see why no save works
      return session;
    });
}
