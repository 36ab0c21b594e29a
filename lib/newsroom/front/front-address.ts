import { db } from "../../db";
import { sectionBySlug } from "../../paper/section";
import type { Frame } from "../../paper/site";

/** How the desk's addresses name a front: "home", or its section's slug. */
export type FrontAddress = string;

export const homeAddress: FrontAddress = "home";

/** The section whose front it is; null for home's, undefined where the paper has no such section. */
export function sectionAtAddress(address: FrontAddress, paper: Frame) {
  return address === homeAddress ? null : sectionBySlug(address, paper);
}

/** The id of the front's row, made when it is first asked for; null where the paper has no such section. */
export async function openFront(address: FrontAddress, paper: Frame): Promise<string | null> {
  const section = sectionAtAddress(address, paper);
  if (section === undefined) return null;
  const sectionId = section?.id ?? null;
  const found = await db().front.findFirst({ where: { sectionId }, select: { id: true } });
  if (found) return found.id;
  await db().front.createMany({ data: [{ sectionId }], skipDuplicates: true });
  return (await db().front.findFirstOrThrow({ where: { sectionId }, select: { id: true } })).id;
}
