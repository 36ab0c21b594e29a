import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { siteShown } from "@/lib/testing/shown";
import { CardDate } from "./card-date";

const site = siteShown({ timeZone: "Asia/Tokyo" });
const publishedAt = new Date("2026-11-29T23:05:00.000Z");
const shown = (isOfToday: boolean, withTime = false): string =>
  renderToStaticMarkup(<CardDate card={{ publishedAt, isOfToday }} site={site} withTime={withTime} />);

test("a card of today shows the hour in the paper's zone, and programs the whole moment", () => {
  expect(shown(true)).toContain('dateTime="2026-11-29T23:05:00.000Z"');
  expect(shown(true)).toContain(">08:05<");
  expect(shown(true, true)).toContain(">08:05<");
});

test("an older card shows the date, and the hour too where a list has many stories of one day", () => {
  expect(shown(false)).toContain(">30 Nov 2026<");
  expect(shown(false, true)).toContain(">30 Nov 2026, 08:05<");
});
