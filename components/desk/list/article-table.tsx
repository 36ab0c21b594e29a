import type { ReactNode } from "react";
import { Link } from "@/components/desk/link";
import { listWords } from "@/lib/messages/desk/list";
import type { ListRow } from "@/lib/newsroom/articles-list";
import { type ListFilters, listPath } from "@/lib/newsroom/list-filters";
import { ArticleRow } from "./article-row";

type ArticleTableProps = { rows: ListRow[]; filters: ListFilters; timeZone: string };

/** The list: a table, or cards where the window is narrow. */
export function ArticleTable({ rows, filters, timeZone }: ArticleTableProps) {
  return (
    <table className="block w-full border-t border-rule text-start md:table">
      <caption className="sr-only">{listWords.caption(filters.sort, timeZone)}</caption>
      <thead className="hidden md:table-header-group">
        <tr className="border-b border-rule bg-panel">
          <th scope="col" className="w-8 p-2">
            <input type="checkbox" id="tick-all" aria-label={listWords.selectAll} />
          </th>
          <Heading>{listWords.headline}</Heading>
          <Heading>{listWords.status}</Heading>
          <Heading>{listWords.section}</Heading>
          <Heading>{listWords.author}</Heading>
          <SortHeading filters={filters} sort="changed">
            {listWords.updated}
          </SortHeading>
          <SortHeading filters={filters} sort="published">
            {listWords.published}
          </SortHeading>
          <th scope="col" className="label hidden p-2 text-end lg:table-cell">
            {listWords.views}
          </th>
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {rows.map((row) => (
          <ArticleRow key={row.id} row={row} timeZone={timeZone} />
        ))}
      </tbody>
    </table>
  );
}

const heading = "label p-2 text-start md:table-cell";

function Heading({ children }: { children: ReactNode }) {
  return (
    <th scope="col" className={heading}>
      {children}
    </th>
  );
}

type SortHeadingProps = { filters: ListFilters; sort: ListFilters["sort"]; children: ReactNode };

function SortHeading({ filters, sort, children }: SortHeadingProps) {
  const isSorted = filters.sort === sort;
  return (
    <th scope="col" className={heading} aria-sort={isSorted ? "descending" : "none"}>
      <Link href={listPath({ ...filters, sort })} className="hover:underline">
        {children}
        {isSorted && <span aria-hidden="true"> ↓</span>}
      </Link>
    </th>
  );
}
