import fc from "fast-check";
import { expect, test } from "vitest";
import { freeSlug, slugOf } from "./slugs";
import { slugFrom, slugPattern } from "./urls";

test("a headline's slug keeps its words and drops what stands between them", () => {
  expect(slugOf("Strait reopens: “It’s over,” says the pilots’ guild", "en")).toBe(
    "strait-reopens-its-over-says-the-pilots-guild",
  );
  expect(slugOf("Élection à São Tomé – 2026", "fr")).toBe("election-a-sao-tome-2026");
});

test("a slug keeps its script", () => {
  expect(slugOf("فتح المضيق", "ar")).toBe("فتح-المضيق");
  expect(slugOf("海峡が再開", "ja")).toBe("海峡が再開");
});

test("a slug ends with a whole word", () => {
  const slug = slugOf("word ".repeat(60), "en");
  expect(slug.length).toBeLessThanOrEqual(90);
  expect(slug.split("-").every((word) => word === "word")).toBe(true);
});

test("whatever the headline, the slug is empty or an address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (headline) => {
      const slug = slugOf(headline, "en");
      if (slug === "") return;
      expect(slug).toMatch(slugPattern);
      expect(slugFrom(encodeURIComponent(slug))).toBe(slug);
    }),
  );
});

test("a slug that is taken gets a number", () => {
  const taken = new Set(["a-story", "a-story-2"]);
  expect(freeSlug("a-story", (slug) => taken.has(slug))).toBe("a-story-3");
});
