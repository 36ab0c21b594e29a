import type { FrontDocument } from "@/lib/front/document";
import type { SlotLayout } from "@/lib/front/layout";

type PinPlace = { slot: string; position: number };

/** Where a pin stands; null where it doesn't. */
export function placeOf({ slots }: FrontDocument, pinId: string): PinPlace | null {
  for (const [slot, { pins }] of Object.entries(slots)) {
    const position = pins.findIndex(({ id }) => id === pinId);
    if (position !== -1) return { slot, position };
  }
  return null;
}

/** The place a step up or down the page: past a slot's end, in the slot beside it. Null at the page's own ends. */
export function stepFrom(
  document: FrontDocument,
  layout: readonly SlotLayout[],
  pinId: string,
  way: "up" | "down",
): PinPlace | null {
  const from = placeOf(document, pinId);
  if (!from) return null;
  const lengthOf = (slot: string) => document.slots[slot]?.pins.length ?? 0;
  const position = from.position + (way === "up" ? -1 : 1);
  if (position >= 0 && position < lengthOf(from.slot)) return { slot: from.slot, position };
  const index = layout.findIndex(({ key }) => key === from.slot) + (way === "up" ? -1 : 1);
  const beside = layout[index]?.key;
  if (beside === undefined) return null;
  return { slot: beside, position: way === "up" ? lengthOf(beside) : 0 };
}
