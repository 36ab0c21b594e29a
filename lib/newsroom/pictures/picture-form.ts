/** What the form of a picture sends. */
import { z } from "zod";
import { line, lines } from "../../safe-text";
import { instantOf } from "../../zoned-time";

const text = (most: number) => lines.trim().max(most, `Use at most ${most} characters.`);

/** A moment by the paper's clock; null where the field is empty. */
const moment = (timeZone: string) =>
  z
    .string()
    .max(40)
    .transform((sent, ctx) => {
      if (sent === "") return null;
      const at = instantOf(sent.slice(0, 16), timeZone);
      if (at) return at.instant;
      ctx.addIssue("Give a date and a time, or nothing.");
      return z.NEVER;
    });

/** Texts, and the day it was taken. */
export const pictureTexts = (timeZone: string) =>
  z.object({
    alt: text(1000),
    decorative: z
      .literal("on")
      .optional()
      .transform((ticked) => ticked === "on"),
    caption: text(2000),
    credit: line.trim().max(300, "Use at most 300 characters."),
    takenAt: moment(timeZone),
  });

/** The same with the end of rights, for whoever may say it. */
export const pictureTextsAndRights = (timeZone: string) =>
  pictureTexts(timeZone).extend({ rightsExpireAt: moment(timeZone) });
