/**
 * Links that show an outsider a working copy. The token is in the link alone: the database has
 * its hash, and nothing here logs it.
 */

import { createHash, randomBytes } from "node:crypto";
import { refusalWords } from "@/lib/messages/desk/refusal";
import { db } from "../db";
import { named } from "../statements";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { done, type Outcome, refused } from "./outcome";

export type PreviewLinkRow = { id: string; createdAt: Date; expiresAt: Date; createdBy: string | null };

const lifetime = 7 * 24 * 60 * 60 * 1000; // ms
const tokenPattern = /^[\w-]{43}$/; // 32 bytes in base64url

const tokenHashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Makes a link; its token is told here and never again. */
export function createPreviewLink(
  articleId: string,
  by: Actor,
): Promise<Outcome<{ token: string; link: PreviewLinkRow }>> {
  const token = randomBytes(32).toString("base64url");
  return changing({ by, needs: "preview.share", article: articleId }, async (tx) => {
    const article = await tx.article.findUnique({ where: { id: articleId }, select: { trashedAt: true } });
    if (!article || article.trashedAt) return refused(refusalWords.articleGone);
    const expiresAt = new Date(Date.now() + lifetime);
    const { id, createdAt } = await tx.previewLink.create({
      data: { articleId, tokenHash: tokenHashOf(token), createdById: by.id, expiresAt },
    });
    const after = { link: id, expiresAt: expiresAt.toISOString() };
    await audit({ by, action: "preview.create", subject: { type: "article", id: articleId }, after }, tx);
    return done({ token, link: { id, createdAt, expiresAt, createdBy: by.name } });
  });
}

/** Ends a link of an article at once. */
export function revokePreviewLink(articleId: string, linkId: string, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "preview.share", article: articleId }, async (tx) => {
    const open = { id: linkId, articleId, revokedAt: null };
    const { count } = await tx.previewLink.updateMany({ where: open, data: { revokedAt: new Date() } });
    if (count === 0) return refused(refusalWords.linkRevoked);
    const before = { link: linkId };
    await audit({ by, action: "preview.revoke", subject: { type: "article", id: articleId }, before }, tx);
    return done(null);
  });
}

/** The links of an article that still open it, newest first. */
export async function listPreviewLinks(articleId: string): Promise<PreviewLinkRow[]> {
  const rows = await named("preview links of an article", () =>
    db().previewLink.findMany({
      where: { articleId, revokedAt: null, expiresAt: { gt: new Date() } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      select: { id: true, createdAt: true, expiresAt: true, createdBy: { select: { name: true } } },
    }),
  );
  return rows.map(({ createdBy, ...row }) => ({ ...row, createdBy: createdBy?.name ?? null }));
}

/**
 * The id of the article that a token opens; null where it opens none. It is looked up by its
 * hash, so that the time this takes tells nothing of how much of a guess was right.
 */
export async function previewByToken(token: string): Promise<string | null> {
  if (!tokenPattern.test(token)) return null;
  const link = await db().previewLink.findUnique({
    where: {
      tokenHash: tokenHashOf(token),
      revokedAt: null,
      expiresAt: { gt: new Date() },
      article: { trashedAt: null },
    },
    select: { articleId: true },
  });
  return link?.articleId ?? null;
}
