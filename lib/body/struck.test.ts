import { expect, test } from "vitest";
import { article } from "../testing/contents";
import { writeMarkdown } from "../write-markdown";
import { derivedFromBody } from "./derived";
import { differenceOf } from "./difference";
import { markdownOf } from "./markdown";
import { mergeContent } from "./merge";
import { type Block, bodyDocument, type Inline } from "./schema";

const struck = (text: string): Inline => ({ type: "text", text, marks: [{ type: "strike" }] });
const paragraph = (...content: (string | Inline)[]): Block => ({
  type: "paragraph",
  content: content.map((part) => (typeof part === "string" ? { type: "text", text: part } : part)),
});
const markdown = (...content: Block[]): string => {
  const to = { address: (href: string) => href, picture: () => null, alsoRead: () => null };
  return writeMarkdown(markdownOf({ type: "doc", content }, to, null)).trim();
};

test("struck words stay struck in Markdown, stay in the text, and are not what an excerpt says", () => {
  const block = paragraph("A ticket costs ", struck("£5"), " £4 from today.");
  expect(markdown(block)).toBe("A ticket costs ~~£5~~ £4 from today.");
  const { plainText, excerpt } = derivedFromBody({ ...article([block]), headline: "Fares" });
  expect(plainText).toBe("A ticket costs £5 £4 from today.");
  expect(excerpt).toBe("A ticket costs £4 from today.");
});

test("one strikes a price out while another edits the sentence's end: both stand", () => {
  const base = article([paragraph("A ticket costs £5 now, says the operator.")]);
  const mine = article([paragraph("A ticket costs ", struck("£5"), " now, says the operator.")]);
  const theirs = article([paragraph("A ticket costs £5 now, says the council.")]);
  const { merged, conflicts } = mergeContent(base, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(merged.body.content).toEqual([paragraph("A ticket costs ", struck("£5"), " now, says the council.")]);
  expect(differenceOf(base, mine).blocks).toMatchObject([{ kind: "changed" }]);
});

const numbered = (start: number, ...items: string[]): Block => ({
  type: "orderedList",
  attrs: { start },
  content: items.map((text) => ({
    type: "listItem",
    content: [{ type: "paragraph", content: [{ type: "text", text }] }],
  })),
});

test("a list keeps the number it begins with in Markdown, in a difference and in a merge", () => {
  expect(markdown(numbered(3, "Sail", "Land"))).toBe("3. Sail\n4. Land");
  const [base, mine] = [article([numbered(1, "Sail")]), article([numbered(3, "Sail")])];
  expect(differenceOf(base, mine).blocks).toMatchObject([{ kind: "changed" }]);
  expect(mergeContent(base, mine, base).merged.body.content).toEqual([numbered(3, "Sail")]);
});

test("numbers and spans beyond their limits are brought within them, and what is no number is 1", () => {
  const cell = (colspan: unknown, rowspan: unknown) => ({
    type: "tableCell",
    attrs: { colspan, rowspan },
    content: [paragraph("x")],
  });
  const read = bodyDocument.parse({
    type: "doc",
    content: [
      { ...numbered(1, "a"), attrs: { start: 1e9 } },
      { ...numbered(1, "a"), attrs: { start: null } },
      { ...numbered(1, "a"), attrs: undefined },
      { type: "table", content: [{ type: "tableRow", content: [cell(60, 0), cell(2.5, "x")] }, { type: "tableRow" }] },
    ],
  });
  expect(read.content).toMatchObject([
    { attrs: { start: 1_000_000 } },
    { attrs: { start: 1 } },
    { attrs: { start: 1 } },
    {
      content: [
        { content: [{ attrs: { colspan: 50, rowspan: 1 } }, { attrs: { colspan: 2, rowspan: 1 } }] },
        { content: [] },
      ],
    },
  ]);
  expect(markdown(...read.content)).toContain("| x ");
});
