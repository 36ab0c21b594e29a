/** What the check of an article says, and what its rules are given. */
import type { ArticleContent, ContentField } from "../article-content";
import { linesOfBlock } from "../body/blocks";
import { textOfInline } from "../body/inline-text";
import type { Block } from "../body/schema";
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

/** The trimmed text of a paragraph; empty for any other block. */
export const paragraphText = (block: Block): string => (block.type === "paragraph" ? textOfInline(block.content) : "");
