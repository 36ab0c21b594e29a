/** The paper's standing pages: about, contact and the policies. */

import { z } from "zod";
import { settingsWords } from "@/lib/messages/desk/settings";
import { bodyDocument } from "../body/schema";
import { lines } from "../safe-text";
import { needed } from "./fields";

/** The address of a page without its first slash. */
export const pageSlug = z
  .string()
  .max(120)
  .regex(/^(?:about|contact|policies\/[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*)$/u, {
    error: settingsWords.slugInvalid,
  });

const pageContent = z.object({
  title: needed(200, settingsWords.titleNeeded),
  standfirst: lines
    .max(1000, settingsWords.standfirstTooLong)
    .nullable()
    .transform((text) => (text?.trim() ? text : null)),
  body: bodyDocument,
});

/** `base`: when the page that was changed had been saved. */
export const pageSave = z.object({ slug: pageSlug, base: z.iso.datetime(), content: pageContent });

export const newPageForm = z.object({
  title: needed(200, settingsWords.titleNeeded),
  slug: z.union([z.literal(""), pageSlug], {
    error: settingsWords.pageUrlInvalid,
  }),
});

export type PageContent = z.infer<typeof pageContent>;
export type PageSave = z.infer<typeof pageSave>;
export type NewPage = z.infer<typeof newPageForm>;
