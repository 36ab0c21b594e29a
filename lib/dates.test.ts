import { expect, test } from "vitest";
import { calendarDay, dayName, formatDate, hoursEast, isoDateTime, monthName, zoneName } from "./dates";

const berlin = { language: "en-GB", timeZone: "Europe/Berlin" };
const lateEvening = new Date("2026-11-23T23:30:00Z");

test("a moment is dated in the paper's zone, not in UTC", () => {
  expect(formatDate(lateEvening, "longDate", berlin)).toBe("24 November 2026");
  expect(formatDate(lateEvening, "time", berlin)).toBe("00:30");
  expect(calendarDay(lateEvening, berlin)).toBe("2026-11-24");
});

test("date and time name the zone, summer and winter", () => {
  expect(formatDate(lateEvening, "dateTime", berlin)).toContain("CET");
  expect(zoneName(new Date("2026-07-01T00:00:00Z"), berlin)).toBe("CEST");
});

test("a month and a day of the calendar don't slip with the zone", () => {
  const honolulu = { language: "en-GB", timeZone: "Pacific/Honolulu" };
  expect(monthName(2026, 11, honolulu)).toBe("November 2026");
  expect(dayName(2026, 11, 1, honolulu)).toBe("1 November 2026");
});

test("hours east of Greenwich follow the zone, halves included", () => {
  expect(hoursEast(lateEvening, berlin)).toBe(1);
  expect(hoursEast(lateEvening, { timeZone: "UTC" })).toBe(0);
  expect(hoursEast(lateEvening, { timeZone: "America/St_Johns" })).toBe(-3.5);
});

test("a datetime attribute is exact", () => {
  expect(isoDateTime(lateEvening)).toBe("2026-11-23T23:30:00.000Z");
});
