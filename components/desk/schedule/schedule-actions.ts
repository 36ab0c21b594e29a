"use server";
import { refresh } from "next/cache";
import { authorise } from "@/lib/newsroom/authorise";
import { fieldsOf } from "@/lib/newsroom/read-form";
import { retryJob } from "@/lib/newsroom/retry-job";
import { identifier } from "@/lib/safe-text";

export async function tryJobNow(form: FormData): Promise<void> {
  const by = await authorise("jobs.manage");
  const job = identifier.safeParse(fieldsOf(form)["job"]);
  if (by.ok && job.success) await retryJob(job.data, by.value);
  refresh();
}
