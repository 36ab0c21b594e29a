import { Link } from "@/components/desk/link";
import { frontWords } from "@/lib/messages/desk/front";
import type { ListedFront } from "@/lib/newsroom/front/list-fronts";
import { deskFrontPath } from "@/lib/urls";
import { Moment } from "../moment";

/** The paper's fronts, a row each, with their flags. */
export function FrontList({ fronts, timeZone }: { fronts: ListedFront[]; timeZone: string }) {
  return (
    <ul className="border-t border-rule">
      {fronts.map((front) => (
        <li
          key={front.address}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-2.5 hover:bg-panel md:grid-cols-[14rem_minmax(0,1fr)_16rem]"
        >
          <Link
            href={deskFrontPath(front.address)}
            className={`font-semibold hover:underline ${front.isSubsection ? "ps-4" : "text-note"}`}
          >
            {front.name}
          </Link>
          <p className="flex flex-wrap gap-x-4 gap-y-1">
            <span className="text-ink-soft">{pinnedInWords(front.pinned)}</span>
            {front.stale > 0 && <span className="font-semibold text-warning">{frontWords.tooOld(front.stale)}</span>}
            {front.draft && (
              <span className="font-semibold text-blue">
                {frontWords.unpublishedChangesBy} <bdi>{front.draft.by}</bdi>,{" "}
                <Moment at={front.draft.at} timeZone={timeZone} />
              </span>
            )}
            {front.nextTurn && (
              <span className="text-ink-soft">
                {frontWords.changesOn} <Moment at={front.nextTurn} timeZone={timeZone} />
              </span>
            )}
          </p>
          <p className="text-ink-faint">
            {front.published ? (
              <>
                <bdi>{front.published.by}</bdi>, <Moment at={front.published.at} timeZone={timeZone} />
              </>
            ) : (
              frontWords.neverPublished
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function pinnedInWords(count: number): string {
  if (count === 0) return frontWords.nothingPinned;
  return frontWords.pinnedCount(count);
}
