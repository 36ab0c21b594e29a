/** Saves of two people who have one form open at the same time, merged field by field. */
import { z } from "zod";
import { done, type Outcome } from "./newsroom/outcome";

/** `opened`: the stored values that the form was opened with. `changed`: the fields that its user changed since. */
export const formBase = z.object({
  opened: z.record(z.string(), z.json()),
  changed: z.array(z.string().max(100)).max(100),
});

export type FormBase = z.infer<typeof formBase>;
export type Edit<F> = { sent: F; base: FormBase };
export type Labels<F> = { [K in keyof F]-?: string };

/** Words for stored values that people can’t read: ids, times. */
export type Words<F> = { [K in keyof F]?: string | null };

export const anotherPicture = "a different picture";

/**
 * Returns the fields to write: those that this person changed. Refused where somebody else changed one of them to
 * another value since the form was opened. The refusal carries the stored values, so that the form can be sent again.
 */
export function mergeFields<F extends Record<string, unknown>>(
  { sent, base }: Edit<F>,
  stored: Record<string, unknown>,
  labels: Labels<F>,
  words: Words<F> = {},
): Outcome<Partial<F>> {
  const changes: Partial<F> = { ...sent };
  const conflicts: Record<string, unknown> = {};
  const sentences: string[] = [];
  for (const field in sent) {
    if (!base.changed.includes(field)) {
      delete changes[field];
    } else if (!isSame(stored[field], base.opened[field]) && !isSame(stored[field], sent[field])) {
      conflicts[field] = stored[field] ?? null;
      sentences.push(`“${labels[field]}” to ${words[field] ?? shown(stored[field])}`);
    }
  }
  if (sentences.length === 0) return done(changes);
  const list = new Intl.ListFormat("en-GB").format(sentences);
  return {
    ...{ ok: false, reason: "invalid", stored: conflicts },
    message: `Someone else changed ${list}. Save again to overwrite it with your version.`,
  };
}

/** True where both are the same once they are JSON, whatever the order of their keys. */
const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

const canonical = (value: unknown): string => JSON.stringify(value ?? null, sorted);

const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function shown(value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  if (typeof value === "boolean") return value ? "on" : "off";
  if (typeof value === "string" || typeof value === "number") return `“${value}”`;
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return shown(value.join(", "));
  return "something else";
}
