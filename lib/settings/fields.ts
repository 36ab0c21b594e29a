/** What the fields of the settings' forms have in common. */

import { z } from "zod";
import { settingsWords } from "@/lib/messages/desk/settings";
import { identifier, isVisible, line, lines } from "../safe-text";
import { cleanSlug } from "../slugs";
import { slugPattern } from "../urls";

const atMost = (most: number) => settingsWords.tooLong(most);

export const text = (most: number) => line.trim().max(most, atMost(most));
export const longText = (most: number) => lines.trim().max(most, atMost(most));
export const needed = (most: number, message: string) => text(most).refine(isVisible, message);

/** A field that holds JSON; what is none stays as it is, for the shape to refuse. */
export const json = <T extends z.ZodType>(shape: T) =>
  z.preprocess((value) => {
    try {
      return typeof value === "string" ? JSON.parse(value) : value;
    } catch {
      return value;
    }
  }, shape);

/** Null where nothing was given. */
export const orNull = <T extends z.ZodType<string>>(field: T) =>
  field.transform((value) => (value === "" ? null : value));

export const emailOrNull = z
  .string()
  .trim()
  .max(200, atMost(200))
  .refine((value) => value === "" || z.email().safeParse(value).success, {
    error: settingsWords.emailInvalid,
  })
  .transform((value) => (value === "" ? null : value));

/** An id, or null where nothing was chosen. */
export const chosen = z.union([z.literal("").transform(() => null), identifier]);

export const slug = z
  .string()
  .overwrite(cleanSlug)
  .trim()
  .min(1, settingsWords.urlNeeded)
  .max(120, atMost(120))
  .regex(slugPattern, settingsWords.slugInvalid);

/** Empty: made from the name. */
export const slugIfGiven = z.union([z.literal(""), slug], {
  error: settingsWords.slugInvalidOrEmpty,
});

/** A whole number within limits. */
export const wholeNumber = (least: number, most: number) => {
  const message = settingsWords.wholeNumber(least, most);
  return z.coerce.number(message).int(message).min(least, message).max(most, message);
};
