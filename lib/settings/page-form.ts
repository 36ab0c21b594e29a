/** The paper's standing pages: about, contact and the policies. */
import { z } from "zod";
import { bodyDocument } from "../body/schema";
import { lines } from "../safe-text";
import { needed } from "./fields";

/** The address of a page without its first slash. */
export const pageSlug = z
  .string()
  .max(120)
  .regex(/^(?:about|contact|policies\/[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*)$/u, {
    error: "Use lowercase letters and digits, in words joined by single hyphens.",
  });

const pageContent = z.object({
  title: needed(200, "Give the page a title."),
  standfirst: lines
    .max(1000, "Use at most 1,000 characters.")
    .nullable()
    .transform((text) => (text?.trim() ? text : null)),
  body: bodyDocument,
});

/** `base`: when the page that was changed had been saved. */
export const pageSave = z.object({ slug: pageSlug, base: z.iso.datetime(), content: pageContent });

export const newPageForm = z.object({
  title: needed(200, "Give the page a title."),
  slug: z.union([z.literal(""), pageSlug], {
    error: "Use “about”, “contact”, or “policies/” with lowercase words joined by hyphens.",
  }),
});

export type PageContent = z.infer<typeof pageContent>;
export type PageSave = z.infer<typeof pageSave>;
export type NewPage = z.infer<typeof newPageForm>;
