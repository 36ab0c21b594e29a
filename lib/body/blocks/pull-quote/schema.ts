import { z } from "zod";
import { inlineSchema } from "../../inline";
import { attributionSchema } from "../attribution-schema";

export const pullQuoteSchema = z.object({
  type: z.literal("pullQuote"),
  attrs: attributionSchema,
  content: inlineSchema,
});
