import { expect, test } from "vitest";
import { isStale, standsAt, turnsOf } from "./at";
import { type FrontDocument, type Pin, plainPin, wholeDocument } from "./document";
import { homeLayout } from "./layout";

const clock = (time: string) => `2026-11-24T${time}:00.000Z`;
const at = (time: string) => new Date(clock(time));
const pin = (startsAt: string | null, endsAt: string | null): Pin => ({
  ...plainPin(`${startsAt}-${endsAt}`, "a"),
  startsAt: startsAt && clock(startsAt),
  endsAt: endsAt && clock(endsAt),
});

test("a pin stands from its start, at its end no more", () => {
  const evening = pin("18:00", "20:00");
  expect(["17:59", "18:00", "19:59", "20:00"].map((time) => standsAt(evening, at(time)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(standsAt(pin(null, null), at("00:00"))).toBe(true);
  expect(standsAt(pin(null, "10:00"), at("10:00"))).toBe(false);
});

test("a front turns at each start and end to come, once each", () => {
  const whole = wholeDocument(null, homeLayout([]));
  const document: FrontDocument = {
    slots: {
      ...whole.slots,
      lead: { fill: { kind: "newest" }, staleAfterHours: null, pins: [pin("09:00", "18:00"), pin("18:00", null)] },
      strip: { fill: { kind: "newest" }, staleAfterHours: null, pins: [pin(null, "12:00")] },
    },
  };
  expect(turnsOf(document, at("09:00"))).toEqual([at("12:00"), at("18:00")]);
});

test("a story is stale past its slot's hours", () => {
  expect(isStale(at("10:00"), 2, at("12:00"))).toBe(false);
  expect(isStale(at("10:00"), 2, at("12:01"))).toBe(true);
  expect(isStale(at("10:00"), null, at("23:00"))).toBe(false);
});
