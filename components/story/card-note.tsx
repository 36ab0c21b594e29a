import type { Card, Site } from "@/lib/paper/shapes";
import { CardDate } from "./card-date";
import { NameList } from "./name-list";

type CardNoteProps = { card: Card; site: Site; withAuthors?: boolean; withTime?: boolean };

/** The small line that ends a card: who wrote it, where that matters, and when. */
export function CardNote({ card, site, withAuthors = false, withTime = false }: CardNoteProps) {
  const names = withAuthors ? card.authors.map(({ name }) => name) : [];
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-3 font-sans text-meta text-ink-faint">
      {names.length > 0 && (
        <span className="text-ink-soft">
          <NameList names={names} language={site.language} />
        </span>
      )}
      <CardDate card={card} site={site} withTime={withTime} />
    </p>
  );
}
