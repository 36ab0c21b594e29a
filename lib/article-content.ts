/**
 * Everything of an article that the desk edits, in one value: what a form holds, a save sends, a
 * revision keeps and a publish applies. Form and server check it by the same schemas.
 */

import { z } from "zod";
import { checkWords } from "@/lib/messages/desk/check";
import { bodyDocument, storedBody } from "./body/schema";
import { identifier, line } from "./safe-text";
import { cleanSlug } from "./slugs";
import { slugPattern } from "./urls";

const short = (most: number) => line.max(most, checkWords.tooLong(most));
/** Text that may be missing: null where there is none but spaces. */
export const optionalLine = (most: number) =>
  short(most)
    .nullable()
    .transform((text) => (text?.trim() ? text : null));
const ids = z
  .array(identifier)
  .max(50, checkWords.tooMany)
  .refine((list) => new Set(list).size === list.length, checkWords.duplicates);

export const articleKinds = ["news", "analysis", "opinion", "explainer", "picture_story", "live"] as const;

export const articleContent = z.object({
  kind: z.enum(articleKinds),
  language: z
    .string()
    .max(35)
    .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, checkWords.languageInvalid),
  headline: short(300),
  cardHeadline: optionalLine(200),
  kicker: optionalLine(80),
  standfirst: optionalLine(1000),
  credit: optionalLine(200),
  dateline: optionalLine(120),
  // Empty: made from the headline when the article is published.
  slug: z
    .string()
    .overwrite(cleanSlug)
    .max(120)
    .refine((slug) => slug === "" || slugPattern.test(slug), checkWords.slugInvalid),
  sectionId: identifier.nullable(),
  leadPictureId: identifier.nullable(),
  authorIds: ids,
  topicIds: ids,
  searchTitle: optionalLine(200),
  searchDescription: optionalLine(500),
  body: bodyDocument,
});

/** Reads what a draft or a revision stored, also under earlier limits to lists, links and embeds. */
export const storedContent = articleContent.extend({ body: storedBody });

export type ArticleContent = z.infer<typeof articleContent>;
export type ContentField = keyof ArticleContent;

/** What each field holds: a text, one choice, ids, or the body. By it versions are merged and compared. */
const fieldKinds = {
  kind: "choice",
  language: "choice",
  headline: "text",
  cardHeadline: "text",
  kicker: "text",
  standfirst: "text",
  credit: "text",
  dateline: "text",
  slug: "text",
  sectionId: "choice",
  leadPictureId: "choice",
  authorIds: "ids",
  topicIds: "ids",
  searchTitle: "text",
  searchDescription: "text",
  body: "body",
} as const satisfies Record<ContentField, "text" | "choice" | "ids" | "body">;

type FieldKind = (typeof fieldKinds)[ContentField];
type FieldOf<K extends FieldKind> = { [F in ContentField]: (typeof fieldKinds)[F] extends K ? F : never }[ContentField];

/** The fields of these kinds, in the order of the schema. */
export function fieldsOf<K extends FieldKind>(...kinds: K[]): FieldOf<K>[] {
  const isOfKind = (field: ContentField): field is FieldOf<K> => kinds.some((kind) => kind === fieldKinds[field]);
  return articleContent.keyof().options.filter(isOfKind);
}

export const emptyContent = (language: string): ArticleContent => ({
  kind: "news",
  language,
  headline: "",
  cardHeadline: null,
  kicker: null,
  standfirst: null,
  credit: null,
  dateline: null,
  slug: "",
  sectionId: null,
  leadPictureId: null,
  authorIds: [],
  topicIds: [],
  searchTitle: null,
  searchDescription: null,
  body: { type: "doc", content: [{ type: "paragraph", content: [] }] },
});
