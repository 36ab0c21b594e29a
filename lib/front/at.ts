/** A front in time: what stands when, and when it turns. */
import { type FrontDocument, type Pin, pinsOf } from "./document";

/** True from a pin's start to its end, the end left out. */
export const standsAt = ({ startsAt, endsAt }: Pin, at: Date): boolean =>
  (startsAt === null || Date.parse(startsAt) <= at.getTime()) && (endsAt === null || Date.parse(endsAt) > at.getTime());

/** The instants after `after` at which a pin starts or ends, soonest first, each once. */
export function turnsOf(document: FrontDocument, after: Date): Date[] {
  const instants = pinsOf(document).flatMap(({ startsAt, endsAt }) =>
    [startsAt, endsAt].flatMap((instant) => (instant === null ? [] : [Date.parse(instant)])),
  );
  const later = instants.filter((instant) => instant > after.getTime());
  return [...new Set(later)].sort((a, b) => a - b).map((instant) => new Date(instant));
}

const hour = 60 * 60 * 1000; // ms

/** True where a story is older than its slot's hours. */
export const isStale = (publishedAt: Date, staleAfterHours: number | null, at: Date): boolean =>
  staleAfterHours !== null && at.getTime() - publishedAt.getTime() > staleAfterHours * hour;
