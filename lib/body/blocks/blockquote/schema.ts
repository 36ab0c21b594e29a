import { z } from "zod";
import { attributionSchema } from "../attribution-schema";
import { paragraphSchema } from "../paragraph/schema";

export const blockquoteSchema = z.object({
  type: z.literal("blockquote"),
  attrs: attributionSchema,
  content: z.array(paragraphSchema).min(1),
});
