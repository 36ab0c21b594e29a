import type { BlockKind } from "@/lib/body/schema";
import { alsoRead } from "./also-read";
import type { EditorBlock } from "./editor-block";
import { embed } from "./embed";
import { factBox } from "./fact-box";
import { figure } from "./figure";
import { gallery } from "./gallery";
import { blockquote, pullQuote } from "./quotes";
import { bulletList, heading, horizontalRule, orderedList, paragraph } from "./starter-kit";
import { table } from "./table";

/** Each kind of block in the editor, in the order of the menu. It does not compile while one is missing. */
export const editorBlocks: Readonly<Record<BlockKind, EditorBlock>> = {
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
