import { z } from "zod";
import { paragraphSchema } from "../paragraph/schema";
import { wholeNumber } from "../whole-number";

const listItemSchema = z.object({
  type: z.literal("listItem"),
  get content() {
    // Not a union: that would check a list by both its forms, and each list in it by both again.
    return z.array(z.discriminatedUnion("type", [paragraphSchema, bulletListSchema, orderedListSchema])).min(1);
  },
});

export const bulletListSchema = z.object({ type: z.literal("bulletList"), content: z.array(listItemSchema).min(1) });

export const orderedListSchema = z.object({
  type: z.literal("orderedList"),
  attrs: z.object({ start: wholeNumber(-1_000_000, 1_000_000) }).default({ start: 1 }),
  content: z.array(listItemSchema).min(1),
});

export type ListItem = z.infer<typeof listItemSchema>;
