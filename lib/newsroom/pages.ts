/** About, contact and the policies, written at the desk. */
import { settingsWords } from "@/lib/messages/desk/settings";
import { readBody } from "../body/read-body";
import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { type NewPage, type PageContent, type PageSave, pageSlug } from "../settings/page-form";
import { slugOf } from "../slugs";
import { settingsTag } from "../tags";
import { standingPath } from "../urls";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { type DeskArticle, referencesAtDesk } from "./desk-article";
import { done, type Outcome, refused } from "./outcome";
import { freeAddress } from "./redirects";

export type PageRow = { slug: string; title: string; updatedAt: Date };

/** "behind": somebody saved the page meanwhile. `base`: when what stands now was saved. */
export type PageAnswer = { kind: "saved" | "behind"; base: Date };

export const listPages = (): Promise<PageRow[]> =>
  db().page.findMany({ orderBy: { slug: "asc" }, select: { slug: true, title: true, updatedAt: true } });

export type DeskPage = Pick<DeskArticle, "pictures" | "articles"> & {
  slug: string;
  base: string; // when it was saved: ISO 8601
  content: PageContent;
  language: string;
};

/** A page as the desk opens it; null where there is none. */
export async function deskPage(slug: string): Promise<DeskPage | null> {
  if (!pageSlug.safeParse(slug).success) return null;
  const [page, settings] = await Promise.all([
    db().page.findUnique({ where: { slug } }),
    db().settings.findFirst({ select: { language: true } }),
  ]);
  if (!page) return null;
  const { title, standfirst, updatedAt } = page;
  const body = readBody(page.body, `page ${slug}`);
  const content = { title, standfirst, body };
  const references = await referencesAtDesk(body);
  return { ...references, slug, base: updatedAt.toISOString(), content, language: settings?.language ?? "en" };
}

/** Begins a page, empty but for its title; without a slug it is a policy named by its title. */
export function createPage({ title, slug: given }: NewPage, by: Actor): Promise<Outcome<{ slug: string }>> {
  return changing({ by, needs: "settings.edit" }, async (tx, changed) => {
    const settings = await tx.settings.findFirst({ select: { language: true } });
    const words = slugOf(title, settings?.language ?? "en");
    if (given === "" && words === "") return refused(settingsWords.urlNeeded, "slug");
    const slug = given || `policies/${words}`;
    if (await tx.page.findUnique({ where: { slug } })) return refused(settingsWords.pageExists, "slug");
    await freeAddress(tx, standingPath(slug));
    await tx.page.create({ data: { slug, title, body: { type: "doc", content: [] } } });
    await audit({ by, action: "page.create", subject: { type: "page", id: slug }, after: { title } }, tx);
    changed(settingsTag);
    return done({ slug });
  });
}

/** Saves a page over the version of `base` and no other: whoever is behind decides what becomes of theirs. */
export function savePage({ slug, base, content }: PageSave, by: Actor): Promise<Outcome<PageAnswer>> {
  return changing<PageAnswer>({ by, needs: "settings.edit" }, async (tx, changed) => {
    await tx.$queryRaw`SELECT FROM "Page" WHERE "slug" = ${slug} FOR UPDATE`;
    const page = await tx.page.findUnique({ where: { slug } });
    if (!page) return refused(settingsWords.pageDeletedCopy);
    if (page.updatedAt.getTime() !== new Date(base).getTime()) {
      return done({ kind: "behind", base: page.updatedAt });
    }
    const saved = await tx.page.update({ where: { slug }, data: content, select: { updatedAt: true } });
    const subject = { type: "page", id: slug } as const;
    await audit({ by, action: "page.save", subject, before: contentOf(page), after: content }, tx);
    changed(settingsTag);
    return done({ kind: "saved", base: saved.updatedAt });
  });
}

/** Takes a page away: its address is missing, and menus leave it out. */
export function deletePage(slug: string, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "settings.edit" }, async (tx, changed) => {
    const page = await tx.page.findUnique({ where: { slug } });
    if (!page) return refused(settingsWords.pageGone);
    await tx.page.delete({ where: { slug } });
    await audit({ by, action: "page.delete", subject: { type: "page", id: slug }, before: contentOf(page) }, tx);
    changed(settingsTag);
    return done(null);
  });
}

const contentOf = ({
  title,
  standfirst,
  body,
}: Pick<PageContent, "title" | "standfirst"> & { body: Prisma.JsonValue }) => ({
  title,
  standfirst,
  body,
});
