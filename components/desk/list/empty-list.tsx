import { Link } from "@/components/desk/link";
import { commonWords } from "@/lib/messages/desk/common";
import { listWords } from "@/lib/messages/desk/list";
import { type ListFilters, type ListStatus, listPath, noFilters } from "@/lib/newsroom/list-filters";

const nothing: Record<ListStatus, string> = {
  all: listWords.noArticles,
  mine: listWords.noOwnArticles,
  draft: listWords.noDrafts,
  in_review: listWords.nothingInReview,
  scheduled: listWords.nothingScheduled,
  published: listWords.nothingPublished,
  changed: listWords.nothingChanged,
  taken_down: listWords.nothingTakenDown,
  trash: listWords.trashEmpty,
};

/** What to do where the list has nothing to show. */
export function EmptyList({ filters, isMore }: { filters: ListFilters; isMore: boolean }) {
  const { status } = filters;
  const isNarrowed = listPath({ ...filters, sort: noFilters.sort }) !== listPath({ ...noFilters, status });
  return (
    <div className="grid justify-items-center gap-3 rounded-md border border-rule bg-panel px-4 py-12 text-center">
      {isNarrowed ? (
        <>
          <p>{isMore ? listWords.noMatchSoFar : listWords.noMatch}</p>
          <Link className="button" href={listPath({ ...noFilters, status })}>
            {commonWords.clearFilters}
          </Link>
        </>
      ) : (
        <p>{nothing[status]}</p>
      )}
    </div>
  );
}
