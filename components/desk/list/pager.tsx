import Link from "next/link";
import type { ListPage } from "@/lib/newsroom/articles-list";
import { type ListFilters, listPath } from "@/lib/newsroom/list-filters";

/** On to older articles and back to newer ones. */
export function Pager({ filters, list: { previous, next } }: { filters: ListFilters; list: ListPage }) {
  if (!previous && !next) return null;
  return (
    <nav aria-label="Pages" className="flex justify-between gap-3">
      <span>
        {previous && (
          <Link className="button" rel="prev" href={listPath(filters, previous)}>
            <span aria-hidden="true">←</span> Newer
          </Link>
        )}
      </span>
      {next && (
        <Link className="button" rel="next" href={listPath(filters, next)}>
          Older <span aria-hidden="true">→</span>
        </Link>
      )}
    </nav>
  );
}
