import { headers } from "next/headers";
import { refusalWords } from "@/lib/messages/desk/refusal";
import { db } from "../db";
import { clientAddress } from "../network/client-address";
import { type Action, may, type OwnedArticle } from "../permissions";
import { identifier } from "../safe-text";
import { currentSession, currentUser } from "../session";
import { type Actor, auditRefusal } from "./audit";
import { done, type Outcome, refused, signedOut, unconfirmed } from "./outcome";
import { forbidden } from "./permit";
import { ownedPicture } from "./pictures/owned-picture";

/**
 * Whoever is asking, if the table of permissions lets them do it; a refusal is written down.
 * `articleId` is needed for what is done to one article.
 */
export async function authorise(action: Action, articleId?: string): Promise<Outcome<Actor>> {
  if (articleId === undefined) return permit(action, null);
  const known = identifier.safeParse(articleId);
  const select = { createdById: true, status: true };
  const article = known.success ? await db().article.findUnique({ where: { id: known.data }, select }) : null;
  return permit(action, { type: "article", id: articleId, owned: article });
}

/** As `authorise`, for what decides who can sign in: refused unless they signed in, or confirmed it, a moment ago. */
export async function authoriseConfirmed(action: Action): Promise<Outcome<Actor>> {
  const by = await authorise(action);
  if (!by.ok) return by;
  const session = await currentSession();
  return session?.isFresh ? by : unconfirmed;
}

/** As `authorise`, for what is done to one picture. */
export async function authorisePicture(action: Action, pictureId: string): Promise<Outcome<Actor>> {
  const known = identifier.safeParse(pictureId);
  const owned = known.success ? await ownedPicture(known.data) : null;
  return permit(action, { type: "picture", id: pictureId, owned });
}

type Subject = { type: "article" | "picture"; id: string; owned: OwnedArticle | null };

async function permit(action: Action, subject: Subject | null): Promise<Outcome<Actor>> {
  const user = await currentUser();
  if (!user) return signedOut;
  const by: Actor = { id: user.id, name: user.name, role: user.role, address: clientAddress(await headers()) };
  if (subject && !subject.owned) return refused(refusalWords.gone(subject.type));
  if (may(user, action, subject?.owned ?? undefined)) return done(by);

  await auditRefusal(by, action, subject ?? undefined);
  return forbidden;
}
