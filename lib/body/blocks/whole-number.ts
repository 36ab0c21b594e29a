import { z } from "zod";

/** A whole number that counts something, brought within its limits; 1 where it is no number. */
export const wholeNumber = (least: number, most: number) =>
  z
    .number()
    .catch(1)
    .transform((value) => Math.min(most, Math.max(least, Math.trunc(value))));
