/** What the check of an article says, and what its rules are given. */
import type { ArticleContent, ContentField } from "../article-content";
import { textOfInline } from "../body/plain-text";
import type { Block, Inline, ListItem } from "../body/schema";
import type { Rights } from "../pictures/rights";

export type Place = { kind: "field"; field: ContentField } | { kind: "block"; index: number };

/** Something to mend before an article is published. */
export type Finding = {
  /** Stable as long as rule and place are: its rule, its place and, from the second there, its number. */
  id: string;
  rule: string;
  severity: "error" | "warning";
  /** One sentence that says what to mend. */
  message: string;
  place: Place;
  /** A replacement in the text of the place that mends it; only where no judgement is needed. */
  fix?: { from: string; to: string };
  /** The picture whose page in the library is where it is mended. */
  pictureId?: string;
};

/** What the check must know of what the article points to. */
export type Known = {
  pictures: Record<string, KnownPicture>;
  articles: Record<string, "live" | "gone">;
  /** The names of the article's authors. */
  authorNames: string[];
};

/** `rightsEnd`: the day, as the newsroom writes it; "" where there is none. */
type KnownPicture = {
  alt: string;
  decorative: boolean;
  credit: string;
  width: number;
  rights: Rights;
  rightsEnd: string;
};

/** One line of running text and where it stands. */
export type Line = { place: Place; text: string };

/** What every rule is given: the article, what is known, and its lines in reading order. */
export type Copy = { content: ArticleContent; known: Known; lines: Line[] };

/** A finding before it has its id. */
export type Draft = Omit<Finding, "id">;
export type Rule = (copy: Copy) => Draft[];

export const inField = (field: ContentField): Place => ({ kind: "field", field });
export const inBlock = (index: number): Place => ({ kind: "block", index });

/** Makes the drafts of one rule. */
export const drafts =
  (rule: string, severity: Finding["severity"]) =>
  (place: Place, message: string, fix?: { from: string; to: string }): Draft => ({
    rule,
    severity,
    message,
    place,
    ...(fix && { fix }),
  });

const proseFields = ["kicker", "headline", "cardHeadline", "standfirst", "searchTitle", "searchDescription"] as const;

/** Every line of the article that a reader reads: fields, then each paragraph, item, cell and caption. */
export function linesOf(content: ArticleContent): Line[] {
  const fields = proseFields.map((field) => ({ place: inField(field), text: content[field] ?? "" }));
  const blocks = content.body.content.flatMap((block, index) =>
    linesOfBlock(block).map((text) => ({ place: inBlock(index), text })),
  );
  return [...fields, ...blocks].filter(({ text }) => text.trim() !== "");
}

function linesOfBlock(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return linesOfInline(block.content);
    case "pullQuote":
      return [...linesOfInline(block.content), block.attrs.attribution ?? ""];
    case "bulletList":
    case "orderedList":
      return block.content.flatMap(linesOfItem);
    case "blockquote":
      return [...block.content.flatMap(linesOfBlock), block.attrs.attribution ?? ""];
    case "factBox":
      return [block.attrs.title, ...block.content.flatMap(linesOfBlock)];
    case "table":
      return [
        block.attrs.caption ?? "",
        ...block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(linesOfBlock))),
      ];
    case "figure":
    case "embed":
      return [block.attrs.caption ?? ""];
    case "gallery":
      return block.attrs.items.map((item) => item.caption ?? "");
    case "alsoRead":
    case "horizontalRule":
      return [];
  }
}

const linesOfItem = (item: ListItem): string[] => item.content.flatMap(linesOfBlock);

// Untrimmed, unlike plain text, and with line breaks kept: the rules look at spaces.
const linesOfInline = (content: Inline[]): string[] => [
  content.map((node) => (node.type === "text" ? node.text : "\n")).join(""),
];

/** The trimmed text of a paragraph; empty for any other block. */
export const paragraphText = (block: Block): string => (block.type === "paragraph" ? textOfInline(block.content) : "");
