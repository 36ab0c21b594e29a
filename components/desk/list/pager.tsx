import { Link } from "@/components/desk/link";
import { listWords } from "@/lib/messages/desk/list";
import type { KeysetPage } from "@/lib/newsroom/keyset";
import type { Path } from "@/lib/urls";

type PagerProps = { list: Omit<KeysetPage<never>, "rows">; pathOf: (page: string) => Path };

/** On to what is older and back to what is newer. */
export function Pager({ list: { previous, next }, pathOf }: PagerProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={listWords.pages} className="flex justify-between gap-3">
      <span>
        {previous && (
          <Link className="button" rel="prev" href={pathOf(previous)}>
            <span aria-hidden="true">←</span> {listWords.newer}
          </Link>
        )}
      </span>
      {next && (
        <Link className="button" rel="next" href={pathOf(next)}>
          {listWords.older} <span aria-hidden="true">→</span>
        </Link>
      )}
    </nav>
  );
}
