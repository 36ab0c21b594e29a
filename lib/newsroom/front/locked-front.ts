import { frontWords } from "@/lib/messages/desk/front";
import { type FrontDocument, readDocument, wholeDocument } from "../../front/document";
import type { SlotLayout } from "../../front/layout";
import type { Prisma } from "../../generated/prisma/client";
import { layoutOfHome } from "../../paper/home";
import { layoutOfSection } from "../../paper/section";
import type { Frame } from "../../paper/site";

export type LockedFront = {
  id: string;
  sectionId: string | null;
  name: string;
  layout: SlotLayout[];
  published: FrontDocument;
  publishedNumber: number; // 0 where nothing was published yet
  draft: FrontDocument | null; // where it differs from what is published
  draftVersion: number;
};

/** The front's row, held by the transaction against every other change; null where there is none. */
export async function lockFront(
  tx: Prisma.TransactionClient,
  frontId: string,
  paper: Frame,
): Promise<LockedFront | null> {
  await tx.$queryRaw`SELECT FROM "Front" WHERE "id" = ${frontId} FOR UPDATE`;
  return readFront(tx, frontId, paper);
}

/** As `lockFront`, without holding the row. */
export async function readFront(
  tx: Prisma.TransactionClient,
  frontId: string,
  paper: Frame,
): Promise<LockedFront | null> {
  const row = await tx.front.findUnique({
    where: { id: frontId },
    include: { versions: { orderBy: { number: "desc" }, take: 1 } },
  });
  if (!row) return null;
  const { id, sectionId, draftVersion } = row;
  const section = sectionId === null ? null : paper.sections[sectionId];
  if (section === undefined) return null;
  const layout = section ? layoutOfSection(section, paper) : layoutOfHome(paper);
  const draft = readDocument(row.draft);
  const [version] = row.versions;
  return {
    ...{ id, sectionId, draftVersion, layout, name: section?.name ?? "Home" },
    published: wholeDocument(readDocument(version?.document), layout),
    publishedNumber: version?.number ?? 0,
    draft: draft && wholeDocument(draft, layout),
  };
}

/** The refusal of whatever is asked of a front that went with its section. */
export const noFront = frontWords.frontGone;
