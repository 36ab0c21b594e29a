import type { z } from "zod";
import { done, type Outcome, refused } from "./outcome";

/** What a form holds, in the schema's shape; else the first thing wrong with it, beside its field. */
export function readForm<T>(schema: z.ZodType<T>, form: FormData): Outcome<T> {
  const read = schema.safeParse(Object.fromEntries(form));
  if (read.success) return done(read.data);
  const [issue] = read.error.issues;
  const field = issue?.path[0];
  return refused(issue?.message ?? "This can’t be read.", typeof field === "string" ? field : undefined);
}
