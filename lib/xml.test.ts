import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { element, escaped, startTag, xmlDocument } from "./xml";

const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false });

test("elements hold text or elements, and what is null is left out", () => {
  const item = element("item", [
    element("title", "A & B"),
    null,
    element("link", [], { href: "/?a=1&b=2", rel: null }),
  ]);
  expect(item.xml).toBe('<item><title>A &amp; B</title><link href="/?a=1&amp;b=2"/></item>');
  expect(startTag("feed", { lang: "ar" })).toBe('<feed lang="ar">');
});

test("whatever text goes in is read back as it was", () => {
  const text = fc.string({ unit: "grapheme" }).filter((each) => each.trim() !== "");
  fc.assert(
    fc.property(text, (each) => {
      const read = parser.parse(xmlDocument(element("a", each, { b: each })));
      expect(read.a["#text"]).toBe(each);
      expect(read.a["@_b"]).toBe(each);
    }),
  );
});

test("what XML can't hold is dropped", () => {
  expect(escaped("a\u0000b\u001Fc\uFFFFd\uD800e\tf\n")).toBe("abcde\tf\n");
});
