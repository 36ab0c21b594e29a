import { z } from "zod";
import { identifier, lines } from "../../../safe-text";

export const figureSchema = z.object({
  type: z.literal("figure"),
  attrs: z.object({
    mediaId: identifier,
    caption: lines.nullable().default(null), // in place of the picture's own
    size: z.enum(["column", "wide"]).default("column"),
  }),
});
