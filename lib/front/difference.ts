/** What changed between two states of a front, in words that an editor reads. */
import { frontWords } from "@/lib/messages/desk/front";
import type { Fill, FrontDocument, Pin } from "./document";
import type { SlotLayout } from "./layout";

/** What the words name things by. */
export type FrontNames = {
  layout: readonly SlotLayout[];
  headlineOf: (articleId: string) => string;
  storylineOf: (storylineId: string) => string;
  timeOf: (instant: string) => string;
};

/** One thing that changed; null where there was nothing before, or is nothing after. */
export type Change = { about: string; before: string | null; after: string | null };

type Placed = { pin: Pin; key: string; where: string };

/** Pins that came, went, moved or changed, and the slots whose order, rule or hours did. */
export function frontChanges(before: FrontDocument, after: FrontDocument, names: FrontNames): Change[] {
  const [old, new_] = [placesIn(before, names), placesIn(after, names)];
  const ids = [...new Set([...old.keys(), ...new_.keys()])];
  const pins = ids.flatMap((id) => pinChanges(old.get(id), new_.get(id), names));
  return [...pins, ...names.layout.flatMap((slot) => slotChanges(slot, before, after, names))];
}

function placesIn(document: FrontDocument, { layout }: FrontNames): Map<string, Placed> {
  return new Map(
    layout.flatMap(({ key, name }) =>
      (document.slots[key]?.pins ?? []).map((pin, index): [string, Placed] => [
        pin.id,
        { pin, key, where: frontWords.position(name, index + 1) },
      ]),
    ),
  );
}

function pinChanges(before: Placed | undefined, after: Placed | undefined, names: FrontNames): Change[] {
  const articleId = (after ?? before)?.pin.articleId ?? "";
  const headline = `“${names.headlineOf(articleId)}”`;
  const isMoved = before?.key !== after?.key;
  const moved = isMoved ? [{ about: headline, before: before?.where ?? null, after: after?.where ?? null }] : [];
  if (!after) return moved;
  const [old, new_] = [before ? saidOf(before.pin, names) : {}, saidOf(after.pin, names)];
  const edited = Object.entries(new_).filter(([field, value]) => value !== (old[field] ?? null));
  return [
    ...moved,
    ...edited.map(([field, value]) => ({ about: `${headline}, ${field}`, before: old[field] ?? null, after: value })),
  ];
}

/** What a pin says of its own. */
const saidOf = ({ headline, kicker, pictureId, startsAt, endsAt }: Pin, { timeOf }: FrontNames) => {
  const said: Record<string, string | null> = {
    headline,
    kicker,
    picture: pictureId && frontWords.otherPicture(pictureId),
    starts: startsAt && timeOf(startsAt),
    ends: endsAt && timeOf(endsAt),
  };
  return said;
};

function slotChanges(
  { key, name }: SlotLayout,
  before: FrontDocument,
  after: FrontDocument,
  names: FrontNames,
): Change[] {
  const [old, new_] = [before.slots[key], after.slots[key]];
  if (!old || !new_) return [];
  const both = [
    ["rule", fillInWords(old.fill, names), fillInWords(new_.fill, names)],
    ["flagged", hoursInWords(old.staleAfterHours), hoursInWords(new_.staleAfterHours)],
    ["order", orderIn(old.pins, new_.pins, names), orderIn(new_.pins, old.pins, names)],
  ] as const;
  return both.flatMap(([what, before, after]) =>
    before === after ? [] : [{ about: `${name}, ${what}`, before, after }],
  );
}

/** The headlines of the pins that stand in the other list too, in this one's order. */
function orderIn(pins: readonly Pin[], others: readonly Pin[], { headlineOf }: FrontNames): string {
  const kept = new Set(others.map(({ id }) => id));
  return pins
    .filter(({ id }) => kept.has(id))
    .map(({ articleId }) => `“${headlineOf(articleId)}”`)
    .join(", ");
}

const fillInWords = (fill: Fill, { storylineOf }: FrontNames): string => {
  switch (fill.kind) {
    case "newest":
      return frontWords.newest;
    case "mostRead":
      return frontWords.mostRead;
    case "storyline":
      return frontWords.storyline(storylineOf(fill.storylineId));
  }
};

const hoursInWords = (hours: number | null): string =>
  hours === null ? frontWords.never : frontWords.olderThan(hours);
