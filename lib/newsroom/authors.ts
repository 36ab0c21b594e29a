/** Bylines: made, changed and taken away at the desk. */
import { settingsWords } from "@/lib/messages/desk/settings";
import type { Prisma } from "../generated/prisma/client";
import { anotherPicture, type Edit, type Labels, mergeFields } from "../merge-fields";
import type { AuthorChange, NewAuthor } from "../settings/names-form";
import { authorTag, latestTag, namesTag } from "../tags";
import { authorPath } from "../urls";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { slugFor } from "./free-slug";
import { isInDrafts } from "./in-drafts";
import { done, type Outcome, type Refusal, refused } from "./outcome";
import { freeAddress, movePage } from "./redirects";

type AuthorEdit = Partial<Omit<AuthorChange, "id">>;
const labels: Labels<Omit<AuthorChange, "id">> = {
  ...{
    name: settingsWords.name,
    slug: settingsWords.url,
    role: settingsWords.jobTitle,
    bio: settingsWords.biography,
    email: settingsWords.email,
    portraitId: settingsWords.portrait,
  },
};

export function createAuthor(author: NewAuthor, by: Actor): Promise<Outcome<{ id: string }>> {
  return changing({ by, needs: "authors.manage" }, async (tx, changed) => {
    const refusal = await whyNotPortrait(tx, author.portraitId);
    if (refusal) return refusal;
    const settings = await tx.settings.findFirst({ select: { language: true } });
    const slug = await slugFor(author, settings?.language ?? "en", (slugs) =>
      tx.author.findMany({ where: { slug: slugs }, select: { slug: true } }),
    );
    if (slug === null) return refused(settingsWords.urlNeeded, "slug");
    await freeAddress(tx, authorPath(slug));
    const { id } = await tx.author.create({ data: { ...author, slug } });
    await audit({ by, action: "author.create", subject: { type: "author", id }, after: { ...author, slug } }, tx);
    changed(authorTag(id), latestTag);
    return done({ id });
  });
}

/** Changes an author; under another slug, the former address leads to the new one. */
export function saveAuthor({ sent, base }: Edit<AuthorChange>, by: Actor): Promise<Outcome<AuthorEdit>> {
  const { id, ...fields } = sent;
  return changing<AuthorEdit>({ by, needs: "authors.manage" }, async (tx, changed) => {
    await tx.$queryRaw`SELECT FROM "Author" WHERE "id" = ${id} FOR UPDATE`;
    const before = await tx.author.findUnique({ where: { id }, omit: { id: true } });
    if (!before) return refused(settingsWords.authorGone);
    const merged = mergeFields({ sent: fields, base }, before, labels, {
      portraitId: before.portraitId && anotherPicture,
    });
    if (!merged.ok) return merged;
    const author = { ...before, ...merged.value };
    const refusal = await whyNotPortrait(tx, author.portraitId);
    if (refusal) return refusal;
    await tx.author.update({ where: { id }, data: merged.value });
    if (author.slug !== before.slug) {
      const moved = await movePage(tx, authorPath(before.slug), authorPath(author.slug));
      if (!moved.ok) return { ...moved, field: "slug" };
    }
    await audit({ by, action: "author.save", subject: { type: "author", id }, before, after: author }, tx);
    changed(authorTag(id), latestTag, namesTag);
    return done(merged.value);
  });
}

/** Takes away an author whose name stands on no story. */
export function deleteAuthor(id: string, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "authors.manage" }, async (tx, changed) => {
    const before = await tx.author.findUnique({ where: { id }, omit: { id: true } });
    if (!before) return refused(settingsWords.authorGone);
    const story = await tx.articleAuthor.findFirst({ where: { authorId: id }, select: { articleId: true } });
    if (story || (await isInDrafts(tx, "authorIds", id))) {
      return refused(settingsWords.authorHasArticles);
    }
    await tx.author.delete({ where: { id } });
    await audit({ by, action: "author.delete", subject: { type: "author", id }, before }, tx);
    changed(authorTag(id), latestTag);
    return done(null);
  });
}

async function whyNotPortrait(tx: Prisma.TransactionClient, id: string | null): Promise<Refusal | null> {
  const isThere = id === null || (await tx.media.findUnique({ where: { id }, select: { id: true } }));
  return isThere ? null : refused(settingsWords.portraitGone, "portraitId");
}
