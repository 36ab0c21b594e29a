import { db } from "../db";
import type { PinSlot } from "../generated/prisma/client";
import type { Card } from "./shapes";

export type PinRow = { slot: PinSlot; articleId: string; headline: string | null; kicker: string | null };

/** The pins that stand on a front now (home's where `sectionId` is null), in their order. */
export async function pinsOf(sectionId: string | null): Promise<PinRow[]> {
  const now = new Date();
  return db().pin.findMany({
    where: {
      front: { sectionId },
      article: { status: "published" }, // what is taken down leaves no hole
      AND: [
        { OR: [{ startsAt: null }, { startsAt: { lte: now } }] },
        { OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
      ],
    },
    orderBy: [{ slot: "asc" }, { position: "asc" }],
    select: { slot: true, articleId: true, headline: true, kicker: true },
  });
}

/** The card as its pin would have it. */
export const pinned = (card: Card, pin: PinRow): Card => ({
  ...card,
  headline: pin.headline ?? card.headline,
  kicker: pin.kicker ?? card.kicker,
});
