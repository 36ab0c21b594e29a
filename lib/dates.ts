/**
 * Dates and times as the paper writes them: in its own zone and language, by Intl alone.
 * Never "3 hours ago": pages are kept, and such a line would be wrong a minute later.
 */

/** What decides how a date reads; a `Site` is one. */
export type DateSetting = { language: string; timeZone: string };

const formats = {
  // "Monday, 23 November 2026"
  fullDate: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  // "23 November 2026"
  longDate: { day: "numeric", month: "long", year: "numeric" },
  // "23 Nov 2026"
  date: { day: "numeric", month: "short", year: "numeric" },
  // "23 November"
  dayAndMonth: { day: "numeric", month: "long" },
  // "23 November 2026 at 09:41 CET"
  dateTime: {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  },
  // "23 Nov 2026, 09:41"
  dateAndTime: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
  // "09:41"
  time: { hour: "2-digit", minute: "2-digit" },
  // "CET"
  zone: { timeZoneName: "short" },
  // "November 2026"
  month: { month: "long", year: "numeric" },
  offset: { timeZoneName: "longOffset" },
  calendarDay: { year: "numeric", month: "2-digit", day: "2-digit", calendar: "iso8601", numberingSystem: "latn" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

// Making a formatter costs a hundred times what using it does.
const kept = new Map<string, Intl.DateTimeFormat>();

function formatter(format: keyof typeof formats, language: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${format}|${language}|${timeZone}`;
  let made = kept.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(language, { ...formats[format], timeZone });
    kept.set(key, made);
  }
  return made;
}

export type DateStyle = "fullDate" | "longDate" | "date" | "dayAndMonth" | "dateTime" | "dateAndTime" | "time";

/** The moment in words, in the paper's zone; `dateTime` names the zone. */
export function formatDate(moment: Date, style: DateStyle, { language, timeZone }: DateSetting): string {
  return formatter(style, language, timeZone).format(moment);
}

/** The zone's short name at that moment: "CET", "GMT+3". */
export function zoneName(moment: Date, { language, timeZone }: DateSetting): string {
  const parts = formatter("zone", language, timeZone).formatToParts(moment);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}

/** "November 2026"; `month` counts from 1. */
export function monthName(year: number, month: number, { language }: DateSetting): string {
  return formatter("month", language, "UTC").format(Date.UTC(year, month - 1, 1));
}

/** "23 November 2026" for a day of the calendar, whatever the zone; `month` counts from 1. */
export function dayName(year: number, month: number, day: number, { language }: DateSetting): string {
  return formatter("longDate", language, "UTC").format(Date.UTC(year, month - 1, day));
}

/** The value of a `datetime` attribute. */
export const isoDateTime = (moment: Date): string => moment.toISOString();

/** The calendar day a moment falls on in the paper's zone, as "2026-11-23". */
export function calendarDay(moment: Date, { timeZone }: Pick<DateSetting, "timeZone">): string {
  const parts = formatter("calendarDay", "en", timeZone).formatToParts(moment);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** Hours east of Greenwich in the paper's zone at that moment: 1, -3.5. */
export function hoursEast(moment: Date, { timeZone }: Pick<DateSetting, "timeZone">): number {
  const parts = formatter("offset", "en", timeZone).formatToParts(moment);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "";
  const match = /([+-])(\d{2}):(\d{2})/.exec(name); // "GMT" alone is zero
  if (match === null) return 0;
  const hours = Number(match[2]) + Number(match[3]) / 60;
  return match[1] === "-" ? -hours : hours;
}

/** "2026-11": the `datetime` of a month; `month` counts from 1. */
export const isoMonth = (year: number, month: number): string => `${year}-${String(month).padStart(2, "0")}`;

const units = [
  ["year", 365.25 * 86_400],
  ["month", 30.4375 * 86_400],
  ["week", 7 * 86_400],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const; // seconds

/** "5 minutes ago", "in 2 days": for pages made at each request, the desk's, alone. */
export function sinceInWords(moment: Date, now: Date, language: string): string {
  const seconds = (moment.getTime() - now.getTime()) / 1000;
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const [unit, length] = units.find(([, length]) => Math.abs(seconds) >= length) ?? (["second", 1] as const);
  return words.format(unit === "second" ? 0 : Math.trunc(seconds / length), unit);
}
