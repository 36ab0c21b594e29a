/** Sessions of the desk for tests, and the headers of a browser that holds one. */
import { createHmac, randomUUID } from "node:crypto";
import { sessionCookieName } from "../auth/auth-cookies";
import { secret } from "../auth/secret";
import { config } from "../config";
import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";

type SessionDifference = Partial<Omit<Prisma.SessionUncheckedCreateInput, "userId">>;

/** A session of the user; it lasts an hour unless the difference says otherwise. */
export const aSession = (userId: string, difference: SessionDifference = {}) =>
  db().session.create({
    data: { token: randomUUID(), userId, expiresAt: new Date(Date.now() + 60 * 60 * 1000), ...difference },
  });

/** What a browser with this session sends. */
export function headersOf({ token }: { token: string }): Headers {
  const signature = createHmac("sha256", secret()).update(token).digest("base64");
  const cookie = `${sessionCookieName(config().siteUrl)}=${encodeURIComponent(`${token}.${signature}`)}`;
  return new Headers({ cookie });
}
