/**
 * A body as a Markdown tree (mdast, with GitHub's tables and strikethrough): what writes it
 * escapes it, so that text stays text. What Markdown can't say is said in its plainest way.
 */
import { isDeepStrictEqual } from "node:util";
import type { BlockContent, PhrasingContent, RootContent, Table, TableCell } from "mdast";
import { joinTexts } from "./join-text";
import type { Block, BlockOf, BodyDocument, Inline, ListItem, Mark } from "./schema";

/** What a body points to, as whoever reads the Markdown can reach it; null leaves the block out. */
export type MarkdownReferences = {
  address: (href: string) => string;
  picture: (mediaId: string) => { address: string; alt: string; caption: string; credit: string } | null;
  alsoRead: (articleId: string) => { address: string; label: string; headline: string } | null;
};

/** The blocks of a body; `dateline` (the place it was written) opens its first paragraph. */
export function markdownOf(body: BodyDocument, to: MarkdownReferences, dateline: string | null): RootContent[] {
  const opening = body.content.findIndex((block) => block.type === "paragraph");
  return body.content.flatMap((block, place) => {
    if (block.type !== "paragraph" || place !== opening || dateline === null) return blocksOf(block, to);
    return [paragraph([strong([text(`${dateline}:`)]), text(" "), ...phrasing(block.content, to)])];
  });
}

function blocksOf(block: Block, to: MarkdownReferences): BlockContent[] {
  switch (block.type) {
    case "paragraph":
      return [paragraph(phrasing(block.content, to))];
    case "heading":
      return [{ type: "heading", depth: block.attrs.level, children: phrasing(block.content, to) }];
    case "bulletList":
    case "orderedList":
      return [listOf(block, to)];
    case "blockquote":
      return [
        quoteOf(
          block.content.flatMap((each) => blocksOf(each, to)),
          block.attrs.attribution,
        ),
      ];
    case "pullQuote":
      return [quoteOf([paragraph(phrasing(block.content, to))], block.attrs.attribution)];
    case "figure":
      return pictureOf(block.attrs, to);
    case "gallery":
      return block.attrs.items.flatMap((item) => pictureOf(item, to));
    case "table":
      return tableOf(block, to);
    case "factBox":
      return [
        quoteOf(
          [paragraph([strong([text(block.attrs.title)])]), ...block.content.flatMap((each) => blocksOf(each, to))],
          null,
        ),
      ];
    case "embed":
      return embedOf(block);
    case "alsoRead":
      return alsoReadOf(block, to);
    case "horizontalRule":
      return [{ type: "thematicBreak" }];
  }
}

const text = (value: string): PhrasingContent => ({ type: "text", value });
const strong = (children: PhrasingContent[]): PhrasingContent => ({ type: "strong", children });
const paragraph = (children: PhrasingContent[]): BlockContent => ({ type: "paragraph", children });
const lineOf = (value: string | null): BlockContent[] => (value ? [paragraph([text(value)])] : []);

function listOf(block: BlockOf<"bulletList"> | BlockOf<"orderedList">, to: MarkdownReferences): BlockContent {
  const children = block.content.map((item: ListItem) => ({
    type: "listItem" as const,
    spread: false,
    children: item.content.flatMap((each) => blocksOf(each, to)),
  }));
  const order =
    block.type === "orderedList" ? { ordered: true, start: Math.max(0, block.attrs.start) } : { ordered: false };
  return { type: "list", spread: false, children, ...order };
}

function quoteOf(children: BlockContent[], attribution: string | null): BlockContent {
  return { type: "blockquote", children: [...children, ...lineOf(attribution && `— ${attribution}`)] };
}

function pictureOf({ mediaId, caption }: { mediaId: string; caption: string | null }, to: MarkdownReferences) {
  const picture = to.picture(mediaId);
  if (!picture) return [];
  const { address, alt, credit } = picture;
  const said = joinTexts([caption ?? picture.caption, credit]);
  return [paragraph([{ type: "image", url: address, alt }]), ...lineOf(said)];
}

const mostCells = 50_000; // with those that make every row as long as the longest

