import { Link } from "@/components/desk/link";
import { listWords } from "@/lib/messages/desk/list";
import { listNames } from "@/lib/messages/desk/names";
import { type ListFilters, listPath, listStatuses } from "@/lib/newsroom/list-filters";

/** The lists by status, with the other filters as they are. */
export function StatusTabs({ filters }: { filters: ListFilters }) {
  return (
    <nav aria-label={listWords.status} className="flex gap-1 overflow-x-auto border-b border-rule">
      {listStatuses.map((status) => (
        <Link
          key={status}
          href={listPath({ ...filters, status })}
          aria-current={status === filters.status ? "page" : undefined}
          className="-mb-px whitespace-nowrap border-b-2 border-transparent px-2 py-1.5 text-ink-soft hover:text-ink aria-[current]:border-meridian aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {listNames[status]}
        </Link>
      ))}
    </nav>
  );
}
