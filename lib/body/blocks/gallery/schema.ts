import { z } from "zod";
import { identifier, lines } from "../../../safe-text";

export const gallerySchema = z.object({
  type: z.literal("gallery"),
  attrs: z.object({
    items: z.array(z.object({ mediaId: identifier, caption: lines.nullable().default(null) })).min(1),
  }),
});
