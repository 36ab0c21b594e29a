import { isDeepStrictEqual } from "node:util";
import { Prisma } from "../generated/prisma/client";
import { keptMenu, type Menu, type MenuSave } from "../settings/menu";
import type { PaperSettings } from "../settings/paper-form";
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

const subject = { type: "settings", id: null } as const;

/** Changes what names and places the paper. */
export function savePaper(paper: PaperSettings, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "settings.edit" }, async (tx, changed) => {
    const { logoId } = paper;
    if (logoId !== null && !(await tx.media.findUnique({ where: { id: logoId }, select: { id: true } }))) {
      return refused("This picture was removed meanwhile. Choose another logo.", "logoId");
    }
    const before = await tx.settings.findFirst({ select: paperSelect });
    await tx.settings.upsert({ where: { id: 1 }, create: { id: 1, ...paper }, update: paper });
    await audit({ by, action: "settings.paper", subject, ...(before && { before }), after: paper }, tx);
    await drawAllSoon(tx);
    changed(settingsTag);
    return done(null);
  });
}

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
    if (!row) return refused("Give the paper a name first.");
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
