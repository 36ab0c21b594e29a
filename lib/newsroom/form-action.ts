import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { isDiskFull } from "../host/disk-full";
import type { Edit } from "../merge-fields";
import type { Action } from "../permissions";
import type { Path } from "../urls";
import type { Actor } from "./audit";
import { authorise } from "./authorise";
import { diskFull, type Outcome } from "./outcome";
import { readEdit, readForm } from "./read-form";

type FormWork<F, T, Sent = F> = {
  needs: Action;
  shape: z.ZodType<F>;
  verb: (sent: Sent, by: Actor) => Promise<Outcome<T>>;
  /** The desk's pages that show what was changed. */
  shownAt: Path;
};

/** What a form of the desk asks for, done for whoever may: the pages that show it are made anew. */
export const formAction = <F, T>(form: FormData, work: FormWork<F, T>): Promise<Outcome<T>> =>
  act(work, () => readForm(work.shape, form));

/** As `formAction`, for a form that changes what is stored: the verb gets the values that it was opened with, too. */
export const editAction = <F, T>(form: FormData, work: FormWork<F, T, Edit<F>>): Promise<Outcome<T>> =>
  act(work, () => readEdit(work.shape, form));

async function act<Sent, T>(
  { needs, verb, shownAt }: Pick<FormWork<unknown, T, Sent>, "needs" | "verb" | "shownAt">,
  readSent: () => Outcome<Sent>,
): Promise<Outcome<T>> {
  const by = await authorise(needs);
  if (!by.ok) return by;
  const read = readSent();
  if (!read.ok) return read;
  const outcome = await verb(read.value, by.value).catch((error: unknown) => {
    if (isDiskFull(error)) return diskFull;
    throw error;
  });
  if (outcome.ok) revalidatePath(shownAt, "layout");
  return outcome;
}
