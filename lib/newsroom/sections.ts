/** The paper's sections: made, changed, put in order and taken away at the desk. */
import { settingsWords } from "@/lib/messages/desk/settings";
import type { Prisma } from "../generated/prisma/client";
import { type Edit, type Labels, mergeFields } from "../merge-fields";
import type { NewSection, SectionChange } from "../settings/names-form";
import { slugOf } from "../slugs";
import { settingsTag } from "../tags";
import { reservedSlugs, sectionPath } from "../urls";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { isInDrafts } from "./in-drafts";
import { done, type Outcome, type Refusal, refused } from "./outcome";
import { freeAddress } from "./redirects";
import { moveSectionAddress } from "./section-address";

const taken = refused(settingsWords.sectionUrlTaken, "slug");
const gone = refused(settingsWords.sectionGone);

type SectionEdit = Partial<Omit<SectionChange, "id">>;
const labels: Labels<Omit<SectionChange, "id">> = {
  ...{
    name: settingsWords.name,
    slug: settingsWords.url,
    description: settingsWords.description,
    colour: settingsWords.colour,
    parentId: settingsWords.parentSection,
  },
};

export function createSection(section: NewSection, by: Actor): Promise<Outcome<{ id: string }>> {
  return changing({ by, needs: "settings.edit" }, async (tx, changed) => {
    const settings = await tx.settings.findFirst({ select: { language: true } });
    const slug = section.slug || slugOf(section.name, settings?.language ?? "en");
    if (slug === "") return refused(settingsWords.urlNeeded, "slug");
    if (reservedSlugs.has(slug)) return refused(settingsWords.urlReserved, "slug");
    if (await tx.section.findUnique({ where: { slug } })) return taken;
    const refusal = await whyNotBelow(tx, section.parentId, null);
    if (refusal) return refusal;

    await freeAddress(tx, sectionPath(slug));
    const last = await tx.section.aggregate({ where: { parentId: section.parentId }, _max: { order: true } });
    const data = { ...section, slug, order: (last._max.order ?? 0) + 1 };
    const { id } = await tx.section.create({ data });
    await audit({ by, action: "section.create", subject: { type: "section", id }, after: data }, tx);
    changed(settingsTag);
    return done({ id });
  });
}

/** Changes a section; under another slug, its former addresses and its stories' lead to the new ones. */
export function saveSection({ sent, base }: Edit<SectionChange>, by: Actor): Promise<Outcome<SectionEdit>> {
  const { id, ...fields } = sent;
  return changing<SectionEdit>({ by, needs: "settings.edit" }, async (tx, changed) => {
    await tx.$queryRaw`SELECT FROM "Section" WHERE "id" = ${id} FOR UPDATE`;
    const before = await tx.section.findUnique({ where: { id }, omit: { id: true, order: true } });
    if (!before) return gone;
    const parent = before.parentId && (await tx.section.findUnique({ where: { id: before.parentId } }));
    const merged = mergeFields({ sent: fields, base }, before, labels, { parentId: parent && `“${parent.name}”` });
    if (!merged.ok) return merged;
    const section = { ...before, ...merged.value };
    const other = await tx.section.findUnique({ where: { slug: section.slug }, select: { id: true } });
    if (other && other.id !== id) return taken;
    const refusal = section.parentId === before.parentId ? null : await whyNotBelow(tx, section.parentId, id);
    if (refusal) return refusal;

    await tx.section.update({ where: { id }, data: merged.value });
    if (section.slug !== before.slug) {
      const moved = await moveSectionAddress(tx, { id, from: before.slug, to: section.slug });
      if (!moved.ok) return { ...moved, field: "slug" };
    }
    await audit({ by, action: "section.save", subject: { type: "section", id }, before, after: section }, tx);
    changed(settingsTag);
    return done(merged.value);
  });
}

/** Moves a section one place among those of its level; gives its new place, from 1. */
export function moveSection(id: string, direction: "up" | "down", by: Actor): Promise<Outcome<{ place: number }>> {
  return changing({ by, needs: "settings.edit" }, async (tx, changed) => {
    const section = await tx.section.findUnique({ where: { id } });
    if (!section) return gone;
    const level = await tx.section.findMany({
      where: { parentId: section.parentId },
      orderBy: [{ order: "asc" }, { name: "asc" }],
      select: { id: true, name: true },
    });
    const from = level.findIndex((each) => each.id === id);
    const to = Math.min(Math.max(from + (direction === "up" ? -1 : 1), 0), level.length - 1);
    const moved = level.filter((each) => each.id !== id);
    moved.splice(to, 0, ...level.slice(from, from + 1));
    for (const [order, each] of moved.entries()) await tx.section.update({ where: { id: each.id }, data: { order } });
    const names = (sections: typeof level) => ({ order: sections.map(({ name }) => name) });
    const change = { before: names(level), after: names(moved) };
    await audit({ by, action: "section.move", subject: { type: "section", id }, ...change }, tx);
    changed(settingsTag);
    return done({ place: to + 1 });
  });
}

/** Takes an empty section away. */
export function deleteSection(id: string, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "settings.edit" }, async (tx, changed) => {
    const before = await tx.section.findUnique({ where: { id }, omit: { id: true } });
    if (!before) return gone;
    if (await tx.section.findFirst({ where: { parentId: id }, select: { id: true } })) {
      return refused(settingsWords.sectionHasSubsections);
    }
    const story = await tx.article.findFirst({ where: { sectionId: id }, select: { id: true } });
    if (story || (await isInDrafts(tx, "sectionId", id))) {
      return refused(settingsWords.sectionHasArticles);
    }
    await tx.section.delete({ where: { id } });
    await audit({ by, action: "section.delete", subject: { type: "section", id }, before }, tx);
    changed(settingsTag);
    return done(null);
  });
}

/** Why a section can't stand below another; null where it can. Sections have one level of subsections. */
async function whyNotBelow(
  tx: Prisma.TransactionClient,
  parentId: string | null,
  id: string | null,
): Promise<Refusal | null> {
  if (parentId === null) return null;
  const parent = await tx.section.findUnique({ where: { id: parentId }, select: { parentId: true } });
  if (!parent || parent.parentId !== null || parentId === id) {
    return refused(settingsWords.chooseTopLevel, "parentId");
  }
  const below = id && (await tx.section.findFirst({ where: { parentId: id }, select: { id: true } }));
  return below ? refused(settingsWords.sectionIsParent, "parentId") : null;
}
