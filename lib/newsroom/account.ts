/** What people do with their own account. What only its owner may do asks for the password again. */

import { hashPassword, verifyPassword } from "better-auth/crypto";
import { peopleWords } from "@/lib/messages/desk/people";
import { confirmAttempts, countAttempt, forgetAttempts } from "../auth/attempts";
import { passwordFault } from "../auth/password";
import { db } from "../db";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { done, type Outcome, refused, signedOut } from "./outcome";

const self = (by: Actor) => ({ type: "user", id: by.id }) as const;

/** Gives the actor another name. */
export async function changeName(name: string, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "desk.enter" }, async (tx) => {
    await tx.user.update({ where: { id: by.id }, data: { name } });
    await audit({ by, action: "user.rename", subject: self(by), before: { name: by.name }, after: { name } }, tx);
    return done(null);
  });
}

/** Refused beside `field` unless it is the actor's own password; wrong ones are counted and written down. */
export async function checkPassword(password: string, by: Actor, field = "password"): Promise<Outcome<null>> {
  const attempts = confirmAttempts(by.id);
  if ((await countAttempt(attempts)) !== "allowed") return refused(peopleWords.tooManyPasswords, field);
  const account = await db().account.findFirst({ where: { userId: by.id, providerId: "credential" } });
  if (account?.password && (await verifyPassword({ hash: account.password, password }))) {
    await forgetAttempts(attempts);
    return done(null);
  }
  await audit({ by, action: "password.refused", subject: self(by) });
  return refused(peopleWords.wrongPassword, field);
}

/** Counts the session as fresh again, by the password. */
export async function confirmSession(password: string, sessionId: string, by: Actor): Promise<Outcome<null>> {
  const checked = await checkPassword(password, by);
  if (!checked.ok) return checked;
  return changing({ by, needs: "desk.enter" }, async (tx) => {
    // Better Auth counts freshness from here.
    const confirmed = { where: { id: sessionId, userId: by.id }, data: { createdAt: new Date() } };
    const { count } = await tx.session.updateMany(confirmed);
    return count > 0 ? done(null) : signedOut; // it was ended meanwhile
  });
}

export type EmailChange = { email: string; password: string; sessionId: string };

/** Another email to sign in by; every other session of the actor ends. */
export async function changeEmail({ email, password, sessionId }: EmailChange, by: Actor): Promise<Outcome<null>> {
  const checked = await checkPassword(password, by);
  if (!checked.ok) return checked;
  return changing({ by, needs: "desk.enter" }, async (tx) => {
    const taken = await tx.user.findUnique({ where: { email } });
    if (taken) return taken.id === by.id ? done(null) : refused(peopleWords.emailTaken, "email");
    const before = await tx.user.findUniqueOrThrow({ where: { id: by.id }, select: { email: true } });
    await tx.user.update({ where: { id: by.id }, data: { email } });
    await tx.session.deleteMany({ where: { userId: by.id, id: { not: sessionId } } });
    await audit({ by, action: "user.email", subject: self(by), before, after: { email } }, tx);
    return done(null);
  });
}

export type PasswordChange = { current: string; next: string; sessionId: string };

/** A new password; every other session of the actor ends. */
export async function changePassword({ current, next, sessionId }: PasswordChange, by: Actor): Promise<Outcome<null>> {
  const [user, settings] = await Promise.all([
    db().user.findUniqueOrThrow({ where: { id: by.id } }),
    db().settings.findFirst({ select: { name: true } }),
  ]);
  const fault = passwordFault(next, [user.name, user.email, settings?.name ?? ""]);
  if (fault) return refused(fault, "next");
  const checked = await checkPassword(current, by, "current");
  if (!checked.ok) return checked;
  const password = await hashPassword(next);
  return changing({ by, needs: "desk.enter" }, async (tx) => {
    await tx.account.updateMany({ where: { userId: by.id, providerId: "credential" }, data: { password } });
    await tx.session.deleteMany({ where: { userId: by.id, id: { not: sessionId } } });
    await audit({ by, action: "password.change", subject: self(by) }, tx);
    return done(null);
  });
}

/** Ends one of the actor's sessions. */
export async function endSession(id: string, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "desk.enter" }, async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id, userId: by.id } });
    if (count > 0) await audit({ by, action: "session.end", subject: { type: "session", id } }, tx);
    return done(null);
  });
}

/** Ends every session of the actor but this one. */
export async function endOtherSessions(sessionId: string, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "desk.enter" }, async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { userId: by.id, id: { not: sessionId } } });
    await audit({ by, action: "session.end-others", subject: self(by), before: { sessions: count } }, tx);
    return done(null);
  });
}

export async function renamePasskey(id: string, name: string, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "desk.enter" }, async (tx) => {
    const passkey = await tx.passkey.findFirst({ where: { id, userId: by.id } });
    if (!passkey) return refused(peopleWords.passkeyGone);
    await tx.passkey.update({ where: { id }, data: { name } });
    const named = { before: { name: passkey.name }, after: { name } };
    await audit({ by, action: "passkey.rename", subject: self(by), ...named }, tx);
    return done(null);
  });
}

export async function removePasskey(id: string, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "desk.enter" }, async (tx) => {
    const passkey = await tx.passkey.findFirst({ where: { id, userId: by.id } });
    if (!passkey) return refused(peopleWords.passkeyGone);
    await tx.passkey.delete({ where: { id } });
    await audit({ by, action: "passkey.remove", subject: self(by), before: { name: passkey.name } }, tx);
    return done(null);
  });
}

export type AccountPage = {
  name: string;
  email: string;
  hasAuthenticator: boolean;
  passkeys: { id: string; name: string; since: Date | null }[];
  sessions: { id: string; userAgent: string; address: string; since: Date; seen: Date }[];
};

/** What the account page shows. */
export async function accountPage(userId: string): Promise<AccountPage> {
  const user = await db().user.findUniqueOrThrow({
    where: { id: userId },
    include: {
      passkeys: { orderBy: { createdAt: "asc" } },
      sessions: { where: { expiresAt: { gt: new Date() } }, orderBy: { updatedAt: "desc" } },
    },
  });
  return {
    name: user.name,
    email: user.email,
    hasAuthenticator: user.twoFactorEnabled,
    passkeys: user.passkeys.map(({ id, name, createdAt }) => ({
      id,
      name: name ?? peopleWords.passkey,
      since: createdAt,
    })),
    sessions: user.sessions.map(({ id, userAgent, ipAddress, signedInAt, updatedAt }) => ({
      ...{ id, userAgent: userAgent ?? "", address: ipAddress ?? "", since: signedInAt, seen: updatedAt },
    })),
  };
}
