import { expect, test } from "vitest";
import { bannerForm } from "./banner-form";

const now = new Date("2026-07-01T12:00:00Z");
const form = bannerForm("Europe/Lisbon", now); // an hour ahead
const whole = { text: " Fire at the harbour ", articleId: "", from: "", lasts: "1" };
const faultOf = (fields: Record<string, string>) => {
  const [issue] = form.safeParse({ ...whole, ...fields }).error?.issues ?? [];
  return issue?.path[0];
};

test("a banner stands for hours from now, or until a time of the paper's clock", () => {
  const fields = { text: "Fire at the harbour", articleId: null, startsAt: null };
  expect(form.parse(whole)).toEqual({ ...fields, expiresAt: new Date("2026-07-01T13:00:00Z") });
  expect(form.parse({ ...whole, lasts: "until", until: "2026-07-01T18:30" })).toEqual({
    ...fields,
    expiresAt: new Date("2026-07-01T17:30:00Z"),
  });
});

test("one to come stands for its hours from then", () => {
  expect(form.parse({ ...whole, from: "2026-07-02T09:00", lasts: "3", articleId: "story" })).toMatchObject({
    articleId: "story",
    startsAt: new Date("2026-07-02T08:00:00Z"),
    expiresAt: new Date("2026-07-02T11:00:00Z"),
  });
});

test("what can't stand is refused beside its field", () => {
  expect(faultOf({})).toBeUndefined();
  expect(faultOf({ text: "  " })).toBe("text");
  expect(faultOf({ text: "x".repeat(121) })).toBe("text");
  expect(faultOf({ text: "two\nlines" })).toBeUndefined(); // mended to one
  expect(faultOf({ from: "2026-07-01T12:00" })).toBe("from"); // an hour ago in Lisbon
  expect(faultOf({ from: "tomorrow" })).toBe("from");
  expect(faultOf({ lasts: "ever" })).toBe("lasts");
  expect(faultOf({ lasts: "until" })).toBe("until");
  expect(faultOf({ lasts: "until", until: "2026-07-01T12:30" })).toBe("until");
  expect(faultOf({ lasts: "until", until: "2026-07-09T12:30" })).toBe("until");
  expect(faultOf({ from: "2026-07-02T09:00", lasts: "until", until: "2026-07-02T08:00" })).toBe("until");
});
