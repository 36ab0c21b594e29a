import type { Metadata } from "next";
import { ReadList } from "@/components/desk/views/read-list";
import { formatDate } from "@/lib/dates";
import { articleWords } from "@/lib/messages/desk/article";
import { readLately } from "@/lib/newsroom/views";
import { site } from "@/lib/paper/site";
import { requireUserWho } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: articleWords.mostRead };

/** What readers read: now, and over the day. */
export default async function MostReadDesk() {
  await requireUserWho("front.edit");
  const [{ hours, day }, { timeZone }] = await Promise.all([readLately(), site()]);
  const from = hours && formatDate(hours.since, "time", { language: "en-GB", timeZone });
  return (
    <div className="mx-auto grid w-full max-w-page gap-5 p-4">
      <header className="max-w-measure">
        <h1 className="text-headline-sm font-semibold">{articleWords.mostRead}</h1>
        <p className="text-ink-soft">{articleWords.mostReadText}</p>
      </header>
      <div className="grid gap-8 lg:grid-cols-2">
        <ReadList title={articleWords.since(from)} stories={hours?.stories ?? []} timeZone={timeZone} />
        <ReadList title={articleWords.last24Hours} stories={day?.stories ?? []} timeZone={timeZone} />
      </div>
    </div>
  );
}
