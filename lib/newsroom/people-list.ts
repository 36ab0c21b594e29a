import { db } from "../db";
import type { UserRole } from "../permissions";

export type Person = {
  id: string;
  name: string;
  email: string;
  role: UserRole;
  isDisabled: boolean;
  hasAuthenticator: boolean;
  passkeys: number;
  sessions: number; // open now
  lastSeen: Date | null; // of the open sessions
};

/** Everyone who has an account, by name. */
export async function people(): Promise<Person[]> {
  const open = { expiresAt: { gt: new Date() } };
  const users = await db().user.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    include: {
      sessions: { where: open, orderBy: { updatedAt: "desc" }, select: { updatedAt: true } },
      _count: { select: { passkeys: true } },
    },
  });
  return users.map(({ id, name, email, role, disabledAt, twoFactorEnabled, sessions, _count }) => ({
    ...{ id, name, email, role, isDisabled: disabledAt !== null, hasAuthenticator: twoFactorEnabled },
    ...{ passkeys: _count.passkeys, sessions: sessions.length, lastSeen: sessions[0]?.updatedAt ?? null },
  }));
}
