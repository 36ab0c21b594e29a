import { Link } from "@/components/desk/link";
import { NameList } from "@/components/story/name-list";
import { commonWords } from "@/lib/messages/desk/common";
import { listWords } from "@/lib/messages/desk/list";
import { kindNames, statusNames } from "@/lib/messages/desk/names";
import type { ListRow } from "@/lib/newsroom/articles-list";
import { deskArticlePath } from "@/lib/urls";
import { DeskTime } from "./desk-time";

const tones: Record<ListRow["status"], string> = {
  draft: "text-ink-soft",
  in_review: "text-warning",
  scheduled: "text-blue",
  published: "text-good",
  taken_down: "text-bad",
};
const cell = "align-top md:table-cell md:p-2";
const wideOnly = `hidden ${cell}`;

/** An article of the list: a row of the table, or a card where the window is narrow. */
export function ArticleRow({ row, timeZone }: { row: ListRow; timeZone: string }) {
  const headline = row.headline || commonWords.untitled;
  return (
    <tr
      data-row
      className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 border-b border-rule py-3 focus-within:bg-panel hover:bg-panel md:table-row"
    >
      <td className={`row-span-4 ${cell}`}>
        <input type="checkbox" name="id" value={row.id} aria-label={listWords.select(headline)} aria-keyshortcuts="x" />
      </td>
      <th scope="row" className={`wrap-anywhere text-start font-normal md:min-w-40 ${cell}`}>
        <Link href={deskArticlePath(row.id)} data-row-link className="font-semibold hover:underline" dir="auto">
          {headline}
        </Link>
        {row.kind !== "news" && <span className="text-meta text-ink-faint"> {kindNames[row.kind]}</span>}
      </th>
      <td className={`md:whitespace-nowrap ${cell}`}>
        <span className={tones[row.status]}>{statusNames[row.status]}</span>
        {row.hasUnpublishedChanges && <span className="text-meta text-warning md:block"> {listWords.withChanges}</span>}
        <span className="text-ink-faint md:hidden">
          {row.section && ` · ${row.section}`}
          {row.authors.length > 0 && (
            <>
              {" · "}
              <NameList names={row.authors} language="en-GB" />
            </>
          )}
        </span>
      </td>
      <td className={wideOnly}>{row.section ?? <None />}</td>
      <td className={`wrap-anywhere md:min-w-24 ${wideOnly}`}>
        {row.authors.length > 0 ? <NameList names={row.authors} language="en-GB" /> : <None />}
      </td>
      <td className={cell}>
        <span className="whitespace-nowrap">
          <DeskTime moment={row.updatedAt} timeZone={timeZone} />
        </span>
        {row.savedBy && (
          <span className="text-meta text-ink-faint">
            {" "}
            {listWords.by} <bdi>{row.savedBy}</bdi>
          </span>
        )}
      </td>
      <td className={`whitespace-nowrap ${wideOnly}`}>
        <Published row={row} timeZone={timeZone} />
      </td>
      <td className="hidden p-2 text-end align-top tabular-nums lg:table-cell">
        {row.views === null ? <None /> : row.views.toLocaleString("en-GB")}
      </td>
    </tr>
  );
}

function Published({ row, timeZone }: { row: ListRow; timeZone: string }) {
  if (row.status === "scheduled" && row.scheduledAt) return <DeskTime moment={row.scheduledAt} timeZone={timeZone} />;
  return row.publishedAt ? <DeskTime moment={row.publishedAt} timeZone={timeZone} /> : <None />;
}

function None() {
  return (
    <span className="text-ink-faint">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{listWords.none}</span>
    </span>
  );
}
