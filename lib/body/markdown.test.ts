import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { writeMarkdown } from "../write-markdown";
import type { MarkdownReferences } from "./blocks/block-definition";
import { markdownOf } from "./markdown";
import type { Block, Inline, Mark } from "./schema";

const references: MarkdownReferences = {
  address: (href) => new URL(href, "https://news.example.org").href,
  picture: (id) =>
    id === "gone"
      ? null
      : { address: `https://news.example.org/${id}.jpg`, alt: "A *ship*", caption: "", credit: "Us" },
  alsoRead: (id) =>
    id === "gone" ? null : { address: `https://news.example.org/${id}`, label: "Also read", headline: "More" },
};
const written = (...content: Block[]): string => writeMarkdown(markdownOf({ type: "doc", content }, references, null));
const words = (text: string, ...marks: Mark[]): Inline => ({ type: "text", text, marks });
const paragraph = (...content: Inline[]): Extract<Block, { type: "paragraph" }> => ({ type: "paragraph", content });

/** The Markdown as an independent parser reads it. */
const read = (markdown: string): Nodes =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** Its words, and each kind of node that it found. GitHub's readers make a link of a bare address: it is the same words. */
function found(node: Nodes): { text: string; kinds: Set<string> } {
  if (!("children" in node)) {
    return { text: node.type === "break" ? "\n" : "value" in node ? node.value : "", kinds: new Set([node.type]) };
  }
  const parts = node.children.map(found);
  const text = parts.map((part) => part.text).join("");
  const isBare = node.type === "link" && /^(?:https?:\/\/|www|\S+@)/i.test(text);
  return { text, kinds: new Set([isBare ? "text" : node.type, ...parts.flatMap(({ kinds }) => [...kinds])]) };
}

const loud = fc.constantFrom(
  ..."*_`~[]()<>#+-=|\\!&:/.123 \nhtw@",
  "www.",
  "http://",
  "<b>",
  "&amp;",
  "](",
  "- ",
  "1. ",
  "# ",
);
const loudText = fc
  .array(fc.oneof({ weight: 3, arbitrary: loud }, { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) }), {
    minLength: 1,
    maxLength: 20,
  })
  .map((parts) => parts.join("").replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === "\n" ? " " : "")))
  .filter((text) => text.trim() !== "");

test("whatever a paragraph says is read back as the same words, and as nothing but text", () => {
  fc.assert(
    fc.property(loudText, (text) => {
      const back = found(read(written(paragraph({ type: "text", text }))));
      expect([...back.kinds].sort()).toEqual(["paragraph", "root", "text"]);
      expect(back.text).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test("whatever stands in a heading, a list, a quote or a cell stays there, as the same words", () => {
  fc.assert(
    fc.property(loudText, (text) => {
      const content = [{ type: "text" as const, text }];
      const blocks: [Block, string[]][] = [
        [{ type: "heading", attrs: { level: 2 }, content }, ["heading"]],
        [
          { type: "bulletList", content: [{ type: "listItem", content: [paragraph(...content)] }] },
          ["list", "listItem", "paragraph"],
        ],
        [
          { type: "blockquote", attrs: { attribution: null }, content: [paragraph(...content)] },
          ["blockquote", "paragraph"],
        ],
        [tableOf([[content]]), ["table", "tableCell", "tableRow"]],
      ];
      for (const [block, kinds] of blocks) {
        const back = found(read(written(block)));
        expect([...back.kinds].sort()).toEqual([...kinds, "root", "text"].sort());
        expect(back.text.trim()).toBe(text.trim());
      }
    }),
    { numRuns: 500 },
  );
});

test("words with any marks are read back as the same words", () => {
  const mark = fc.constantFrom<Mark>(
    { type: "bold" },
    { type: "italic" },
    { type: "strike" },
    { type: "link", attrs: { href: "/a" } },
  );
  const run = fc.record({
    text: fc.stringMatching(/^[a-z ]*[a-z][a-z ]*$/),
    marks: fc.uniqueArray(mark, { selector: ({ type }) => type }),
  });
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), (runs) => {
      const content = runs.map(({ text, marks }) => words(text, ...marks));
      const back = found(read(written(paragraph(...content))));
      expect(back.text).toBe(runs.map(({ text }) => text).join(""));
    }),
    { numRuns: 300 },
  );
});

const tableOf = (rows: Inline[][][]): Block => ({
  type: "table",
  attrs: { caption: null },
  content: rows.map((row) => ({
    type: "tableRow",
    content: row.map((content) => ({
      type: "tableCell",
      attrs: { colspan: 1, rowspan: 1 },
      content: [paragraph(...content)],
    })),
  })),
});

test.each<[string, Block, string]>([
  [
    "a link leads to its whole address",
    paragraph(words("the port", { type: "link", attrs: { href: "/world/port" } })),
    "[the port](https://news.example.org/world/port)\n",
  ],
  [
    "a link that is partly bold is one link",
    paragraph(
      words("the ", { type: "link", attrs: { href: "/a" } }),
      words("port", { type: "bold" }, { type: "link", attrs: { href: "/a" } }),
    ),
    "[the **port**](https://news.example.org/a)\n",
  ],
  ["a power is not a number", paragraph(words("10"), words("3", { type: "superscript" })), "10<sup>3</sup>\n"],
  [
    "a break in a line stays",
    paragraph(words("a"), { type: "hardBreak" }, words("b"), { type: "hardBreak" }),
    "a\\\nb\n",
  ],
  [
    "a quote names who said it",
    { type: "blockquote", attrs: { attribution: "Ana Reis" }, content: [paragraph(words("No."))] },
    "> No.\n>\n> — Ana Reis\n",
  ],
  [
    "a picture with its words",
    { type: "figure", attrs: { mediaId: "ship", caption: "At dawn.", size: "wide" } },
    "![A \\*ship\\*](https://news.example.org/ship.jpg)\n\nAt dawn. Us\n",
  ],
  [
    "a picture that is gone is left out",
    { type: "figure", attrs: { mediaId: "gone", caption: "At dawn.", size: "wide" } },
    "",
  ],
  ["another story", { type: "alsoRead", attrs: { articleId: "x" } }, "Also read: [More](https://news.example.org/x)\n"],
  ["another story that is gone", { type: "alsoRead", attrs: { articleId: "gone" } }, ""],
  [
    "a page of another site",
    { type: "embed", attrs: { url: "https://youtu.be/abcdefgh", title: "The film", caption: null } },
    "[The film](https://youtu.be/abcdefgh)\n",
  ],
  [
    "a list that begins at three",
    { type: "orderedList", attrs: { start: 3 }, content: [{ type: "listItem", content: [paragraph(words("c"))] }] },
    "3. c\n",
  ],
  [
    "a fact box",
    { type: "factBox", attrs: { title: "The port" }, content: [paragraph(words("Opened 1901."))] },
    "> **The port**\n>\n> Opened 1901.\n",
  ],
  [
    "a table, its first row the head",
    tableOf([[[words("Year")], [words("Ships | boats")]], [[words("1901")]]]),
    "| Year | Ships \\| boats |\n| ---- | -------------- |\n| 1901 |                |\n",
  ],
  ["a divider", { type: "horizontalRule" }, "---\n"],
])("%s", (_, block, markdown) => {
  expect(written(block)).toBe(markdown);
});

test("the place it was written opens the first paragraph", () => {
  const body = { type: "doc" as const, content: [paragraph(words("It rained."))] };
  expect(writeMarkdown(markdownOf(body, references, "LISBON"))).toBe("**LISBON:** It rained.\n");
});
