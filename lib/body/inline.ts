/** Running text inside a block: its characters, its marks and its line breaks. */

import { z } from "zod";
import { checkWords } from "@/lib/messages/desk/check";
import { holdsNoUser } from "../network/web-address";
import { line, lines } from "../safe-text";
import { isPath } from "../urls";
import { cleanInline } from "./clean-inline";

const elsewhere = checkWords.linkInvalid;

/** Links may lead to web pages, mail, telephone and our own addresses; never to script or data. */
export const safeHref = line
  .max(2048, checkWords.linkTooLong)
  .regex(/^(?:https?:\/\/[^\s]+|mailto:[^\s]+|tel:[+\d\s()-]+|\/(?!\/)[^\s]*|#[^\s]*)$/i, elsewhere)
  .refine((href) => !href.startsWith("/") || isPath(href), elsewhere)
  .refine((href) => !/^https?:/i.test(href) || holdsNoUser(href), checkWords.linkHasPassword);

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

export const inlineSchema = z
  .array(z.unknown())
  .default([])
  .transform(cleanInline)
  .pipe(z.array(z.discriminatedUnion("type", [text, hardBreak])).max(10_000, checkWords.paragraphTooLong));

export type Mark = z.infer<typeof mark>;
export type Inline = z.infer<typeof inlineSchema>[number];
