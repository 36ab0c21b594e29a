import type { Metadata } from "next";
import { Link } from "@/components/desk/link";
import { DueNow } from "@/components/desk/schedule/due-now";
import { TryNow } from "@/components/desk/schedule/try-now";
import { jobNames } from "@/lib/messages/desk/names";
import { scheduleList } from "@/lib/newsroom/schedule-list";
import { site } from "@/lib/paper/site";
import { requireUserWho } from "@/lib/session";
import { deskArticlePath } from "@/lib/urls";

export const instant = false;

export const metadata: Metadata = { title: "Schedule" };

/** What is to come, what is late, and what went out by itself. */
export default async function Schedule() {
  await requireUserWho("article.schedule");
  const [{ due, done, failed }, { timeZone }] = await Promise.all([scheduleList(), site()]);
  const time = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium", timeZone });
  return (
    <div className="mx-auto grid w-full max-w-page gap-6 p-4">
      <div>
        <h1 className="text-headline-sm font-semibold">Schedule</h1>
        <p className="text-ink-soft">Times are the newsroom’s: {timeZone}.</p>
      </div>
      <section aria-label="To come" className="grid gap-2">
        {due.length === 0 && <p>Nothing is scheduled. Open an article to schedule it.</p>}
        {due.map((job) => (
          <article key={job.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule py-2">
            <time dateTime={(job.scheduledAt ?? job.dueAt).toISOString()} className="tabular-nums">
              {time.format(job.scheduledAt ?? job.dueAt)}
            </time>
            <Link href={deskArticlePath(job.articleId ?? "")} className="grow font-semibold underline">
              {job.headline || "Untitled"}
            </Link>
            <span className="text-ink-faint">{job.section}</span>
            <DueNow at={(job.scheduledAt ?? job.dueAt).toISOString()} />
            {job.lastError && <TryNow job={job} what="Not published" error={job.lastError} />}
          </article>
        ))}
      </section>
      {failed.length > 0 && (
        <section aria-label="Failing" className="grid gap-2">
          <h2 className="text-label font-semibold">What runs by itself, and fails</h2>
          {failed.map((job) => (
            <div key={job.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule py-2">
              <time dateTime={job.dueAt.toISOString()} className="tabular-nums">
                {time.format(job.dueAt)}
              </time>
              <span className="grow font-semibold">{jobNames[job.kind]}</span>
              <DueNow at={job.dueAt.toISOString()} />
              <TryNow job={job} what="Not done" error={job.lastError} />
            </div>
          ))}
        </section>
      )}
      {done.length > 0 && (
        <section aria-label="Published by itself" className="grid gap-2">
          <h2 className="text-label font-semibold">Went out</h2>
          {done.map((job) => (
            <p key={job.id} className="flex flex-wrap gap-x-4 border-t border-rule py-1">
              <time dateTime={job.finishedAt.toISOString()} className="tabular-nums">
                {time.format(job.finishedAt)}
              </time>
              <Link href={deskArticlePath(job.articleId ?? "")} className="grow underline">
                {job.headline || "Untitled"}
              </Link>
              <span className={job.late > 5 ? "text-warning" : "text-ink-faint"}>
                {job.late.toFixed(1)} s after its time
              </span>
            </p>
          ))}
        </section>
      )}
    </div>
  );
}
