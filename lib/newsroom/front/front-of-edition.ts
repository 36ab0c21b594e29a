import { randomUUID } from "node:crypto";
import type { Fill, FrontDocument, Slot } from "../../front/document";
import { blockKey } from "../../front/layout";
import type { Instant } from "../../interchange/instant";
import type { RecordOf } from "../../interchange/records";

/** The ids of what a record names; each throws where the paper has none of that name. */
type Lookup = {
  section: (slug: string) => string;
  article: (id: string) => string;
  picture: (id: string) => string;
  storyline: (slug: string) => string;
  instant: (moment: Instant) => string;
};

/** The document of an edition's front. */
export function frontDocumentOf({ pins, slots }: RecordOf<"front">, lookup: Lookup): FrontDocument {
  const document: FrontDocument = { slots: {} };
  const slotNamed = (name: string): Slot => {
    const key = keyOf(name, lookup);
    const fill: Fill = { kind: key === "dontMiss" ? "mostRead" : "newest" };
    document.slots[key] ??= { fill, staleAfterHours: null, pins: [] };
    return document.slots[key];
  };
  for (const { slot, fill, storyline, staleAfterHours } of slots) {
    Object.assign(slotNamed(slot), { fill: fillOf(fill, storyline, lookup), staleAfterHours });
  }
  for (const { slot, article, headline, kicker, picture, startsAt, endsAt } of pins) {
    slotNamed(slot).pins.push({
      ...{ id: randomUUID(), articleId: lookup.article(article), headline, kicker },
      pictureId: picture && lookup.picture(picture),
      startsAt: startsAt && lookup.instant(startsAt),
      endsAt: endsAt && lookup.instant(endsAt),
    });
  }
  return document;
}

function keyOf(name: string, lookup: Lookup): string {
  if (name === "dont_miss") return "dontMiss";
  return name.startsWith("section:") ? blockKey(lookup.section(name.slice("section:".length))) : name;
}

type EditionFill = RecordOf<"front">["slots"][number]["fill"];

function fillOf(fill: EditionFill, storyline: string | null, lookup: Lookup): Fill {
  if (fill === "storyline") return { kind: "storyline", storylineId: lookup.storyline(storyline ?? "") };
  return { kind: fill === "most_read" ? "mostRead" : "newest" };
}
