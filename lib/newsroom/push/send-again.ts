import { deliveryWords } from "@/lib/messages/desk/delivery";
import { type Actor, audit } from "../audit";
import { changing } from "../changing";
import { done, type Outcome, refused } from "../outcome";

/** Tells a service once more, at once, of all that a request told it of. */
export function sendAgain({ id }: { id: string }, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "jobs.manage" }, async (tx) => {
    const attempt = await tx.pushAttempt.findUnique({ where: { id }, select: { target: true, paths: true } });
    if (!attempt) return refused(deliveryWords.tooOld);
    const { target, paths } = attempt;
    await tx.push.deleteMany({
      where: { target, path: { in: paths }, OR: [{ finishedAt: null }, { lastError: { not: null } }] },
    });
    await tx.push.createMany({ data: paths.map((path) => ({ target, path })) });
    await audit(
      { by, action: "push.again", subject: { type: "settings", id }, after: { target, paths: paths.length } },
      tx,
    );
    return done(null);
  });
}
