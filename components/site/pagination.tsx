import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";
import type { Path } from "@/lib/urls";
import { ForwardIcon } from "./icons";

type PaginationProps = {
  site: Site;
  newer: Path | null;
  older: Path | null;
  page?: number;
  /** Words in place of "Newer stories" and "Older stories", for pages of time or of results. */
  labels?: { newer: string; older: string };
};

/** Newer to the start, older to the end; nothing where the list has one page. */
export function Pagination({ site, newer, older, page, labels }: PaginationProps) {
  if (newer === null && older === null) return null;
  const speech = words(site.language);
  const { newer: newerLabel, older: olderLabel } = labels ?? speech;
  return (
    <nav
      aria-label={speech.pagination}
      className="mt-8 grid grid-cols-[1fr_auto_1fr] items-center gap-4 border-t border-ink pt-3 font-sans text-label font-medium print:hidden"
    >
      {newer === null ? (
        <span />
      ) : (
        <a href={newer} rel="prev" className="flex items-center gap-2 py-2 hover:text-meridian">
          <span className="inline-flex -scale-x-100">
            <ForwardIcon />
          </span>
          {newerLabel}
        </a>
      )}
      <span className="tabular font-normal text-ink-soft">{page !== undefined && speech.page(page)}</span>
      {older !== null && (
        <a
          href={older}
          rel="next"
          className="flex items-center gap-2 justify-self-end py-2 text-end hover:text-meridian"
        >
          {olderLabel}
          <ForwardIcon />
        </a>
      )}
    </nav>
  );
}
