import { db } from "../../db";
import { comingBy } from "../../paper/cards";
import type { Outlook } from "../../paper/front";
import { homeAt } from "../../paper/home";
import { sectionAt } from "../../paper/section";
import type { HomePage, SectionPage } from "../../paper/shapes";
import { frame } from "../../paper/site";
import { type FrontAddress, openFront, sectionAtAddress } from "./front-address";
import { readFront } from "./locked-front";

export type FrontPreview = { kind: "home"; page: HomePage } | { kind: "section"; page: SectionPage };

/**
 * The page of a front as it will stand at an instant if its changes are published: the pins of that
 * time, and what is scheduled to be out by then. Null where the paper has no such front.
 */
export async function frontPreview(address: FrontAddress, at: Date): Promise<FrontPreview | null> {
  const paper = await frame();
  const frontId = await openFront(address, paper);
  const front = frontId === null ? null : await readFront(db(), frontId, paper);
  if (!front) return null;
  const document = front.draft ?? front.published;
  const outlook: Outlook = { at, coming: await comingBy(at, paper) };
  const section = sectionAtAddress(address, paper);
  return section
    ? { kind: "section", page: (await sectionAt(section, document, outlook, paper)).page }
    : { kind: "home", page: (await homeAt(document, outlook, paper)).page };
}
