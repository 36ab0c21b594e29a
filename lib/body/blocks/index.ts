/** All kinds of block, and what the rest of the program asks of a block whatever its kind. */
import type { BlockContent } from "mdast";
import type { Block, BlockKind, BlockOf, Inline } from "../schema";
import { alsoRead } from "./also-read/also-read";
import type { BlockDefinition, BlockFinding, FeedHtmlTools, MarkdownTools, PictureInBlock } from "./block-definition";
import { blockquote } from "./blockquote/blockquote";
import { embed } from "./embed/embed";
import { factBox } from "./fact-box/fact-box";
import { figure } from "./figure/figure";
import { gallery } from "./gallery/gallery";
import { heading } from "./heading/heading";
import { horizontalRule } from "./horizontal-rule/horizontal-rule";
import { bulletList, orderedList } from "./list/list";
import { paragraph } from "./paragraph/paragraph";
import { pullQuote } from "./pull-quote/pull-quote";
import { table } from "./table/table";

/** The definition of each kind. It does not compile while a kind, or a part of one, is missing. */
export const definitions: { readonly [K in BlockKind]: BlockDefinition<K> } = {
  paragraph,
  heading,
  bulletList,
  orderedList,
  blockquote,
  pullQuote,
  figure,
  gallery,
  table,
  factBox,
  embed,
  alsoRead,
  horizontalRule,
};

/** `Block`, in the form in which TypeScript sees that a block fits the definition of its own kind. */
export type AnyBlock<K extends BlockKind = BlockKind> = { [P in K]: { type: P } & BlockOf<P> }[K];

export function plainTextOfBlock<K extends BlockKind>(block: AnyBlock<K>): string {
  return definitions[block.type].plainText(block, plainTextOfBlock);
}

export function linesOfBlock<K extends BlockKind>(block: AnyBlock<K>): string[] {
  return definitions[block.type].lines(block, linesOfBlock);
}

export function picturesIn<K extends BlockKind>(block: AnyBlock<K>): PictureInBlock[] {
  return definitions[block.type].pictures(block);
}

export function articlesIn<K extends BlockKind>(block: AnyBlock<K>): string[] {
  return definitions[block.type].articles(block);
}

export function markdownOfBlock<K extends BlockKind>(block: AnyBlock<K>, tools: MarkdownTools): BlockContent[] {
  return definitions[block.type].markdown(block, tools);
}

export function feedHtmlOfBlock<K extends BlockKind>(block: AnyBlock<K>, tools: FeedHtmlTools): string {
  return definitions[block.type].feedHtml(block, tools);
}

export function findingsIn<K extends BlockKind>(
  block: AnyBlock<K>,
  isLive: (articleId: string) => boolean,
): BlockFinding[] {
  return definitions[block.type].findings(block, isLive);
}

export type RunningText = Extract<Block, { content: Inline[] }>;

/** True for a block whose content is running text. */
export const isRunningText = (block: Block): block is RunningText => definitions[block.type].isRunningText;
