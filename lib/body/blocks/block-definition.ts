/** What a kind of block is, apart from its schema (beside it), its component and its node in the editor. */
import type { BlockContent, PhrasingContent } from "mdast";
import type { Messages } from "../../messages/shape";
import type { Block, BlockKind, BlockOf, Inline } from "../schema";

/** A picture that a block shows. A finding of the copy check calls it by `name`. */
export type PictureInBlock = { mediaId: string; caption: string | null; name: string };

/** A fault of one block, as the copy check reports it. `message` is a sentence that says what to do. */
export type BlockFinding = { rule: string; severity: "error" | "warning"; message: string };

/** What a body points to, as whoever reads the Markdown can reach it; null leaves the block out. */
export type MarkdownReferences = {
  address: (href: string) => string;
  picture: (mediaId: string) => { address: string; alt: string; caption: string; credit: string } | null;
  alsoRead: (articleId: string) => { address: string; label: string; headline: string } | null;
};

export type MarkdownTools = MarkdownReferences & {
  inline: (content: readonly Inline[]) => PhrasingContent[];
  blocks: (blocks: readonly Block[]) => BlockContent[];
};

export type FeedHtmlTools = {
  inline: (content: readonly Inline[]) => string;
  /** The HTML of blocks within a block. */
  blocks: (blocks: readonly Block[]) => string;
  /** A picture with its caption and credit; "" where the picture is gone. */
  figure: (mediaId: string, caption: string | null) => string;
  /** Another article; null where it is gone. */
  article: (articleId: string) => { url: string; headline: string } | null;
  /** The site's own words, in its language. */
  words: Pick<Messages, "alsoRead" | "loadFrom">;
};

/** Every part that a kind of block must have. One that has nothing to say in a part says so. */
export type BlockDefinition<K extends BlockKind> = {
  /** Whether its content is running text, in which two people's edits can be merged word by word. */
  isRunningText: BlockOf<K> extends { content: Inline[] } ? true : false;
  /** The words that are the article's own prose, for search, excerpts and word counts; "" where it has none. */
  plainText: (block: BlockOf<K>, textOf: (block: Block) => string) => string;
  /** Every line that readers read, as it was typed, for the copy check. */
  lines: (block: BlockOf<K>, linesOf: (block: Block) => string[]) => string[];
  pictures: (block: BlockOf<K>) => PictureInBlock[];
  /** The ids of the articles that it points to. */
  articles: (block: BlockOf<K>) => string[];
  markdown: (block: BlockOf<K>, tools: MarkdownTools) => BlockContent[];
  /** HTML for feeds: no script, no frame, no class, every address absolute; "" where there is nothing to show. */
  feedHtml: (block: BlockOf<K>, tools: FeedHtmlTools) => string;
  /** What the copy check finds in it besides what it looks for in every line and picture. */
  findings: (block: BlockOf<K>, isLive: (articleId: string) => boolean) => BlockFinding[];
};

/** For the parts in which a kind of block has nothing. */
export const none = (): never[] => [];
