import type { FormBase } from "@/lib/merge-fields";
import type { Outcome } from "@/lib/newsroom/outcome";

export type Opened = FormBase["opened"];

/** A stored value as JSON has it: a time is a text. */
export const asOpened = (stored: object): Opened => JSON.parse(JSON.stringify(stored));

/**
 * Gives the values that the form compares its fields with next time. After a save they are what was saved; after a
 * refusal they are what somebody else saved, which the refusal has shown. Other fields keep the values they were opened with.
 */
export function nextOpened(opened: Opened, outcome: Outcome<unknown>): Opened {
  const known = outcome.ok ? outcome.value : outcome.stored;
  return typeof known === "object" && known !== null ? { ...opened, ...asOpened(known) } : opened;
}
