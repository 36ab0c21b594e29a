/**
 * A front as its editors have it: in each slot the stories that they pinned, in their order, and
 * what fills the places left over. Kept as JSON, so instants are ISO 8601 texts in UTC.
 */

import { z } from "zod";
import { frontWords } from "@/lib/messages/desk/front";
import { optionalLine } from "../article-content";
import { identifier } from "../safe-text";
import type { SlotLayout } from "./layout";

const instant = z.iso.datetime({ error: frontWords.giveDateAndTime });

/** A story's place: what its card says and shows instead of the article's own, and from when until when it stands. */
const pin = z.object({
  id: identifier,
  articleId: identifier,
  headline: optionalLine(300),
  kicker: optionalLine(80),
  pictureId: identifier.nullable(),
  startsAt: instant.nullable(),
  endsAt: instant.nullable(),
});

const fill = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("newest") }),
  z.object({ kind: z.literal("mostRead") }),
  z.object({ kind: z.literal("storyline"), storylineId: identifier }),
]);

/** A story that stands longer than so many hours is flagged; null flags none. */
const staleAfterHours = z.int().min(1, frontWords.wholeHours).max(8760, frontWords.mostHours);

export const slotParts = { pin, fill, staleAfterHours: staleAfterHours.nullable() };
const slot = z.object({ fill, staleAfterHours: staleAfterHours.nullable(), pins: z.array(pin) });
const frontDocument = z.object({ slots: z.record(z.string(), slot) });

export type Pin = z.infer<typeof pin>;
export type Fill = z.infer<typeof fill>;
export type Slot = z.infer<typeof slot>;
export type FrontDocument = z.infer<typeof frontDocument>;

/** A pin that changes nothing of its story's card, and stands from now on. */
export const plainPin = (id: string, articleId: string): Pin => ({
  ...{ id, articleId, headline: null, kicker: null, pictureId: null, startsAt: null, endsAt: null },
});

/** The document with every slot of the layout, empty where nobody has touched it, and no other. */
export function wholeDocument(document: FrontDocument | null, layout: readonly SlotLayout[]): FrontDocument {
  const slots = layout.map(({ key, fill }): [string, Slot] => [
    key,
    document?.slots[key] ?? { fill, staleAfterHours: null, pins: [] },
  ]);
  return { slots: Object.fromEntries(slots) };
}

/** Every pin, slot by slot. */
export const pinsOf = ({ slots }: FrontDocument): Pin[] => Object.values(slots).flatMap((slot) => slot.pins);

/** A document that PostgreSQL kept; throws where it is none. */
export const readDocument = (value: unknown): FrontDocument | null =>
  value === null || value === undefined ? null : frontDocument.parse(value);
