/**
 * Signing in to the desk: Better Auth over our own tables. People are made by admins and by
 * `npm run user`; nobody signs up.
 */
import { passkey } from "@better-auth/passkey";
import { prismaAdapter } from "@better-auth/prisma-adapter";
import { betterAuth } from "better-auth";
import { nextCookies } from "better-auth/next-js";
import { twoFactor } from "better-auth/plugins";
import { config } from "./config";
import { db } from "./db";
import { secret } from "./secret";

const shortestPassword = 12; // characters: ASVS 6.2.1 asks for 8 and advises 15
const freshFor = 15 * 60; // s: after this, changing a password or a factor asks for the password again

function create() {
  const { siteUrl } = config();
  return betterAuth({
    appName: "Dateline",
    baseURL: siteUrl,
    basePath: "/api/auth",
    secret: secret(),
    database: prismaAdapter(db(), { provider: "postgresql", transaction: true }),
    advanced: { database: { generateId: false } },
    telemetry: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: shortestPassword },
    user: {
      additionalFields: {
        role: { type: ["writer", "editor", "admin"], input: false, defaultValue: "writer" },
        disabledAt: { type: "date", input: false, required: false },
      },
    },
    session: { freshAge: freshFor },
    // In the database, so that several instances count together and a restart forgets nothing.
    rateLimit: { enabled: true, storage: "database" },
    plugins: [twoFactor({ issuer: "Dateline" }), passkey({ rpName: "Dateline" }), nextCookies()],
  });
}

let current: ReturnType<typeof create> | undefined;

/** The one instance; made when first asked, since a build has neither settings nor database. */
export const auth = (): ReturnType<typeof create> => (current ??= create());
