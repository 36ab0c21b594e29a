/** What text must be before anything keeps it. */
import { z } from "zod";

const noControls = "Remove the control characters (often pasted along): they can't be shown.";

// No control characters: XML, and so every feed, refuses them. No halves of characters: PostgreSQL does.
// Composed (NFC): a search for what looks the same finds it.
export const lines = z
  .string()
  .normalize("NFC")
  .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u, noControls);
export const line = z
  .string()
  .normalize("NFC")
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, noControls);

/** What names a row, given by whoever asks. */
export const identifier = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, "This names nothing that is here. Choose it again.");

/** What somebody looks for; nothing, where it can't be looked for. */
export const lookedFor = z.string().trim().max(200).pipe(line).catch("");
