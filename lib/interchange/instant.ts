import { z } from "zod";

/** A moment: absolute, or a time before the load ("-P2DT3H20M"), so that a demo is always fresh. */
export type Instant = { at: Date } | { before: number }; // milliseconds before the load

const duration = /^-P(?=\d|T\d)(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

export const instant = z.string().transform((text, context): Instant => {
  const parts = duration.exec(text);
  if (parts) {
    const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
    return { before: ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000 };
  }
  const absolute = z.iso.datetime({ offset: true }).safeParse(text);
  if (absolute.success) return { at: new Date(absolute.data) };
  context.addIssue("must be a time with zone (2026-11-23T09:30:00Z) or a time before the load (-PT3H)");
  return z.NEVER;
});

/** The moment as a date, for a load that happens at `now`. */
export const dateOf = (moment: Instant, now: Date): Date =>
  "at" in moment ? moment.at : new Date(now.getTime() - moment.before);
