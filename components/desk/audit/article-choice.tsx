import { Link } from "@/components/desk/link";
import { auditWords } from "@/lib/messages/desk/audit";
import { commonWords } from "@/lib/messages/desk/common";
import type { AuditFilters } from "@/lib/newsroom/audit-filters";
import { auditPath } from "./audit-path";

type ArticleChoiceProps = {
  filters: AuditFilters;
  /** What fits the words that were typed to find an article; null where none were typed. */
  found: { id: string; headline: string }[] | null;
  /** The headline of the article that the log is narrowed to. */
  chosen: string | null;
};

/** The article that the log is narrowed to, or those to choose from. */
export function ArticleChoice({ filters, found, chosen }: ArticleChoiceProps) {
  if (found === null) {
    if (!filters.article) return null;
    return (
      <p className="flex flex-wrap items-center gap-3">
        {auditWords.chosenArticle(chosen || auditWords.untitled)}
        <Link className="button" href={auditPath({ ...filters, article: "" })}>
          {auditWords.anyArticle}
        </Link>
      </p>
    );
  }
  if (found.length === 0) return <p className="text-ink-soft">{auditWords.noArticleFound}</p>;
  return (
    <section aria-label={auditWords.chooseArticle}>
      <p className="label">{auditWords.chooseArticle}</p>
      <ul className="grid">
        {found.map(({ id, headline }) => (
          <li key={id}>
            <Link className="underline" href={auditPath({ ...filters, article: id })} dir="auto">
              {headline || commonWords.untitled}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
