import { z } from "zod";
import { lines } from "../../../safe-text";
import { bulletListSchema, orderedListSchema } from "../list/schema";
import { paragraphSchema } from "../paragraph/schema";

export const factBoxSchema = z.object({
  type: z.literal("factBox"),
  attrs: z.object({ title: lines }),
  content: z.array(z.discriminatedUnion("type", [paragraphSchema, bulletListSchema, orderedListSchema])).min(1),
});
