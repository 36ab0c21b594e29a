import { z } from "zod";
import { inlineSchema } from "../../inline";

export const headingSchema = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlineSchema,
});
