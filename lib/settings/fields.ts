/** What the fields of the settings' forms have in common. */
import { z } from "zod";
import { identifier, isVisible, line, lines } from "../safe-text";
import { cleanSlug } from "../slugs";
import { slugPattern } from "../urls";

const atMost = (most: number) => `Use at most ${most.toLocaleString("en")} characters.`;

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
    error: "Give a whole email address, such as desk@example.com, or nothing.",
  })
  .transform((value) => (value === "" ? null : value));

/** An id, or null where nothing was chosen. */
export const chosen = z.union([z.literal("").transform(() => null), identifier]);

export const slug = z
  .string()
  .overwrite(cleanSlug)
  .trim()
  .min(1, "Give the words that stand in the address.")
  .max(120, atMost(120))
  .regex(slugPattern, "Use lowercase letters and digits, in words joined by single hyphens.");

/** Empty: made from the name. */
export const slugIfGiven = z.union([z.literal(""), slug], {
  error: "Use lowercase letters and digits, in words joined by single hyphens, or leave it empty.",
});

/** A whole number within limits. */
export const wholeNumber = (least: number, most: number) => {
  const message = `Give a whole number from ${least} to ${most}.`;
  return z.coerce.number(message).int(message).min(least, message).max(most, message);
};
