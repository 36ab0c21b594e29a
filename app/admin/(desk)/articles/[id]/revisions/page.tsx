import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DifferenceView } from "@/components/desk/difference-view";
import { Link } from "@/components/desk/link";
import { type RestorablePart, RestoreForm } from "@/components/desk/restore-form";
import { type ArticleDifference, differenceOf, isSame } from "@/lib/body/difference";
import { articleWords } from "@/lib/messages/desk/article";
import { commonWords } from "@/lib/messages/desk/common";
import { standingOf } from "@/lib/newsroom/desk-article";
import { namesIn } from "@/lib/newsroom/names-in";
import { requireActor } from "@/lib/newsroom/require-actor";
import { getRevision, listRevisions } from "@/lib/newsroom/revisions";
import { readDraft } from "@/lib/newsroom/save-draft";
import { site } from "@/lib/paper/site";
import { may } from "@/lib/permissions";
import { deskArticlePath, deskRevisionsPath } from "@/lib/urls";

export const instant = false;

export const metadata: Metadata = { title: articleWords.revisions };

const kinds = { autosave: articleWords.autosaved, saved: articleWords.kept, published: articleWords.published };

/** Everything an article was: any revision beside any other, or beside what stands now. */
export default async function Revisions({ params, searchParams }: PageProps<"/admin/articles/[id]/revisions">) {
  const [{ id }, asked] = [await params, await searchParams];
  const reader = await requireActor("article.read", id);
  const standing = await standingOf(id);
  if (!standing) notFound();
  const [{ timeZone }, { rows, next }, { content: now, version }] = await Promise.all([
    site(),
    listRevisions(id, numberIn(asked["below"]) ?? null),
    readDraft(id),
  ]);
  const [then, other] = [numberIn(asked["then"]) ?? rows[0]?.number, numberIn(asked["other"])];
  const before = then === undefined ? null : await getRevision(id, then);
  const current = { content: now, scheduledAt: standing.scheduledAt };
  const after = other === undefined ? current : await getRevision(id, other);
  const difference =
    before && after && differenceOf(before.content, after.content, await namesIn([before.content, after.content]));
  const schedule = scheduleChange(before?.scheduledAt ?? null, after?.scheduledAt ?? null);
  const isEditing = other === undefined && may(reader, "article.edit", standing);
  const isOut = standing.status === "published" || standing.status === "taken_down";
  const isScheduling = schedule !== null && !isOut && isEditing && may(reader, "article.schedule", standing);
  const time = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium", timeZone });
  return (
    <div className="grid gap-6 p-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <section aria-label={articleWords.revisions} className="grid content-start gap-2">
        <h1 className="text-note font-semibold">
          <Link href={deskArticlePath(id)} className="underline">
            {now.headline || commonWords.untitled}
          </Link>
        </h1>
        <ol className="grid">
          {rows.map(({ number, kind, user: by, createdAt, note, scheduledAt }) => (
            <li key={number} className="border-t border-rule py-1.5">
              <Link
                href={`${deskRevisionsPath(id)}?then=${number}`}
                aria-current={number === then ? "true" : undefined}
                className="font-semibold underline aria-[current]:text-meridian"
              >
                {time.format(createdAt)}
              </Link>
              <p className="text-meta text-ink-faint">
                {kinds[kind]} by {by ?? articleWords.automatic}
                {note && `: ${note}`}
                {scheduledAt && articleWords.toBePublished(time.format(scheduledAt))}
                {number !== then && (
                  <>
                    {" · "}
                    <Link href={`${deskRevisionsPath(id)}?then=${then}&other=${number}`} className="underline">
                      {articleWords.compareRevisions}
                    </Link>
                  </>
                )}
              </p>
            </li>
          ))}
        </ol>
        {next !== null && (
          <Link href={`${deskRevisionsPath(id)}?below=${next}`} className="button">
            {articleWords.older}
          </Link>
        )}
      </section>
      <section aria-label={articleWords.difference} className="min-w-0 max-w-measure">
        {difference ? (
          <>
            <h2 className="text-note font-semibold">{then !== undefined && articleWords.comparison(then, other)}</h2>
            {schedule && (
              <div className="mt-3">
                <p className="label">{articleWords.schedule}</p>
                <p>
                  {schedule.before && <del className="bg-bad/15">{time.format(schedule.before)}</del>}{" "}
                  {schedule.after && <ins className="bg-good/15">{time.format(schedule.after)}</ins>}
                </p>
              </div>
            )}
            {!(schedule && isSame(difference)) && <DifferenceView difference={difference} language={now.language} />}
            {isEditing && then !== undefined && (
              <RestoreForm articleId={id} number={then} seen={version} parts={partsOf(difference, isScheduling)} />
            )}
          </>
        ) : (
          <p>{articleWords.revisionPruned}</p>
        )}
      </section>
    </div>
  );
}

/** The schedules of two versions; null where they are one. */
const scheduleChange = (before: Date | null, after: Date | null) =>
  before?.getTime() === after?.getTime() ? null : { before, after };

const partsOf = ({ fields, blocks }: ArticleDifference, isScheduling: boolean): RestorablePart[] => [
  ...(blocks.every(({ kind }) => kind === "same") ? [] : (["body"] as const)),
  ...fields.map(({ field }) => field),
  ...(isScheduling ? (["schedule"] as const) : []),
];

const numberIn = (value: string | string[] | undefined): number | undefined =>
  typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
