import { z } from "zod";
import { identifier } from "../../../safe-text";

export const alsoReadSchema = z.object({
  type: z.literal("alsoRead"),
  attrs: z.object({ articleId: identifier }),
});
