import fc from "fast-check";
import { expect, test } from "vitest";
import { safeHref } from "./inline";
import { mendAddresses, mendHref } from "./mend-href";

test.each([
  ["a space", "https://example.org/the plan.pdf", "https://example.org/the%20plan.pdf"],
  ["spaces around it and an end of line within", " https://example.org/a\n  b ", "https://example.org/a%20%20b"],
  ["a space before an email", "mailto: ada@example.org", "mailto:ada@example.org"],
  [
    "Google's detour",
    "https://www.google.com/url?q=https://a.example/b%3Fc%3D1&sa=D&ust=17",
    "https://a.example/b?c=1",
  ],
  [
    "Outlook's detour",
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fb&data=05",
    "https://a.example/b",
  ],
  [
    "what follows a reader",
    "https://a.example/b?utm_source=x&id=7&fbclid=Iw&mc_eid=1#top",
    "https://a.example/b?id=7#top",
  ],
  ["nothing but what follows a reader", "https://a.example/b?gclid=1&utm_medium=mail", "https://a.example/b"],
])("a pasted link is rid of %s", (_, href, expected) => {
  expect(mendHref(href)).toBe(expected);
});

test("a link that needs no mending stays as it is, to the letter", () => {
  for (const href of [
    "https://a.example/b?x=a%20b&y=&&z=%e2%82%ac#c?utm_source=1",
    "tel:+44 20 7946 0000",
    "mailto:a@b.example?subject=x",
    "/world/a-story",
    "https://a.example/utm_source=1",
  ]) {
    expect(mendHref(href)).toBe(href);
  }
});

test("a web address with spaces is one that can be stored, and mending twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (path) => {
      const mended = mendHref(`https://example.org/${path}`);
      expect(safeHref.safeParse(mended).success).toBe(true);
      expect(mendHref(mended)).toBe(mended);
    }),
  );
});

test.each([
  [" https://a.example/?fbclid=1 ", " https://a.example/ "],
  [
    "See https://a.example/x?fbclid=1, or (https://a.example/?b=1&utm_source=c).",
    "See https://a.example/x, or (https://a.example/?b=1).",
  ],
  ["https://a.example/x?utm_source=a#part and more", "https://a.example/x#part and more"],
  ["见https://a.example/x?fbclid=1。次の文", "见https://a.example/x。次の文"],
  ["https://a.example/x?fbclid=1。次の文", "https://a.example/x。次の文"],
  ["https://a.example/x?fbclid=1,https://b.example/", "https://a.example/x?fbclid=1,https://b.example/"],
  ["https://www.google.com/url?q=https://a.example/b&sa=D, he said", "https://a.example/b, he said"],
  [
    "https://www.google.com/url?q=https://a.example/b(c)&sa=D",
    "https://www.google.com/url?q=https://a.example/b(c)&sa=D",
  ],
  ["Add ?utm_source=a to it", "Add ?utm_source=a to it"],
])("in the text %j the addresses are mended and every other word stays", (text, mended) => {
  expect(mendAddresses(text)).toBe(mended);
});
