import type { Metadata } from "next";
import { ReadList } from "@/components/desk/views/read-list";
import { formatDate } from "@/lib/dates";
import { readLately } from "@/lib/newsroom/views";
import { site } from "@/lib/paper/site";
import { requireUserWho } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: "Most read" };

/** What readers read: now, and over the day. */
export default async function MostReadDesk() {
  await requireUserWho("front.edit");
  const [{ hours, day }, { timeZone }] = await Promise.all([readLately(), site()]);
  const from = hours && formatDate(hours.since, "time", { language: "en-GB", timeZone });
  return (
    <div className="mx-auto grid w-full max-w-page gap-5 p-4">
      <header className="max-w-measure">
        <h1 className="text-headline-sm font-semibold">Most read</h1>
        <p className="text-ink-soft">
          A reader’s view of a story counts once an hour; programs are left out. Both lists are counted every five
          minutes. On the paper’s own lists a view counts half after six hours, so that they show what is read now.
        </p>
      </header>
      <div className="grid gap-8 lg:grid-cols-2">
        <ReadList
          title={from === null ? "Lately" : `Since ${from}`}
          stories={hours?.stories ?? []}
          timeZone={timeZone}
        />
        <ReadList title="In 24 hours" stories={day?.stories ?? []} timeZone={timeZone} />
      </div>
    </div>
  );
}
