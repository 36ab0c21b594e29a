/** Redirects that admins make and take away by hand. */
import { redirectsWords } from "@/lib/messages/desk/redirects";
import { isAnswered } from "../addresses/page-at";
import type { Path } from "../urls";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { done, type Outcome, refused } from "./outcome";
import { addRedirect, lockRedirect, removeRedirect } from "./redirects";

/** Leads one address to another; refused where readers find a page at the first. */
export function createRedirect({ from, to }: { from: Path; to: Path }, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "redirects.manage" }, async (tx) => {
    await lockRedirect(tx, from, to); // whoever gives a page this address waits, or has done so by now
    if (await isAnswered(tx, from)) {
      return refused(redirectsWords.pageExists, "from");
    }
    const before = await tx.redirect.findUnique({ where: { from }, select: { to: true } });
    const added = await addRedirect(tx, from, to);
    if (!added.ok) return added;
    const change = { ...(before && { before }), after: { to } };
    await audit({ by, action: "redirect.add", subject: { type: "redirect", id: from }, ...change }, tx);
    return done(null);
  });
}

/** Takes a redirect away: its address answers as if it had never been. */
export function deleteRedirect(from: Path, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "redirects.manage" }, async (tx) => {
    const removed = await removeRedirect(tx, from);
    if (!removed) return refused(redirectsWords.gone);
    const subject = { type: "redirect", id: removed.from } as const;
    await audit({ by, action: "redirect.remove", subject, before: { to: removed.to } }, tx);
    return done(null);
  });
}
