"use client";
import { scheduleWords } from "@/lib/messages/desk/schedule";
import { refused } from "@/lib/newsroom/outcome";
import { useFormAction } from "../use-form-action";
import { tryJobNow } from "./schedule-actions";

const unreached = refused(scheduleWords.noReply);

type TryNowProps = { job: { id: string; attempts: number }; what: string; error: string };

/** Says why a job was not done, and lets an editor try it now. */
export function TryNow({ job, what, error }: TryNowProps) {
  const { outcome, isBusy, form } = useFormAction(tryJobNow, unreached);
  return (
    <form {...form} className="flex w-full flex-wrap items-center gap-3">
      <p role="alert" className="text-bad">
        {scheduleWords.failed(what, job.attempts, error)}
      </p>
      <input type="hidden" name="job" value={job.id} />
      <button type="submit" className="button" disabled={isBusy}>
        {scheduleWords.tryNow}
      </button>
      {outcome?.ok === false && (
        <p role="alert" className="text-bad">
          {outcome.message}
        </p>
      )}
    </form>
  );
}
