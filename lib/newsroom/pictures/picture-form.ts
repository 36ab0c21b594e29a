/** What the form of a picture sends. */

import { z } from "zod";
import { pictureWords } from "@/lib/messages/desk/picture";
import { cropOverrides, focalPoint } from "../../pictures/shapes";
import { line, lines } from "../../safe-text";
import { instantOf } from "../../zoned-time";

const text = (most: number) => lines.trim().max(most, pictureWords.tooLong(most));

/** A moment by the paper's clock; null where the field is empty. */
const moment = (timeZone: string) =>
  z
    .string()
    .max(40)
    .transform((sent, ctx) => {
      if (sent === "") return null;
      const at = instantOf(sent.slice(0, 16), timeZone);
      if (at) return at.instant;
      ctx.addIssue(pictureWords.dateOrNothing);
      return z.NEVER;
    });

const cut = z.object({ focal: focalPoint, crops: cropOverrides });

/** Texts and the day it was taken, and where they are sent, the end of its rights and its crops. */
export const pictureForm = (timeZone: string) =>
  z.object({
    alt: text(1000),
    decorative: z
      .literal("on")
      .optional()
      .transform((ticked) => ticked === "on"),
    caption: text(2000),
    credit: line.trim().max(300, pictureWords.creditTooLong),
    takenAt: moment(timeZone),
    rightsExpireAt: z.exactOptional(moment(timeZone)),
    cut: z.exactOptional(z.string().max(10_000).transform(parsed).pipe(cut)),
  });

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
