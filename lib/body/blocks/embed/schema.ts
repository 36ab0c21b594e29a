import { z } from "zod";
import { checkWords } from "@/lib/messages/desk/check";
import { secureAddress } from "../../../network/web-address";
import { line, lines } from "../../../safe-text";

export const embedSchema = z.object({
  type: z.literal("embed"),
  attrs: z.object({
    url: line.pipe(secureAddress(checkWords.embedInvalid)),
    title: lines,
    caption: lines.nullable().default(null),
  }),
});
