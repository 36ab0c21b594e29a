import { z } from "zod";
import { lines } from "../../safe-text";

/** The attributes of a quotation: who said it, or null. */
export const attributionSchema = z
  .object({ attribution: lines.nullable().default(null) })
  .default({ attribution: null });
