import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, instantOf, isDay, startOfDay, wallClockOf } from "./zoned-time";

const zones = [
  "UTC",
  "Europe/Lisbon",
  "America/Santiago",
  "Asia/Beirut",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "Pacific/Apia",
];
const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });

test("a day begins within itself and not a moment earlier, in every zone", () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), days, (zone, date) => {
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      const start = startOfDay(day, zone);
      fc.pre(!(zone === "Pacific/Apia" && day.year === 2011)); // the island left out 30 December
      expect(dayOf(start, zone)).toEqual(day);
      expect(dayOf(new Date(start.getTime() - 1), zone)).not.toEqual(day);
    }),
  );
});

test("months past the year's end carry over", () => {
  expect(startOfDay({ year: 2026, month: 13, day: 1 }, "UTC")).toEqual(new Date("2027-01-01T00:00:00Z"));
});

test("the calendar knows which days there are", () => {
  expect(isDay({ year: 2028, month: 2, day: 29 })).toBe(true);
  for (const [year, month, day] of [
    [2026, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [99, 1, 1],
  ] as const) {
    expect(isDay({ year, month, day }), `${year}-${month}-${day}`).toBe(false);
  }
});

test("a wall clock's time is an instant in its zone, whatever the clocks do", () => {
  const at = (wallClock: string, zone: string) => {
    const found = instantOf(wallClock, zone);
    return found && [found.instant.toISOString(), found.clocks];
  };
  expect(at("2026-11-23T18:00", "Europe/Lisbon")).toEqual(["2026-11-23T18:00:00.000Z", "steady"]);
  expect(at("2026-07-01T06:30", "America/New_York")).toEqual(["2026-07-01T10:30:00.000Z", "steady"]);
  // 29 March 2026, Lisbon: 01:00 becomes 02:00.
  expect(at("2026-03-29T01:30", "Europe/Lisbon")).toEqual(["2026-03-29T01:30:00.000Z", "skipped"]);
  expect(at("2026-03-29T02:00", "Europe/Lisbon")).toEqual(["2026-03-29T01:00:00.000Z", "steady"]);
  // 25 October 2026, Lisbon: 02:00 becomes 01:00.
  expect(at("2026-10-25T01:30", "Europe/Lisbon")).toEqual(["2026-10-25T00:30:00.000Z", "repeated"]);
  expect(at("2026-02-30T01:30", "Europe/Lisbon")).toBeNull();
  expect(at("tomorrow", "Europe/Lisbon")).toBeNull();
});

test("an instant's wall clock leads back to it", () => {
  const instant = new Date("2026-07-01T10:30:00.000Z");
  expect(wallClockOf(instant, "Asia/Kathmandu")).toBe("2026-07-01T16:15");
  expect(instantOf("2026-07-01T16:15", "Asia/Kathmandu")?.instant).toEqual(instant);
});

test("a day whose midnight the clocks leave out begins at the first moment after it", () => {
  // 2 September 2012, Santiago: 00:00 becomes 01:00.
  expect(startOfDay({ year: 2012, month: 9, day: 2 }, "America/Santiago")).toEqual(new Date("2012-09-02T04:00:00Z"));
});

test("a time that no wall clock shows is none", () => {
  for (const time of ["24:00", "99:00", "12:60"]) expect(instantOf(`2026-07-01T${time}`, "UTC"), time).toBeNull();
  expect(instantOf("2026-07-01T23:59", "UTC")?.instant).toEqual(new Date("2026-07-01T23:59Z"));
});
