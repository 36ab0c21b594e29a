/**
 * The body of an article: ProseMirror's JSON, as Tiptap writes it. `readBody` is the one
 * way in: what it gives is safe to render, and a block it doesn't know is left out.
 */

import { z } from "zod";
import { checkWords } from "@/lib/messages/desk/check";
import { line } from "../safe-text";
import { alsoReadSchema } from "./blocks/also-read/schema";
import { blockquoteSchema } from "./blocks/blockquote/schema";
import { embedSchema } from "./blocks/embed/schema";
import { factBoxSchema } from "./blocks/fact-box/schema";
import { figureSchema } from "./blocks/figure/schema";
import { gallerySchema } from "./blocks/gallery/schema";
import { headingSchema } from "./blocks/heading/schema";
import { horizontalRuleSchema } from "./blocks/horizontal-rule/schema";
import { bulletListSchema, orderedListSchema } from "./blocks/list/schema";
import { paragraphSchema } from "./blocks/paragraph/schema";
import { pullQuoteSchema } from "./blocks/pull-quote/schema";
import { cellAttributes, tableSchema } from "./blocks/table/schema";
import { isStorableMark } from "./inline";
import { deepestList, flattened, isTooDeep } from "./nesting";

/** Every kind of block. A kind that is added here does not compile until its parts are in `blocks/index.ts`. */
const anyBlock = z.discriminatedUnion("type", [
  paragraphSchema,
  headingSchema,
  bulletListSchema,
  orderedListSchema,
  blockquoteSchema,
  pullQuoteSchema,
  figureSchema,
  gallerySchema,
  tableSchema,
  factBoxSchema,
  embedSchema,
  alsoReadSchema,
  horizontalRuleSchema,
]);

/** A block whose lists nest no deeper than they may: looked at first, for what checks it calls itself. */
export const block = z
  .unknown()
  .refine((value) => !isTooDeep(value), checkWords.listTooDeep(deepestList))
  .pipe(anyBlock);

/** The strict schema, for writing: every block must be known and whole. */
export const bodyDocument = z.object({
  type: z.literal("doc"),
  content: z.array(block).max(10_000, checkWords.tooManyBlocks),
});

/** What the attributes of a node must be, by the node's type; a type without any is not here. */
export const attributesOf: Readonly<Record<string, z.ZodType<Record<string, unknown>>>> = {
  ...Object.fromEntries(
    anyBlock.options.flatMap(({ shape }): [string, z.ZodType<Record<string, unknown>>][] =>
      "attrs" in shape ? [[shape.type.value, shape.attrs]] : [],
    ),
  ),
  tableHeader: cellAttributes,
  tableCell: cellAttributes,
};

/** The same document for what comes from a file: lists that nest too deep are flattened. */
export const flattenedBody = z.preprocess(flattenedBlocks, bodyDocument);

function flattenedBlocks(body: unknown): unknown {
  if (typeof body !== "object" || body === null || !("content" in body)) return body;
  const { content } = body;
  return Array.isArray(content) ? { ...body, content: content.map(flattened) } : body;
}

/** The block without the marks that are refused, and with all its words. Returns a block that nests too deep as it is. */
const withoutRefusedMarks = (candidate: unknown): unknown =>
  isTooDeep(candidate)
    ? candidate
    : JSON.parse(
        JSON.stringify(candidate ?? null, (key, value: unknown) =>
          key === "marks" && Array.isArray(value) ? value.filter(isStorableMark) : value,
        ),
      );

/** A block for which the words of a link that is refused count more than the link: it loses the link, and stays a block. */
export const blockWithoutRefusedMarks = z.union([block, z.preprocess(withoutRefusedMarks, block)]);

const embedWords = z.object({
  type: z.literal("embed"),
  attrs: z.object({ title: z.string().catch(""), caption: z.string().catch(""), url: line.min(1) }),
});

/** A paragraph with the title, the caption and the address of an embed; any other block without its refused marks. */
function withoutRefusedParts(candidate: unknown): unknown {
  const { data } = embedWords.safeParse(candidate);
  if (!data) return withoutRefusedMarks(candidate);
  const { title, caption, url } = data.attrs;
  const text = [title, caption, url].filter((words) => words.trim() !== "").join(" ");
  return { type: "paragraph", content: [{ type: "text", text }] };
}

/**
 * The same document for what the desk stored, maybe when the schema allowed more links and embeds: a block that is
 * refused today keeps its words, so that its article can still be opened.
 */
export const storedBody = bodyDocument.extend({
  content: z
    .array(z.preprocess(flattened, z.union([block, z.preprocess(withoutRefusedParts, block)])))
    .max(10_000, checkWords.tooManyBlocks),
});

export type { ListItem } from "./blocks/list/schema";
export type { Inline, Mark } from "./inline";
export type Block = z.infer<typeof block>;
export type BlockKind = Block["type"];
export type BlockOf<T extends BlockKind> = Extract<Block, { type: T }>;
export type BodyDocument = z.infer<typeof bodyDocument>;