/** Rows as long as the longest; the first is the head, for there is no table without one. Far too many are lines. */
function tableOf({ attrs, content }: BlockOf<"table">, to: MarkdownReferences): BlockContent[] {
  const rows = content.map((row) =>
    row.content.flatMap((cell) => [cellOf(cell.content, to), ...gaps(cell.attrs.colspan - 1)]),
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * rows.length > mostCells) {
    return [
      ...lineOf(attrs.caption),
      ...rows.map((row) => paragraph(row.flatMap((cell) => [...cell.children, text(" ")]))),
    ];
  }
  const table: Table = {
    type: "table",
    children: rows.map((row) => ({ type: "tableRow", children: [...row, ...gaps(width - row.length)] })),
  };
  return [...lineOf(attrs.caption), table];
}

const gaps = (count: number): TableCell[] => Array.from({ length: count }, () => ({ type: "tableCell", children: [] }));

/** A cell is one line: its paragraphs stand behind each other. */
function cellOf(paragraphs: BlockOf<"paragraph">[], to: MarkdownReferences): TableCell {
  const children = paragraphs.flatMap(({ content }, place) => [
    ...(place > 0 ? [text(" ")] : []),
    ...phrasing(content, to),
  ]);
  return { type: "tableCell", children };
}

function embedOf({ attrs: { url, title, caption } }: BlockOf<"embed">): BlockContent[] {
  return [paragraph([{ type: "link", url, children: [text(title || url)] }]), ...lineOf(caption)];
}

function alsoReadOf({ attrs }: BlockOf<"alsoRead">, to: MarkdownReferences): BlockContent[] {
  const card = to.alsoRead(attrs.articleId);
  if (!card) return [];
  return [paragraph([text(`${card.label}: `), { type: "link", url: card.address, children: [text(card.headline)] }])];
}

/** Outermost first: one run of text is one link, however it is set. */
const marks: readonly Mark["type"][] = ["link", "bold", "italic", "strike", "subscript", "superscript", "code"];

/** Inline content; breaks at either end say nothing, and would be read as backslashes. */
function phrasing(content: readonly Inline[], to: MarkdownReferences): PhrasingContent[] {
  const first = content.findIndex((node) => node.type !== "hardBreak");
  const last = content.findLastIndex((node) => node.type !== "hardBreak");
  return first === -1 ? [] : nested(content.slice(first, last + 1), 0, to);
}

/** Runs of text with the same mark become one node of it, mark by mark from the outermost. */
function nested(content: readonly Inline[], depth: number, to: MarkdownReferences): PhrasingContent[] {
  const type = marks[depth];
  if (type === undefined) return content.map(leaf);
  return runsOf(content, (node) => markOf(node, type)).flatMap(({ mark, run }) => {
    if (!mark) return nested(run, depth + 1, to);
    if (mark.type === "code") return [{ type: "inlineCode", value: run.map(codeOf).join("") }];
    return wrapped(mark, nested(run, depth + 1, to), to);
  });
}

type Run = { mark: Mark | undefined; run: Inline[] };

function runsOf(content: readonly Inline[], of: (node: Inline) => Mark | undefined): Run[] {
  const runs: Run[] = [];
  for (const node of content) {
    const mark = of(node);
    const last = runs.at(-1);
    if (last && isDeepStrictEqual(last.mark, mark)) last.run.push(node);
    else runs.push({ mark, run: [node] });
  }
  return runs;
}

const markOf = (node: Inline, type: Mark["type"]): Mark | undefined =>
  node.type === "text" ? node.marks?.find((mark) => mark.type === type) : undefined;

const leaf = (node: Inline): PhrasingContent => (node.type === "text" ? text(node.text) : { type: "break" });
const codeOf = (node: Inline): string => (node.type === "text" ? node.text : " ");

function wrapped(
  mark: Exclude<Mark, { type: "code" }>,
  children: PhrasingContent[],
  to: MarkdownReferences,
): PhrasingContent[] {
  switch (mark.type) {
    case "link":
      return [{ type: "link", url: to.address(mark.attrs.href), children }];
    case "bold":
      return [strong(children)];
    case "italic":
      return [{ type: "emphasis", children }];
    case "strike":
      return [{ type: "delete", children }];
    // Markdown has no sign for these, and 10³ is not 103; its HTML says it.
    case "subscript":
      return [html("<sub>"), ...children, html("</sub>")];
    case "superscript":
      return [html("<sup>"), ...children, html("</sup>")];
  }
}

const html = (value: string): PhrasingContent => ({ type: "html", value });
