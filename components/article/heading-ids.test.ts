import { expect, test } from "vitest";
import type { Block } from "@/lib/body/schema";
import { headingIds } from "./heading-ids";

const heading = (text: string): Block => ({
  type: "heading",
  attrs: { level: 2 },
  content: [{ type: "text", text }],
});

test("a heading's anchor is made of its words, in any script", () => {
  const ids = headingIds([heading("What’s next?"), { type: "horizontalRule" }, heading("ما التالي؟")]);
  expect(ids.get(0)).toBe("s-what-s-next");
  expect(ids.get(2)).toBe("s-ما-التالي");
});

test.each([
  ["Par\u00adlia\u00adment", "s-parliament"], // soft hyphens
  ["می\u200cخواهم بدانم", "s-میخواهم-بدانم"], // a joiner within a word
  ["❤\ufe0f and the sea", "s-and-the-sea"], // an emoji's selector
  ["ক্\u200dষ", "s-ক্ষ"],
])("what shows nothing in %s does not tear its anchor", (text, id) => {
  expect(headingIds([heading(text)]).get(0)).toBe(id);
});

test("two headings of the same words get anchors of their own", () => {
  expect([...headingIds([heading("Background"), heading("Background")]).values()]).toEqual([
    "s-background",
    "s-background-2",
  ]);
});

test("a heading can't take the id of the page's top", () => {
  expect([...headingIds([heading("Top")]).values()]).not.toContain("top");
});
