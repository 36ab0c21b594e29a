/**
 * The people of the desk. Every verb is one transaction with its audit event, and ends the
 * person's sessions where what they may do shrinks. `by` is null for the command line.
 */

import { hashPassword } from "better-auth/crypto"; // what Better Auth itself uses: scrypt
import { peopleWords } from "@/lib/messages/desk/people";
import { generatedPassword } from "../auth/password";
import type { Prisma, User } from "../generated/prisma/client";
import { type UserRole, userRoles } from "../permissions";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { done, type Outcome, refused } from "./outcome";
import { permitIn } from "./permit";

export type NewPerson = { email: string; name: string; role: UserRole };
export type Credentials = { id: string; password: string };

const notHere = refused(peopleWords.personGone);
const lastAdmin = peopleWords.lastAdmin;

/** Adds a person; answers the password that was made, or the one given. */
export async function createUser(
  { email, name, role }: NewPerson,
  by: Actor | null,
  password = generatedPassword(),
): Promise<Outcome<Credentials>> {
  const hash = await hashPassword(password);
  return changing(requestOf(by), async (tx) => {
    const address = email.trim().toLowerCase();
    if (await tx.user.findUnique({ where: { email: address } })) {
      return refused(peopleWords.emailTaken, "email");
    }
    const { id } = await tx.user.create({ data: { email: address, name: name.trim(), role, emailVerified: true } });
    await tx.account.create({ data: { userId: id, accountId: id, providerId: "credential", password: hash } });
    await audit({ by, action: "user.create", subject: person(id), after: { email: address, name, role } }, tx);
    return done({ id, password });
  });
}

/** Makes a person a writer, editor or admin. */
export function setRole(id: string, role: UserRole, by: Actor | null): Promise<Outcome<null>> {
  return toPerson(id, by, async (user, tx) => {
    if (user.role === role) return done(null);
    if (await isLastAdmin(user, tx)) return refused(lastAdmin, "role");
    await tx.user.update({ where: { id }, data: { role } });
    if (userRoles.indexOf(role) < userRoles.indexOf(user.role)) await tx.session.deleteMany({ where: { userId: id } });
    await audit({ by, action: "user.role", subject: person(id), before: { role: user.role }, after: { role } }, tx);
    return done(null);
  });
}

/** A new password; the second factor and passkeys stay (ASVS 6.4.3: a reset is no way round them). */
export async function resetPassword(id: string, by: Actor | null): Promise<Outcome<Credentials>> {
  const password = generatedPassword();
  const hash = await hashPassword(password);
  return toPerson(id, by, async (_, tx) => {
    await tx.account.upsert({
      where: { providerId_accountId: { providerId: "credential", accountId: id } },
      update: { password: hash },
      create: { userId: id, accountId: id, providerId: "credential", password: hash },
    });
    await tx.session.deleteMany({ where: { userId: id } });
    await audit({ by, action: "user.reset-password", subject: person(id) }, tx);
    return done({ id, password });
  });
}

/** For whoever lost their phone: removes the second factor and the passkeys. */
export function removeFactors(id: string, by: Actor): Promise<Outcome<null>> {
  return toPerson(id, by, async (_, tx) => {
    const passkeys = await tx.passkey.deleteMany({ where: { userId: id } });
    const apps = await tx.twoFactor.deleteMany({ where: { userId: id } });
    await tx.user.update({ where: { id }, data: { twoFactorEnabled: false } });
    await tx.session.deleteMany({ where: { userId: id } });
    const before = { authenticators: apps.count, passkeys: passkeys.count };
    await audit({ by, action: "user.remove-factors", subject: person(id), before }, tx);
    return done(null);
  });
}

/** Shuts a person out at once; what they wrote stays theirs. */
export function disableUser(id: string, by: Actor): Promise<Outcome<null>> {
  return toPerson(id, by, async (user, tx) => {
    if (user.disabledAt) return done(null);
    if (await isLastAdmin(user, tx)) return refused(lastAdmin);
    await tx.user.update({ where: { id }, data: { disabledAt: new Date() } });
    await tx.session.deleteMany({ where: { userId: id } });
    await audit({ by, action: "user.disable", subject: person(id) }, tx);
    return done(null);
  });
}

export function enableUser(id: string, by: Actor): Promise<Outcome<null>> {
  return toPerson(id, by, async (user, tx) => {
    if (!user.disabledAt) return done(null);
    await tx.user.update({ where: { id }, data: { disabledAt: null } });
    await audit({ by, action: "user.enable", subject: person(id) }, tx);
    return done(null);
  });
}

/** Signs a person out everywhere; answers how many sessions that ended. */
export function endSessions(id: string, by: Actor): Promise<Outcome<number>> {
  return toPerson(id, by, async (_, tx) => {
    const { count } = await tx.session.deleteMany({ where: { userId: id } });
    await audit({ by, action: "user.end-sessions", subject: person(id), before: { sessions: count } }, tx);
    return done(count);
  });
}

const requestOf = (by: Actor | null) => by && ({ by, needs: "people.manage" } as const);

const person = (id: string) => ({ type: "user", id }) as const;

function toPerson<T>(
  id: string,
  by: Actor | null,
  work: (user: User, tx: Prisma.TransactionClient) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return changing(requestOf(by), async (tx) => {
    // Locked together with every admin: two of them can't take the last role from each other at once.
    await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${id} OR "role" = 'admin' ORDER BY "id" FOR UPDATE`;
    const request = requestOf(by);
    const permitted = request && (await permitIn(tx, request)); // of two who take each other's role, the second has none now
    if (permitted?.ok === false) return permitted;
    const user = await tx.user.findUnique({ where: { id } });
    return user ? work(user, tx) : notHere;
  });
}

async function isLastAdmin(user: User, tx: Prisma.TransactionClient): Promise<boolean> {
  if (user.role !== "admin" || user.disabledAt) return false;
  return (await tx.user.count({ where: { role: "admin", disabledAt: null, id: { not: user.id } } })) === 0;
}
