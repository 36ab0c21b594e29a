import { expect, test } from "vitest";
import { tidy } from "./metadata";

test.each([
  ["quotes of Windows-1252", "It\u0092s", "It’s"],
  ["an override", "\u202eAna", "Ana"],
  ["an open isolate", "\u2066Ana", "Ana"],
  ["the place of a lost object", "Ana\ufffc", "Ana"],
  ["decomposed letters", "Mu\u0308ller", "Müller"],
  ["lines and spaces", " Two\r\n lines\t here ", "Two lines here"],
])("a caption with %s becomes a line that can be shown", (_, text, shown) => {
  expect(tidy(text, 200)).toBe(shown);
});

test("a caption is cut to its most characters, and no isolate stays open behind the cut", () => {
  expect(tidy("😀".repeat(300), 200)).toBe("😀".repeat(200));
  expect(tidy(`\u2067${"a".repeat(300)}\u2069`, 200)).toBe("a".repeat(199));
});
