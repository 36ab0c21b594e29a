import { Link } from "@/components/desk/link";
import { type ListFilters, type ListStatus, listPath, noFilters } from "@/lib/newsroom/list-filters";

const nothing: Record<ListStatus, string> = {
  all: "There are no articles yet. Begin one with “New article”.",
  mine: "You have begun no article yet. Begin one with “New article”.",
  draft: "No drafts: everything begun is in review or further. Begin another with “New article”.",
  in_review: "Nothing waits for review. Writers hand drafts over from the article’s page.",
  scheduled: "Nothing is scheduled. Give a finished article its time on its own page.",
  published: "Nothing is published yet. Publish a finished article on its own page.",
  changed: "No published article has changes that readers don’t have yet.",
  taken_down: "No article was taken down.",
  trash: "The trash is empty. Tick articles in another list to move them here.",
};

/** What to do where the list has nothing to show. */
export function EmptyList({ filters, isMore }: { filters: ListFilters; isMore: boolean }) {
  const { status } = filters;
  const isNarrowed = listPath({ ...filters, sort: noFilters.sort }) !== listPath({ ...noFilters, status });
  return (
    <div className="grid justify-items-center gap-3 rounded-md border border-rule bg-panel px-4 py-12 text-center">
      {isNarrowed ? (
        <>
          <p>
            {isMore
              ? "No article fits among those looked at so far. Go on to older ones, or try fewer filters."
              : "Nothing fits all of these filters. Try fewer, or other words."}
          </p>
          <Link className="button" href={listPath({ ...noFilters, status })}>
            Clear filters
          </Link>
        </>
      ) : (
        <p>{nothing[status]}</p>
      )}
    </div>
  );
}
