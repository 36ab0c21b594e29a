"use client";
import { refused } from "@/lib/newsroom/outcome";
import { useFormAction } from "../use-form-action";
import { tryJobNow } from "./schedule-actions";

const unreached = refused("The desk can’t be reached. Look whether the job was done, then try again.");

type TryNowProps = { job: { id: string; attempts: number }; what: string; error: string };

/** Says why a job was not done, and lets an editor try it now. */
export function TryNow({ job, what, error }: TryNowProps) {
  const { outcome, isBusy, form } = useFormAction(tryJobNow, unreached);
  return (
    <form {...form} className="flex w-full flex-wrap items-center gap-3">
      <p role="alert" className="text-bad">
        {what}, tried {job.attempts === 1 ? "once" : `${job.attempts} times`}: {error}
      </p>
      <input type="hidden" name="job" value={job.id} />
      <button type="submit" className="button" disabled={isBusy}>
        Try now
      </button>
      {outcome?.ok === false && (
        <p role="alert" className="text-bad">
          {outcome.message}
        </p>
      )}
    </form>
  );
}
