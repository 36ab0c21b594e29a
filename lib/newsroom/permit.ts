import { refusalWords } from "@/lib/messages/desk/refusal";
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

/** What was granted: to whom as they are now, and what they were allowed to touch. */
export type Permit = { by: Actor; needs: Action; owned: OwnedArticle | "gone" | undefined };

export const forbidden: Refusal = {
  ok: false,
  reason: "forbidden",
  message: refusalWords.notAllowed,
};

/**
 * Locks the row that it is done to, then asks the table of permissions about the person as they are
 * now; gives them with what was granted. What was true before the transaction may be true no more: the story went to the
 * editors, the person was disabled. An article or a picture that is gone is the verb's own to refuse.
 */
export async function permitIn(
  tx: Prisma.TransactionClient,
  { by, needs, article, picture }: ChangeRequest,
): Promise<Outcome<Permit>> {
  const owned = article === undefined ? await ownedPictureIn(tx, picture) : await ownedArticleIn(tx, article);
  return permitNow(tx, { by, needs, owned });
}

/**
 * Asks again at the end of a transaction: its locks may have taken minutes, and the person was disabled meanwhile.
 * Locks the person's row, so that whoever disables them waits for the commit. What the transaction itself did to
 * the person doesn't count: an admin may give up their own role.
 */
export async function permitAgain(tx: Prisma.TransactionClient, permit: Permit): Promise<Outcome<Permit>> {
  const [row] = await tx.$queryRaw<{ isOwnChange: boolean }[]>`
    SELECT xmin = pg_current_xact_id()::xid AS "isOwnChange" FROM "User" WHERE "id" = ${permit.by.id} FOR SHARE`;
  return row?.isOwnChange ? done(permit) : permitNow(tx, permit);
}

async function permitNow(tx: Prisma.TransactionClient, { by, needs, owned }: Permit): Promise<Outcome<Permit>> {
  const user = await tx.user.findUnique({ where: { id: by.id }, select: { role: true, disabledAt: true } });
  if (!user || user.disabledAt) return signedOut;
  const now = { ...by, role: user.role };
  return owned === "gone" || may(now, needs, owned) ? done({ by: now, needs, owned }) : forbidden;
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
