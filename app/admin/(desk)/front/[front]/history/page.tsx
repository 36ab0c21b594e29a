import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FrontStep, FrontVersionItem } from "@/components/desk/front/history";
import { Link } from "@/components/desk/link";
import { frontWords } from "@/lib/messages/desk/front";
import { openFront } from "@/lib/newsroom/front/front-address";
import { frontHistory } from "@/lib/newsroom/front/front-history";
import { frame } from "@/lib/paper/site";
import { requireUserWho } from "@/lib/session";
import { deskFrontHistoryPath, deskFrontPath, slugFrom } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: frontWords.historyTitle };

/** What readers got of a front, version by version, and who did what to it. */
export default async function FrontHistoryPage({ params, searchParams }: PageProps<"/admin/front/[front]/history">) {
  await requireUserWho("front.edit");
  const [paper, { front }, { below }] = await Promise.all([frame(), params, searchParams]);
  const address = slugFrom(front);
  const frontId = address === null ? null : await openFront(address, paper);
  if (address === null || frontId === null) notFound();
  const history = await frontHistory(frontId, typeof below === "string" && /^\d{1,9}$/.test(below) ? +below : null);
  if (!history) notFound();
  const { versions, older, steps, name } = history;
  const { timeZone } = paper.site;
  return (
    <div className="mx-auto grid w-full max-w-page gap-x-10 gap-y-6 p-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <h1 className="text-headline-sm font-semibold lg:col-span-2">
        <Link href={deskFrontPath(address)} className="underline">
          {name}
        </Link>
        : {frontWords.history}
      </h1>
      <section aria-labelledby="versions">
        <h2 id="versions" className="text-note font-semibold">
          {frontWords.publishedVersions}
        </h2>
        {versions.length === 0 && <p className="text-ink-soft">{frontWords.neverPublished}</p>}
        <ol>
          {versions.map((version, index) => (
            <FrontVersionItem
              key={version.number}
              {...{ version, timeZone, address }}
              isCurrent={index === 0 && below === undefined}
            />
          ))}
        </ol>
        {older !== null && (
          <Link href={`${deskFrontHistoryPath(address)}?below=${older}`} className="button">
            {frontWords.older}
          </Link>
        )}
      </section>
      <section aria-labelledby="steps">
        <h2 id="steps" className="text-note font-semibold">
          {frontWords.allChanges}
        </h2>
        {steps.length === 0 && <p className="text-ink-soft">{frontWords.noChangesYet}</p>}
        <ol>
          {steps.map((step) => (
            <FrontStep key={step.id} {...{ step, timeZone }} />
          ))}
        </ol>
      </section>
    </div>
  );
}
