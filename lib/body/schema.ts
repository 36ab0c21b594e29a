/**
 * The body of an article: ProseMirror's JSON, as Tiptap writes it. `readBody` is the one
 * way in: what it gives is safe to render, and a block it doesn't know is left out.
 */
import { z } from "zod";
import { identifier, line, lines } from "../safe-text";
import { isPath } from "../urls";
import { holdsNoUser, secureAddress } from "../web-address";
import { cleanInline } from "./clean-inline";
import { deepestList, flattened, isTooDeep } from "./nesting";

const elsewhere = "Links must lead to a web address, mail, a telephone or a page of ours.";

/** Links may lead to web pages, mail, telephone and our own addresses; never to script or data. */
export const safeHref = line
  .max(2048, "Links may be at most 2,048 characters long.")
  .regex(/^(?:https?:\/\/[^\s]+|mailto:[^\s]+|tel:[+\d\s()-]+|\/(?!\/)[^\s]*|#[^\s]*)$/i, elsewhere)
  .refine((href) => !href.startsWith("/") || isPath(href), elsewhere)
  .refine((href) => !/^https?:/i.test(href) || holdsNoUser(href), "Leave the user and the password out of the link.");

const plainMark = <T extends string>(type: T) => z.object({ type: z.literal(type) });

const mark = z.discriminatedUnion("type", [
  plainMark("bold"),
  plainMark("italic"),
  plainMark("strike"),
  plainMark("code"),
  plainMark("subscript"),
  plainMark("superscript"),
  z.object({ type: z.literal("link"), attrs: z.object({ href: safeHref }) }),
]);

/** True for a mark that the body may have: a link may lead to where links may. */
export const isStorableMark = (value: unknown): boolean => mark.safeParse(value).success;

/** The first mark of each type: a text is bold once, however often it says so. */
const marks = z.array(mark).transform((list) => {
  const types = new Set<string>();
  return list.filter(({ type }) => !types.has(type) && types.add(type));
});

const text = z.object({ type: z.literal("text"), text: lines.min(1), marks: marks.optional() });
const hardBreak = z.object({ type: z.literal("hardBreak") });
const inline = z
  .array(z.unknown())
  .default([])
  .transform(cleanInline)
  .pipe(
    z
      .array(z.discriminatedUnion("type", [text, hardBreak]))
      .max(10_000, "Split this paragraph: it has more than 10,000 line breaks and changes of style."),
  );

const paragraph = z.object({ type: z.literal("paragraph"), content: inline });
const heading = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inline,
});

/** A whole number that counts something, brought within its limits; 1 where it is no number. */
const whole = (least: number, most: number) =>
  z
    .number()
    .catch(1)
    .transform((value) => Math.min(most, Math.max(least, Math.trunc(value))));

const listItem = z.object({
  type: z.literal("listItem"),
  get content() {
    // Not a union: that would check a list by both its forms, and each list in it by both again.
    return z.array(z.discriminatedUnion("type", [paragraph, bulletList, orderedList])).min(1);
  },
});
const bulletList = z.object({ type: z.literal("bulletList"), content: z.array(listItem).min(1) });
const orderedList = z.object({
  type: z.literal("orderedList"),
  attrs: z.object({ start: whole(-1_000_000, 1_000_000) }).default({ start: 1 }),
  content: z.array(listItem).min(1),
});

const attribution = z.object({ attribution: lines.nullable().default(null) }).default({ attribution: null });
const blockquote = z.object({
  type: z.literal("blockquote"),
  attrs: attribution,
  content: z.array(paragraph).min(1),
});
const pullQuote = z.object({ type: z.literal("pullQuote"), attrs: attribution, content: inline });

const figure = z.object({
  type: z.literal("figure"),
  attrs: z.object({
    mediaId: identifier,
    caption: lines.nullable().default(null), // in place of the picture's own
    size: z.enum(["column", "wide"]).default("column"),
  }),
});
const gallery = z.object({
  type: z.literal("gallery"),
  attrs: z.object({
    items: z.array(z.object({ mediaId: identifier, caption: lines.nullable().default(null) })).min(1),
  }),
});

const cellAttrs = z.object({ colspan: whole(1, 50), rowspan: whole(1, 200) }).default({ colspan: 1, rowspan: 1 });
const cellContent = z.array(paragraph).min(1);
const tableRow = z.object({
  type: z.literal("tableRow"),
  // None, where cells of the rows above reach through it.
  content: z
    .array(
      z.discriminatedUnion("type", [
        z.object({ type: z.literal("tableHeader"), attrs: cellAttrs, content: cellContent }),
        z.object({ type: z.literal("tableCell"), attrs: cellAttrs, content: cellContent }),
      ]),
    )
    .default([]),
});
const table = z.object({
  type: z.literal("table"),
  attrs: z.object({ caption: lines.nullable().default(null) }).default({ caption: null }),
  content: z.array(tableRow).min(1),
});

const factBox = z.object({
  type: z.literal("factBox"),
  attrs: z.object({ title: lines }),
  content: z.array(z.discriminatedUnion("type", [paragraph, bulletList, orderedList])).min(1),
});
const embed = z.object({
  type: z.literal("embed"),
  attrs: z.object({
    url: line.pipe(secureAddress("Embeds need an https address, without a user or a password.")),
    title: lines,
    caption: lines.nullable().default(null),
  }),
});
const alsoRead = z.object({ type: z.literal("alsoRead"), attrs: z.object({ articleId: identifier }) });
const horizontalRule = z.object({ type: z.literal("horizontalRule") });

const anyBlock = z.discriminatedUnion("type", [
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
]);

/** A block whose lists nest no deeper than they may: looked at first, for what checks it calls itself. */
export const block = z
  .unknown()
  .refine(
    (value) => !isTooDeep(value),
    `Lists may nest at most ${deepestList} levels deep. Move the innermost items out.`,
  )
  .pipe(anyBlock);

/** The strict schema, for writing: every block must be known and whole. */
export const bodyDocument = z.object({
  type: z.literal("doc"),
  content: z.array(block).max(10_000, "Use at most 10,000 blocks."),
});

/** What the attributes of a node must be, by the node's type; a type without any is not here. */
export const attributesOf: Readonly<Record<string, z.ZodType<Record<string, unknown>>>> = {
  heading: heading.shape.attrs,
  orderedList: orderedList.shape.attrs,
  blockquote: attribution,
  pullQuote: attribution,
  figure: figure.shape.attrs,
  gallery: gallery.shape.attrs,
  table: table.shape.attrs,
  tableHeader: cellAttrs,
  tableCell: cellAttrs,
  factBox: factBox.shape.attrs,
  embed: embed.shape.attrs,
  alsoRead: alsoRead.shape.attrs,
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
    .max(10_000, "Use at most 10,000 blocks."),
});

export type Mark = z.infer<typeof mark>;
export type Inline = z.infer<typeof inline>[number];
export type Block = z.infer<typeof block>;
export type BlockOf<T extends Block["type"]> = Extract<Block, { type: T }>;
export type ListItem = z.infer<typeof listItem>;
export type BodyDocument = z.infer<typeof bodyDocument>;
