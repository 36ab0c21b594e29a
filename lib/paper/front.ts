/** What a front's page is filled from: its document, the stories that it names, and the rules for the rest. */
import { readerDb } from "../db";
import { standsAt } from "../front/at";
import { type FrontDocument, type Pin, pinsOf, readDocument } from "../front/document";
import type { SlotLayout } from "../front/layout";
import { named } from "../statements";
import { type Coming, cardsById } from "./cards";
import { picturesById } from "./pictures-by-id";
import type { Card, Picture } from "./shapes";
import type { Frame } from "./site";
import { takeOnce } from "./take-once";

/** When a front is looked at, and what is scheduled to be out by then: nothing, for readers. */
export type Outlook = { at: Date; coming: Coming[] };

/** A story in a slot: by its editors' pin, or by the slot's rule. */
export type Placed = { id: string; pin: Pin | null };
export type PlacedSlots = Record<string, Placed[]>;

/** The front that readers get (home's where `sectionId` is null); null where none was published. 1 query. */
export async function publishedFront(sectionId: string | null): Promise<FrontDocument | null> {
  const version = await named("last version of a front", () =>
    readerDb().frontVersion.findFirst({
      where: { front: { sectionId } },
      orderBy: { number: "desc" },
      select: { document: true },
    }),
  );
  return readDocument(version?.document);
}

export type Named = {
  cards: Record<string, Card>; // by id: what may stand on the page
  pictures: Record<string, Picture>; // those that pins show instead of their stories' own
  storylines: Record<string, string[]>; // by storyline, its articles' ids, newest first
};

/** What a document's pins and rules name, and `others` beside. What may not be shown is missing. At most 3 queries. */
export async function namedIn(
  document: FrontDocument,
  { coming }: Outlook,
  paper: Frame,
  others: readonly string[] = [],
): Promise<Named> {
  const pins = pinsOf(document);
  const pictureIds = pins.flatMap(({ pictureId }) => pictureId ?? []);
  const storylineIds = Object.values(document.slots).flatMap(({ fill }) =>
    fill.kind === "storyline" ? [fill.storylineId] : [],
  );
  const [storylines, pictures] = await Promise.all([storiesOf(storylineIds), picturesById(pictureIds)]);
  const ids = [...pins.map(({ articleId }) => articleId), ...Object.values(storylines).flat(), ...others];
  const cards = ids.length === 0 ? {} : await cardsById(ids, paper);
  for (const { card } of coming) cards[card.id] = card;
  return { cards, pictures, storylines };
}

async function storiesOf(storylineIds: string[]): Promise<Named["storylines"]> {
  if (storylineIds.length === 0) return {};
  const rows = await named("storylines on a front", () =>
    readerDb().storylineEntry.findMany({
      where: { storylineId: { in: storylineIds } },
      orderBy: { position: "desc" },
      take: 200,
    }),
  );
  const storylines: Named["storylines"] = {};
  for (const { storylineId, articleId } of rows) {
    storylines[storylineId] = [...(storylines[storylineId] ?? []), articleId];
  }
  return storylines;
}

type Listed = readonly { id: string }[];

/** The lists that a slot's rules take from. */
export type Lists = { newest: (key: string) => Listed; mostRead: (key: string) => Listed };

/**
 * The slots with what editors chose, before any rule takes a story: the pins that stand, then the
 * storylines. `fill` gives a slot by its rule what it lacks, up to `size` stories in all, and
 * `take` the page's other lists. No story stands twice.
 */
export function slotsAt(document: FrontDocument, layout: readonly SlotLayout[], { at }: Outlook, named: Named) {
  const takeFrom = takeOnce<Placed>();
  const take = (list: Listed, count: number): Placed[] =>
    takeFrom(
      list.map(({ id }) => ({ id, pin: null })),
      count,
    );
  const slots: PlacedSlots = {};
  for (const { key, size } of layout) {
    const standing = (document.slots[key]?.pins ?? []).filter(
      (pin) => standsAt(pin, at) && named.cards[pin.articleId], // what is taken down leaves no hole
    );
    slots[key] = takeFrom(
      standing.map((pin) => ({ id: pin.articleId, pin })),
      size,
    );
  }
  const add = (key: string, list: Listed, size: number): void => {
    const placed = slots[key] ?? [];
    placed.push(...take(list, size - placed.length));
  };
  for (const { key, size } of layout) {
    const rule = document.slots[key]?.fill;
    if (rule?.kind !== "storyline") continue;
    const ids = named.storylines[rule.storylineId] ?? [];
    add(
      key,
      ids.filter((id) => named.cards[id]).map((id) => ({ id })),
      size,
    );
  }
  const fill = (key: string, lists: Lists, size = layout.find((slot) => slot.key === key)?.size ?? 0): void => {
    const isMostRead = document.slots[key]?.fill.kind === "mostRead";
    add(key, [...(isMostRead ? lists.mostRead(key) : []), ...lists.newest(key)], size);
  };
  return { slots, fill, take };
}

/** The cards as their pins would have them. */
export const cardsOf = (placed: readonly Placed[], cards: Record<string, Card>, { pictures }: Named): Card[] =>
  placed.flatMap(({ id, pin }) => {
    const card = cards[id];
    if (!card) return [];
    if (!pin) return [card];
    const { headline, kicker, pictureId } = pin;
    return [
      {
        ...card,
        headline: headline ?? card.headline,
        kicker: kicker ?? card.kicker,
        picture: (pictureId && pictures[pictureId]) || card.picture,
      },
    ];
  });
