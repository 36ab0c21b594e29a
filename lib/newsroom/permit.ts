import type { Prisma } from "../generated/prisma/client";
import { type Action, may, type OwnedArticle } from "../permissions";
import type { Actor } from "./audit";
import { done, type Outcome, type Refusal, signedOut } from "./outcome";
import { ownedPicture } from "./pictures/owned-picture";

/** What somebody is about to do: by which right, and to which article or picture, where it is done to one. */
export type ChangeRequest = {
  by: Actor;
  needs: Action;
  article?: string;
  picture?: string;
};

export const forbidden: Refusal = {
  ok: false,
  reason: "forbidden",
  message: "Your role doesn’t allow this. Ask an editor, or an admin to change it.",
};

/**
 * Locks the row that it is done to, then asks the table of permissions about the person as they are
 * now; gives them. What was true before the transaction may be true no more: the story went to the
 * editors, the person was disabled. An article or a picture that is gone is the verb's own to refuse.
 */
export async function permitIn(
  tx: Prisma.TransactionClient,
  { by, needs, article, picture }: ChangeRequest,
): Promise<Outcome<Actor>> {
  const owned = article === undefined ? await ownedPictureIn(tx, picture) : await ownedArticleIn(tx, article);
  const user = await tx.user.findUnique({ where: { id: by.id }, select: { role: true, disabledAt: true } });
  if (!user || user.disabledAt) return signedOut;
  const now = { ...by, role: user.role };
  return owned === "gone" || may(now, needs, owned) ? done(now) : forbidden;
}

async function ownedArticleIn(tx: Prisma.TransactionClient, id: string): Promise<OwnedArticle | "gone"> {
  const [row] = await tx.$queryRaw<OwnedArticle[]>`
    SELECT "createdById", "status"::text AS "status" FROM "Article" WHERE "id" = ${id} FOR UPDATE`;
  return row ?? "gone";
}

async function ownedPictureIn(
  tx: Prisma.TransactionClient,
  id: string | undefined,
): Promise<OwnedArticle | "gone" | undefined> {
  if (id === undefined) return undefined;
  await tx.$queryRaw`SELECT FROM "Media" WHERE "id" = ${id} FOR UPDATE`;
  return (await ownedPicture(id, tx)) ?? "gone";
}
