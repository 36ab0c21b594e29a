import { z } from "zod";
import { lines } from "../../../safe-text";
import { paragraphSchema } from "../paragraph/schema";
import { wholeNumber } from "../whole-number";

export const cellAttributes = z
  .object({ colspan: wholeNumber(1, 50), rowspan: wholeNumber(1, 200) })
  .default({ colspan: 1, rowspan: 1 });
const cellContent = z.array(paragraphSchema).min(1);

const tableRow = z.object({
  type: z.literal("tableRow"),
  // None, where cells of the rows above reach through it.
  content: z
    .array(
      z.discriminatedUnion("type", [
        z.object({ type: z.literal("tableHeader"), attrs: cellAttributes, content: cellContent }),
        z.object({ type: z.literal("tableCell"), attrs: cellAttributes, content: cellContent }),
      ]),
    )
    .default([]),
});

export const tableSchema = z.object({
  type: z.literal("table"),
  attrs: z.object({ caption: lines.nullable().default(null) }).default({ caption: null }),
  content: z.array(tableRow).min(1),
});
