import { expect, test } from "vitest";
import { articleContent, emptyContent } from "./article-content";

test("a character that can't be kept never keeps a draft off the server, whatever field it stands in", () => {
  const typed = "Two\u000blines\u0000, it\u0092s \ud800said";
  const mended = "Two lines, it’s said";
  const fields = ["headline", "cardHeadline", "kicker", "standfirst", "credit", "dateline"] as const;
  for (const field of [...fields, "searchTitle", "searchDescription"] as const) {
    expect(articleContent.parse({ ...emptyContent("en"), [field]: typed })[field]).toBe(mended);
  }
});

test("what shows nothing goes from a typed slug", () => {
  const { slug } = articleContent.parse({ ...emptyContent("en"), slug: "par\u00adlia\u200bment\u0000-ශ්\u200dරී" });
  expect(slug).toBe("parliament-ශ්රී");
});

test("a link is mended before it is judged", () => {
  const paragraph = (href: string) => {
    const marks = [{ type: "link", attrs: { href } }];
    const content = [{ type: "paragraph", content: [{ type: "text", text: "here", marks }] }];
    return articleContent.safeParse({ ...emptyContent("en"), body: { type: "doc", content } });
  };
  expect(paragraph("/\u0000/evil.example").success).toBe(false);
  expect(paragraph("java\u0000script:alert(1)").success).toBe(false);
  expect(paragraph("https://example.org/a\u0000b").success).toBe(true);
});
