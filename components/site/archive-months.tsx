import { useId } from "react";
import { ListTitle } from "@/components/story/list-title";
import { isoMonth, monthName } from "@/lib/dates";
import { words } from "@/lib/messages";
import type { MonthLink, Site } from "@/lib/paper/shapes";

type ArchiveMonthsProps = { months: readonly MonthLink[]; site: Site };

/** The months that hold stories, on the meridian; nothing where there are none. */
export function ArchiveMonths({ months, site }: ArchiveMonthsProps) {
  const id = useId();
  if (months.length === 0) return null;
  return (
    <nav aria-labelledby={id} className="print:hidden">
      <ListTitle title={words(site.language).archive} level={2} id={id} />
      <ol className="meridian font-sans text-label *:pb-0.5">
        {months.map(({ year, month, path }) => (
          <li key={path}>
            <a href={path} className="inline-block py-1 hover:underline">
              <time dateTime={isoMonth(year, month)}>{monthName(year, month, site)}</time>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
