/** Who is asking: for the desk's pages, server actions and route handlers. */
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { freshFor, sessionOf } from "./auth/auth";
import { clientAddress } from "./network/client-address";
import { auditRefusal } from "./newsroom/audit";
import { type Action, type DeskUser, may } from "./permissions";
import { signInPath } from "./urls";

/** The signed-in user; null where nobody is, or somebody whose account is disabled. */
export async function currentUser(): Promise<DeskUser | null> {
  const asked = await headers(); // first: a build goes no further
  const session = await sessionOf(asked);
  if (!session || session.user.disabledAt) return null;
  const { id, name, email, role } = session.user;
  return { id, name, email, role };
}

/** The user, or off to the sign-in page. */
export async function requireUser(): Promise<DeskUser> {
  return (await currentUser()) ?? redirect(signInPath);
}

/** The user, for a page that is not everyone's: to the others there is no such page, and that they asked is written down. */
export async function requireUserWho(action: Action): Promise<DeskUser> {
  const user = await requireUser();
  if (may(user, action)) return user;
  await auditRefusal({ id: user.id, address: clientAddress(await headers()) }, action);
  notFound();
}

/** `isFresh`: signed in, or confirmed by the password, a moment ago. */
export type CurrentSession = { id: string; isFresh: boolean };

/** The session of this request; null where there is none. */
export async function currentSession(): Promise<CurrentSession | null> {
  const session = await sessionOf(await headers());
  if (!session) return null;
  const { id, createdAt } = session.session;
  return { id, isFresh: Date.now() - createdAt.getTime() < freshFor * 1000 };
}
