/** The paper's menus as they are kept: what readers are shown is made from them in lib/paper/menus.ts. */
import { z } from "zod";
import { identifier } from "../safe-text";
import { isPath } from "../urls";
import { isSecureAddress } from "../web-address";
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
    address: needed(500, "Give the address.").refine(
      (address) => isSecureAddress(address) || (isPath(address) && !/\s/.test(address)),
      "Give an address of ours that begins with a slash, or one that begins with https://.",
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
    error: "Give an address a label: it has no name of its own.",
  });

/** One level below the items of the top. */
export const menu = z
  .array(z.intersection(link, z.object({ items: z.array(link).max(30, "Put at most 30 items below one.") })))
  .max(30, "Give a menu at most 30 items.");

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
