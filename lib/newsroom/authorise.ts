import { headers } from "next/headers";
import { clientAddress } from "../client-address";
import { db } from "../db";
import { type Action, may } from "../permissions";
import { identifier } from "../safe-text";
import { currentUser } from "../session";
import { type Actor, audit } from "./audit";
import { done, type Outcome, refused, signedOut } from "./outcome";

/**
 * Whoever is asking, if the table of permissions lets them do it; a refusal is written down.
 * `articleId` is needed for what is done to one article.
 */
export async function authorise(action: Action, articleId?: string): Promise<Outcome<Actor>> {
  const user = await currentUser();
  if (!user) return signedOut;
  const by: Actor = { id: user.id, name: user.name, role: user.role, address: clientAddress(await headers()) };
  const select = { createdById: true, status: true };
  const known = identifier.safeParse(articleId);
  const article = known.success ? await db().article.findUnique({ where: { id: known.data }, select }) : null;
  if (articleId !== undefined && !article) return refused("This article is not here any more.");
  if (may(user, action, article ?? undefined)) return done(by);

  await audit({
    by,
    action: "permission.refused",
    subject: { type: "article", id: articleId ?? null },
    after: { asked: action },
  });
  return {
    ok: false,
    reason: "forbidden",
    message: "Your role doesn’t allow this. Ask an editor, or an admin to change it.",
  };
}
