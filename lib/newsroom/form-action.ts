import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { isDiskFull } from "../disk-full";
import type { Action } from "../permissions";
import type { Path } from "../urls";
import type { Actor } from "./audit";
import { authorise } from "./authorise";
import { diskFull, type Outcome } from "./outcome";
import { readForm } from "./read-form";

type FormWork<F, T> = {
  needs: Action;
  shape: z.ZodType<F>;
  verb: (fields: F, by: Actor) => Promise<Outcome<T>>;
  /** The desk's pages that show what was changed. */
  shownAt: Path;
};

/** What a form of the desk asks for, done for whoever may: the pages that show it are made anew. */
export async function formAction<F, T>(
  form: FormData,
  { needs, shape, verb, shownAt }: FormWork<F, T>,
): Promise<Outcome<T>> {
  const by = await authorise(needs);
  if (!by.ok) return by;
  const read = readForm(shape, form);
  if (!read.ok) return read;
  const outcome = await verb(read.value, by.value).catch((error: unknown) => {
    if (isDiskFull(error)) return diskFull;
    throw error;
  });
  if (outcome.ok) revalidatePath(shownAt, "layout");
  return outcome;
}
