/** The paper's menus as they are kept: what readers are shown is made from them in lib/paper/menus.ts. */

import { z } from "zod";
import { settingsWords } from "@/lib/messages/desk/settings";
import { isSecureAddress } from "../network/web-address";
import { identifier } from "../safe-text";
import { isPath } from "../urls";
import { needed, text } from "./fields";

const menuNames = ["navigation", "footer"] as const;
export type MenuName = (typeof menuNames)[number];

/** Where an item leads. Sections and topics by id, so that it follows them to another address. */
export const menuTarget = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("section"), id: identifier }),
  z.object({ kind: z.literal("topic"), id: identifier }),
  z.object({ kind: z.literal("page"), slug: identifier }),
  z.object({
    kind: z.literal("address"),
    address: needed(500, settingsWords.urlNeeded).refine(
      (address) => isSecureAddress(address) || (isPath(address) && !/\s/.test(address)),
      settingsWords.menuUrlInvalid,
    ),
  }),
]);
export type MenuTarget = z.infer<typeof menuTarget>;

const link = z
  .object({
    label: text(80), // empty: the name of what it leads to
    target: menuTarget,
  })
  .refine(({ label, target }) => label !== "" || target.kind !== "address", {
    path: ["label"],
    error: settingsWords.labelNeeded,
  });

/** One level below the items of the top. */
export const menu = z
  .array(z.intersection(link, z.object({ items: z.array(link).max(30, settingsWords.tooManyBelow) })))
  .max(30, settingsWords.tooManyItems);

export type Menu = z.infer<typeof menu>;

/** A menu as the database has it; null where none is set. */
export const keptMenu = (kept: unknown): Menu | null => menu.nullable().catch(null).parse(kept);

/** `base`: the menu that was changed. */
export const menuSave = z.object({ name: z.enum(menuNames), menu: menu.nullable(), base: menu.nullable() });
export type MenuSave = z.infer<typeof menuSave>;

/** The topics that a menu names. */
export const topicIdsOf = (menu: Menu): string[] =>
  menu
    .flatMap(({ target, items }) => [target, ...items.map((item) => item.target)])
    .flatMap((target) => (target.kind === "topic" ? [target.id] : []));
