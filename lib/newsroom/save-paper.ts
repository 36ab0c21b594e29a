import { isDeepStrictEqual } from "node:util";
import { settingsWords } from "@/lib/messages/desk/settings";
import { Prisma } from "../generated/prisma/client";
import { anotherPicture, type Edit, type Labels, mergeFields, type Words } from "../merge-fields";
import { keptMenu, type Menu, type MenuSave } from "../settings/menu";
import { type PaperSettings, socialLinks } from "../settings/paper-form";
import { settingsTag } from "../tags";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { done, type Outcome, refused } from "./outcome";
import { drawAllSoon } from "./share-pictures";

const paperSelect = {
  ...{ name: true, tagline: true, description: true, publisher: true, address: true, email: true, logoId: true },
  ...{ language: true, languages: true, timeZone: true, social: true },
  ...{ uploadMaxMegabytes: true, uploadMaxMegapixels: true },
} satisfies Prisma.SettingsSelect;

type PaperEdit = Partial<PaperSettings>;
const labels: Labels<PaperSettings> = {
  ...{
    name: settingsWords.name,
    tagline: settingsWords.tagline,
    description: settingsWords.description,
    logoId: settingsWords.logo,
  },
  ...{ publisher: settingsWords.publisher, address: settingsWords.postalAddress, email: settingsWords.email },
  ...{
    language: settingsWords.mainLanguage,
    languages: settingsWords.otherLanguages,
    timeZone: settingsWords.timeZone,
    social: settingsWords.socialProfiles,
  },
  ...{ uploadMaxMegabytes: settingsWords.mostMegabytes, uploadMaxMegapixels: settingsWords.mostMegapixels },
};
const subject = { type: "settings", id: null } as const;

/** Changes what names and places the paper. */
export function savePaper(edit: Edit<PaperSettings>, by: Actor): Promise<Outcome<PaperEdit>> {
  return changing<PaperEdit>({ by, needs: "settings.edit" }, async (tx, changed) => {
    await tx.$queryRaw`SELECT FROM "Settings" FOR UPDATE`;
    const before = await storedPaper(tx);
    const merged = before ? mergeFields(edit, before, labels, wordsOf(before)) : done(edit.sent);
    if (!merged.ok) return merged;
    const paper = { ...edit.sent, ...before, ...merged.value };
    const { logoId } = paper;
    if (logoId !== null && !(await tx.media.findUnique({ where: { id: logoId }, select: { id: true } }))) {
      return refused(settingsWords.logoGone, "logoId");
    }
    await tx.settings.upsert({ where: { id: 1 }, create: { id: 1, ...paper }, update: merged.value });
    await audit({ by, action: "settings.paper", subject, ...(before && { before }), after: paper }, tx);
    await drawAllSoon(tx);
    changed(settingsTag);
    return done(merged.value);
  });
}

async function storedPaper(tx: Prisma.TransactionClient): Promise<PaperSettings | null> {
  const row = await tx.settings.findFirst({ select: paperSelect });
  return row && { ...row, social: socialLinks.catch([]).parse(row.social) };
}

const wordsOf = ({ logoId, social }: PaperSettings): Words<PaperSettings> => ({
  logoId: logoId && anotherPicture,
  social: social.map(({ name, address }) => `“${name}” ${address}`).join(", ") || null,
});

/** "behind": somebody changed the menu meanwhile, to `menu`. */
export type MenuAnswer = { kind: "saved" } | { kind: "behind"; menu: Menu | null };

/**
 * Changes a menu (null: the paper's own rule makes it) from what it was when its editor opened
 * it, and from nothing else.
 */
export function saveMenu({ name, menu, base }: MenuSave, by: Actor): Promise<Outcome<MenuAnswer>> {
  return changing<MenuAnswer>({ by, needs: "settings.edit" }, async (tx, changed) => {
    await tx.$queryRaw`SELECT FROM "Settings" FOR UPDATE`;
    const row = await tx.settings.findFirst({ select: { navigation: true, footer: true } });
    if (!row) return refused(settingsWords.nameFirst);
    const before = keptMenu(row[name]);
    if (!isDeepStrictEqual(before, base)) return done({ kind: "behind", menu: before });
    const value = menu ?? Prisma.DbNull;
    const data = name === "navigation" ? { navigation: value } : { footer: value };
    await tx.settings.update({ where: { id: 1 }, data });
    const change = { before: { [name]: before }, after: { [name]: menu } };
    await audit({ by, action: "settings.menu", subject, ...change }, tx);
    changed(settingsTag);
    return done({ kind: "saved" });
  });
}
