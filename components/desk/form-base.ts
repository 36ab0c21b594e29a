import type { FormBase } from "@/lib/merge-fields";
import type { Outcome } from "@/lib/newsroom/outcome";

export type Opened = FormBase["opened"];

/** A stored value as JSON has it: a time is a text. */
export const asOpened = (stored: object): Opened => JSON.parse(JSON.stringify(stored));

/**
 * What the form's fields are compared with next time: what was saved now. After a refusal, what somebody else
 * saved: the refusal has shown it. A field that the form still shows as it was opened keeps its value.
 */
export function nextOpened(opened: Opened, outcome: Outcome<unknown>): Opened {
  const known = outcome.ok ? outcome.value : outcome.stored;
  return typeof known === "object" && known !== null ? { ...opened, ...asOpened(known) } : opened;
}
