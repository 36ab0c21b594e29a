import { expect, test } from "vitest";
import { editionRecord } from "./records";

test("the words of a loaded edition are mended as typed ones are", () => {
  const typed = "It\u0092s\u0000 two\u000blines";
  const article = editionRecord.parse({
    type: "article",
    id: "a",
    slug: "a",
    status: "draft",
    headline: typed,
    standfirst: typed,
    credit: typed,
    body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: typed }] }] },
    corrections: [{ at: "-PT3H", text: typed }],
  });
  expect(article).toMatchObject({
    headline: "It’s two lines",
    standfirst: "It’s two lines",
    credit: "It’s two lines",
    corrections: [{ text: "It’s two\nlines" }],
    body: {
      content: [
        { content: [{ type: "text", text: "It’s two" }, { type: "hardBreak" }, { type: "text", text: "lines" }] },
      ],
    },
  });
  expect(editionRecord.parse({ type: "author", slug: "ada", name: "\u202eAda\u0000" })).toMatchObject({ name: "Ada" });
});

test("an id with a control character is refused", () => {
  expect(editionRecord.safeParse({ type: "media", id: "a\u0000", file: "a.jpg" }).success).toBe(false);
});
