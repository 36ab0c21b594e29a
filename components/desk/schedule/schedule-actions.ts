"use server";
import { refresh } from "next/cache";
import { authorise } from "@/lib/newsroom/authorise";
import { type Outcome, refused } from "@/lib/newsroom/outcome";
import { fieldsOf } from "@/lib/newsroom/read-form";
import { retryJob } from "@/lib/newsroom/retry-job";
import { identifier } from "@/lib/safe-text";

/** Tries the job that the form names at once. */
export async function tryJobNow(_previous: Outcome<null> | null, form: FormData): Promise<Outcome<null>> {
  const by = await authorise("jobs.manage");
  if (!by.ok) return by;
  const job = identifier.safeParse(fieldsOf(form)["job"]);
  const outcome = job.success ? await retryJob(job.data, by.value) : refused("This job is not here any more.");
  refresh();
  return outcome;
}
