/** What an editor does to a front, one step at a time, so that two editors' steps go together. */

import { z } from "zod";
import { frontWords } from "@/lib/messages/desk/front";
import { anotherPicture, type Labels, mergeFields } from "../merge-fields";
import { done, type Outcome, refused } from "../newsroom/outcome";
import { identifier } from "../safe-text";
import { type FrontDocument, type Pin, type Slot, slotParts } from "./document";

const slot = z.string().max(200);
const position = z.int().min(0); // past the end is the end
const { articleId: _, id: __, ...editable } = slotParts.pin.shape;

const fields = z.object(editable).partial();
const labels: Labels<z.infer<typeof fields>> = {
  ...{
    headline: frontWords.headlineField,
    kicker: frontWords.kickerHere,
    pictureId: frontWords.pictureField,
    startsAt: frontWords.starts,
    endsAt: frontWords.ends,
  },
};

// `opened`: what the fields that an edit changes were when its form was opened
export const operation = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("add"), slot, position, pin: slotParts.pin }),
  z.object({ kind: z.literal("remove"), pinId: identifier }),
  z.object({ kind: z.literal("move"), pinId: identifier, slot, position }),
  z.object({ kind: z.literal("edit"), pinId: identifier, change: fields, opened: fields }),
  z.object({ kind: z.literal("setFill"), slot, fill: slotParts.fill }),
  z.object({ kind: z.literal("setStaleAfter"), slot, staleAfterHours: slotParts.staleAfterHours }),
]);

export type Operation = z.infer<typeof operation>;

const mostPins = 30; // in a slot

/** The document after the operation; a refusal says in a sentence why there is none. Changes nothing it is given. */
export function apply(document: FrontDocument, operation: Operation): Outcome<FrontDocument> {
  switch (operation.kind) {
    case "add":
      if (find(document, operation.pin.id)) return refused(frontWords.pinExists);
      return withPin(document, operation.pin, operation);
    case "remove":
      return onPin(document, operation.pinId, () => done(without(document, operation.pinId)));
    case "move":
      return onPin(document, operation.pinId, (pin) => withPin(without(document, pin.id), pin, operation));
    case "edit":
      return onPin(document, operation.pinId, (pin) => edited(document, pin, operation));
    case "setFill":
      return onSlot(document, operation.slot, (slot) => ({ ...slot, fill: operation.fill }));
    case "setStaleAfter":
      return onSlot(document, operation.slot, (slot) => ({ ...slot, staleAfterHours: operation.staleAfterHours }));
  }
}

const find = ({ slots }: FrontDocument, pinId: string): Pin | undefined =>
  Object.values(slots)
    .flatMap(({ pins }) => pins)
    .find(({ id }) => id === pinId);

function onPin(
  document: FrontDocument,
  pinId: string,
  change: (pin: Pin) => Outcome<FrontDocument>,
): Outcome<FrontDocument> {
  const pin = find(document, pinId);
  return pin ? change(pin) : refused(frontWords.pinGone);
}

const slotIn = ({ slots }: FrontDocument, key: string): Slot | undefined =>
  Object.hasOwn(slots, key) ? slots[key] : undefined;

function onSlot(document: FrontDocument, key: string, change: (slot: Slot) => Slot): Outcome<FrontDocument> {
  const slot = slotIn(document, key);
  if (!slot) return refused(frontWords.slotGone);
  return done({ slots: { ...document.slots, [key]: change(slot) } });
}

function withPin(document: FrontDocument, pin: Pin, to: { slot: string; position: number }): Outcome<FrontDocument> {
  const wrong = wrongTimes(pin);
  if (wrong) return wrong;
  if ((slotIn(document, to.slot)?.pins.length ?? 0) >= mostPins) {
    return refused(frontWords.slotFull(mostPins));
  }
  return onSlot(document, to.slot, (slot) => ({
    ...slot,
    pins: [...slot.pins.slice(0, to.position), pin, ...slot.pins.slice(to.position)],
  }));
}

const mapPins = ({ slots }: FrontDocument, change: (pins: Pin[]) => Pin[]): FrontDocument => ({
  slots: Object.fromEntries(Object.entries(slots).map(([key, slot]) => [key, { ...slot, pins: change(slot.pins) }])),
});

const without = (document: FrontDocument, pinId: string): FrontDocument =>
  mapPins(document, (pins) => pins.filter(({ id }) => id !== pinId));

type Edit = Extract<Operation, { kind: "edit" }>;

function edited(document: FrontDocument, pin: Pin, { change, opened }: Edit): Outcome<FrontDocument> {
  const sent = defined(change);
  const base = { opened: defined(opened), changed: Object.keys(sent) };
  const merged = mergeFields({ sent, base }, pin, labels, wordsOf(pin));
  if (!merged.ok) return merged;
  const changed = { ...pin, ...merged.value };
  return (
    wrongTimes(changed) ?? done(mapPins(document, (pins) => pins.map((each) => (each.id === pin.id ? changed : each))))
  );
}

const wordsOf = ({ pictureId, startsAt, endsAt }: Pin) => ({
  ...{ pictureId: pictureId && anotherPicture, startsAt: startsAt && anotherTime, endsAt: endsAt && anotherTime },
});
const anotherTime = frontWords.otherTime;

const wrongTimes = ({ startsAt, endsAt }: Pin) =>
  startsAt !== null && endsAt !== null && Date.parse(endsAt) <= Date.parse(startsAt)
    ? refused(frontWords.endsBeforeStart, "endsAt")
    : null;

/** What was said, without what was left out. */
const defined = (change: Edit["change"]): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(change).flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const])),
  );
