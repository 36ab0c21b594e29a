import type { Metadata } from "next";
import { Link } from "@/components/desk/link";
import { DueNow } from "@/components/desk/schedule/due-now";
import { TryNow } from "@/components/desk/schedule/try-now";
import { commonWords } from "@/lib/messages/desk/common";
import { jobNames } from "@/lib/messages/desk/names";
import { scheduleWords } from "@/lib/messages/desk/schedule";
import { scheduleList } from "@/lib/newsroom/schedule-list";
import { site } from "@/lib/paper/site";
import { requireUserWho } from "@/lib/session";
import { deskArticlePath } from "@/lib/urls";

export const instant = false;

export const metadata: Metadata = { title: scheduleWords.schedule };

/** What is to come, what is late, and what went out by itself. */
export default async function Schedule() {
  await requireUserWho("article.schedule");
  const [{ due, done, failed }, { timeZone }] = await Promise.all([scheduleList(), site()]);
  const time = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium", timeZone });
  return (
    <div className="mx-auto grid w-full max-w-page gap-6 p-4">
      <div>
        <h1 className="text-headline-sm font-semibold">{scheduleWords.schedule}</h1>
        <p className="text-ink-soft">{scheduleWords.timesIn(timeZone)}</p>
      </div>
      <section aria-label={scheduleWords.upcoming} className="grid gap-2">
        {due.length === 0 && <p>{scheduleWords.nothingScheduled}</p>}
        {due.map((job) => (
          <article key={job.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule py-2">
            <time dateTime={(job.scheduledAt ?? job.dueAt).toISOString()} className="tabular-nums">
              {time.format(job.scheduledAt ?? job.dueAt)}
            </time>
            <Link href={deskArticlePath(job.articleId ?? "")} className="grow font-semibold underline">
              {job.headline || commonWords.untitled}
            </Link>
            <span className="text-ink-faint">{job.section}</span>
            <DueNow at={(job.scheduledAt ?? job.dueAt).toISOString()} />
            {job.lastError && <TryNow job={job} what={scheduleWords.notPublished} error={job.lastError} />}
          </article>
        ))}
      </section>
      {failed.length > 0 && (
        <section aria-label={scheduleWords.failing} className="grid gap-2">
          <h2 className="text-label font-semibold">{scheduleWords.failing}</h2>
          {failed.map((job) => (
            <div key={job.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule py-2">
              <time dateTime={job.dueAt.toISOString()} className="tabular-nums">
                {time.format(job.dueAt)}
              </time>
              <span className="grow font-semibold">{jobNames[job.kind]}</span>
              <DueNow at={job.dueAt.toISOString()} />
              <TryNow job={job} what={scheduleWords.notDone} error={job.lastError} />
            </div>
          ))}
        </section>
      )}
      {done.length > 0 && (
        <section aria-label={scheduleWords.published} className="grid gap-2">
          <h2 className="text-label font-semibold">{scheduleWords.published}</h2>
          {done.map((job) => (
            <p key={job.id} className="flex flex-wrap gap-x-4 border-t border-rule py-1">
              <time dateTime={job.finishedAt.toISOString()} className="tabular-nums">
                {time.format(job.finishedAt)}
              </time>
              <Link href={deskArticlePath(job.articleId ?? "")} className="grow underline">
                {job.headline || commonWords.untitled}
              </Link>
              <span className={job.late > 5 ? "text-warning" : "text-ink-faint"}>
                {scheduleWords.delay(job.late.toFixed(1))}
              </span>
            </p>
          ))}
        </section>
      )}
    </div>
  );
}
