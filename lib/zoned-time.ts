/** Days and months as they begin and end in the paper's time zone. */

export type Day = { year: number; month: number; day: number };

/**
 * The instant at which a day begins in a zone: its local midnight, or the first moment after it
 * where clocks are put forward over midnight. Months and days past the end carry over.
 */
export function startOfDay({ year, month, day }: Day, timeZone: string): Date {
  return instantAt(Date.UTC(year, month - 1, day), timeZone).instant;
}

/** The calendar day of an instant in a zone. */
export function dayOf(instant: Date, timeZone: string): Day {
  const [year, month, day] = partsOf(instant, timeZone);
  return { year, month, day };
}

/** True for a day that the calendar has. */
export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000 && year <= 9999;
}

function offsetAt(instant: Date, timeZone: string): number {
  const [year, month, day, hour, minute, second] = partsOf(instant, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant.getTime() / 1000) * 1000;
}

function partsOf(instant: Date, timeZone: string): [number, number, number, number, number, number] {
  const parts = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    ...{ timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric" },
    ...{ hour: "numeric", minute: "numeric", second: "numeric" },
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  return [part("year"), part("month"), part("day"), part("hour"), part("minute"), part("second")];
}

export type ClockTime = { instant: Date; clocks: "steady" | "skipped" | "repeated" };

/**
 * The instant of a wall clock's time ("2026-03-29T01:30") in a zone. Where clocks are put
 * forward over it, the same time after the change ("skipped"); where they are put back, the
 * first of the two ("repeated"). Null for what is not a date and time.
 */
export function instantOf(wallClock: string, timeZone: string): ClockTime | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(wallClock)?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
  if (!isDay({ year, month, day }) || hour > 23 || minute > 59) return null;
  return instantAt(Date.UTC(year, month - 1, day, hour, minute), timeZone);
}

/** As `instantOf`, of a wall clock's time as if it were UTC's (ms). */
function instantAt(local: number, timeZone: string): ClockTime {
  // Before and after any change of the clocks near this time: the offsets that it can have.
  const halfDay = 12 * 60 * 60 * 1000;
  const offsets = [local - halfDay, local + halfDay].map((near) => offsetAt(new Date(near), timeZone));
  const candidates = offsets.map((offset) => new Date(local - offset));
  const right = candidates.filter((instant) => offsetAt(instant, timeZone) === local - instant.getTime());
  const [first, second] = right;
  if (!first) return { instant: candidates[0] ?? new Date(local), clocks: "skipped" };
  return { instant: first, clocks: second && second.getTime() !== first.getTime() ? "repeated" : "steady" };
}

/** An instant as a wall clock in a zone shows it: "2026-03-29T01:30". */
export function wallClockOf(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetAt(instant, timeZone)).toISOString().slice(0, 16);
}
