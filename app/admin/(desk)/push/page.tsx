import type { Metadata } from "next";
import { Pager } from "@/components/desk/list/pager";
import { AttemptList } from "@/components/desk/push/attempt-list";
import { WaitingList } from "@/components/desk/push/waiting-list";
import { deliveryWords } from "@/lib/messages/desk/delivery";
import { cursorFrom } from "@/lib/newsroom/list-filters";
import { listAttempts, listWaiting } from "@/lib/newsroom/push/list-attempts";
import { servicesToTell } from "@/lib/newsroom/push/services";
import { site } from "@/lib/paper/site";
import { requireUserWho } from "@/lib/session";
import { deskMachinesPath, deskPushPath } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: deliveryWords.deliveryLog };

/** What hubs and search engines were told, and what came of it. */
export default async function Push({ searchParams }: PageProps<"/admin/push">) {
  await requireUserWho("jobs.manage");
  const { page } = await searchParams;
  const [list, waiting, services, { timeZone }] = await Promise.all([
    listAttempts(cursorFrom(page)),
    listWaiting(),
    servicesToTell(),
    site(),
  ]);
  return (
    <div className="mx-auto grid w-full max-w-page content-start gap-4 p-4">
      <header className="max-w-measure">
        <h1 className="text-headline-sm font-semibold">{deliveryWords.deliveryLog}</h1>
        <p className="mt-1 text-ink-soft">
          {services.length === 0 ? deliveryWords.notSetUp : deliveryWords.text} {deliveryWords.setUnder}{" "}
          <a href={deskMachinesPath} className="underline">
            {deliveryWords.searchAndFeeds}
          </a>
          .
        </p>
      </header>
      <WaitingList waiting={waiting} timeZone={timeZone} />
      <AttemptList rows={list.rows} timeZone={timeZone} />
      <Pager list={list} pathOf={(place) => `${deskPushPath}?${new URLSearchParams({ page: place })}`} />
    </div>
  );
}
