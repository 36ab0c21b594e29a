/** What a body costs grows in a line with its length: one article never keeps a server from answering others. */
import { expect, test } from "vitest";
import { headingIds } from "@/components/article/heading-ids";
import { numberColumns } from "@/components/article/number-columns";
import { articleContent } from "../article-content";
import { checkCopy } from "../copy-check/check-copy";
import { bodyHtml } from "../feeds/body-html";
import { tidy } from "../pictures/metadata";
import { slugOf } from "../slugs";
import { articleGraph } from "../structured-data/article";
import { article, paragraph } from "../testing/contents";
import { growsTooFast } from "../testing/growth";
import { articleShown, siteShown } from "../testing/shown";
import { segmentsOf } from "../text/segments";
import { writeMarkdown } from "../write-markdown";
import { derivedFromBody } from "./derived";
import { differenceOf } from "./difference";
import { markdownOf } from "./markdown";
import { mergeContent } from "./merge";
import { plainTextOf } from "./plain-text";
import { readBody } from "./read-body";
import { withoutRepeatedStandfirst } from "./references";
import type { Block } from "./schema";

const repeated = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length));
const distinct = (length: number): string =>
  Array.from({ length: length / 10 }, (_, at) => `Word${String.fromCodePoint(0x3b1 + (at % 24))}${at}`).join(" ");
const times = <Item>(length: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: length / 100 }, (_, at) => make(at)); // 10,000 of a million characters, as many as the schema takes
const cell = (text: string) => ({
  type: "tableCell" as const,
  attrs: { colspan: 1, rowspan: 1 },
  content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text }] }],
});
const row = (...texts: string[]) => ({ type: "tableRow" as const, content: texts.map(cell) });

const bodies: Record<string, (length: number) => Block[]> = {
  "one paragraph of prose": (length) => [paragraph(repeated("Ana Silva left the harbour at nine, he said. ", length))],
  "one paragraph of distinct words": (length) => [paragraph(distinct(length))],
  "one paragraph without a space": (length) => [paragraph(repeated("A", length))],
  "one paragraph of combining marks in the wrong order": (length) => [
    paragraph(`A${repeated("\u0301", length / 2)}${repeated("\u0323", length / 2)}`),
  ],
  "one paragraph of combining marks with joiners and sound marks between": (length) => [
    paragraph(`A${repeated(`${"\u0301".repeat(29)}\u00ad\u2066\u0323\uff9e`, length)}`),
  ],
  "one paragraph of spaces": (length) => [paragraph(`a${repeated(" ", length)}b`)],
  "one paragraph of line breaks": (length) => [paragraph(repeated("a\u2028", length))],
  "one paragraph of pairs of quotation marks": (length) => [paragraph(repeated("“«", length))],
  "one paragraph of addresses": (length) => [paragraph(repeated("http://a.example/b..c,,d ", length))],
  "one address": (length) => [paragraph(`http://${repeated("a..b,,", length)}`)],
  "one text of many marks": (length) => [
    {
      type: "paragraph",
      content: [{ type: "text", text: "a", marks: times(length, () => ({ type: "bold" as const })) }],
    },
  ],
  "one paragraph of faulty punctuation": (length) => [paragraph(repeated("a ,, b  c.De(f)g", length))],
  "one paragraph of Chinese": (length) => [paragraph(repeated("渡轮九点离开港口，", length))],
  "one paragraph of runs": (length) => [
    {
      type: "paragraph",
      content: times(length, (at) => ({ type: "text", text: `${at} `, marks: at % 2 ? [{ type: "bold" }] : [] })),
    },
  ],
  "many paragraphs": (length) => times(length, (at) => paragraph(`Paragraph ${at} says that Ana Silva left.`)),
  "many headings": (length) =>
    times(length, () => ({ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "What is next" }] })),
  "a table as wide as it is long": (length) => [
    {
      type: "table",
      attrs: { caption: null },
      content: [row(...times(length, String)), ...times(length, () => row("1"))],
    },
  ],
};

const known = { pictures: {}, articles: {}, authorNames: ["Ana Silva"] };
const around = {
  origin: "https://a.example",
  url: "https://a.example/a/b",
  language: "en",
  pictures: {},
  alsoRead: {},
};
const points = { address: (href: string) => href, picture: () => null, alsoRead: () => null };
const textOf = (content: Block[]): string => plainTextOf({ type: "doc", content });
/** The blocks, each with a word before and one behind: no two versions share a beginning or an end. */
const edited = (blocks: Block[], word: string): Block[] =>
  blocks.map((block) =>
    block.type === "paragraph"
      ? { ...block, content: [...paragraphOf(`${word} `), ...block.content, ...paragraphOf(` ${word}`)] }
      : block,
  );
const paragraphOf = (text: string) => [{ type: "text" as const, text }];
const rewritten = (blocks: Block[]): Block[] =>
  [...blocks]
    .reverse()
    .map((block) =>
      block.type === "paragraph" ? paragraph(textOf([block]).split(" ").reverse().join(" new ")) : block,
    );

const works: Record<string, (blocks: Block[]) => unknown> = {
  "the schema": (blocks) => articleContent.safeParse(article(blocks)),
  "reading a stored body": (blocks) => readBody({ type: "doc", content: blocks }, "a"),
  "excerpt and word count": (content) =>
    derivedFromBody({ headline: "H", standfirst: null, language: "en", body: { type: "doc", content } }),
  "leaving out a repeated standfirst": (content) =>
    withoutRepeatedStandfirst({ type: "doc", content }, repeated("It said. ", 900)),
  "the check": (blocks) => checkCopy(article(blocks, { standfirst: repeated("It said. ", 900) }), known),
  "the difference of an edit": (blocks) => differenceOf(article(blocks), article(edited(blocks, "now"))),
  "the difference of a rewriting": (blocks) => differenceOf(article(blocks), article(rewritten(blocks))),
  "a merge": (blocks) =>
    mergeContent(article(blocks), article(edited(blocks, "mine")), article([...blocks, paragraph("x")])),
  "a merge of rewritings": (blocks) =>
    mergeContent(article(blocks), article(edited(blocks, "mine")), article(rewritten(blocks))),
  Markdown: (content) => writeMarkdown(markdownOf({ type: "doc", content }, points, "LISBON")),
  "a feed’s HTML": (content) => bodyHtml({ type: "doc", content }, "LISBON", around),
  "structured data": (blocks) => articleGraph(articleShown({ headline: textOf(blocks) }), siteShown()),
  "a picture’s caption": (blocks) => tidy(textOf(blocks), 2000),
  "ids of headings": (blocks) => headingIds(blocks),
  "columns of numbers": (blocks) => blocks.map((block) => block.type === "table" && numberColumns(block.content)),
  "a slug": (blocks) => slugOf(textOf(blocks), "en"),
  graphemes: (blocks) => [...segmentsOf(textOf(blocks), "en", "grapheme")],
};

test.each(Object.entries(works))("the cost of %s grows in a line with the body", (_, work) => {
  const tooFast = Object.entries(bodies).filter(([, make]) => growsTooFast(make, work));
  expect(tooFast.map(([name]) => name)).toEqual([]);
});
