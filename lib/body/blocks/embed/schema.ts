import { z } from "zod";
import { secureAddress } from "../../../network/web-address";
import { line, lines } from "../../../safe-text";

export const embedSchema = z.object({
  type: z.literal("embed"),
  attrs: z.object({
    url: line.pipe(secureAddress("Embeds need an https address, without a user or a password.")),
    title: lines,
    caption: lines.nullable().default(null),
  }),
});
