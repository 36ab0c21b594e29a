import { words } from "@/lib/messages";
import type { Card, Site } from "@/lib/paper/shapes";
import { StoryDate } from "./story-date";

type CardNoteProps = { card: Card; site: Site; withAuthors?: boolean; withTime?: boolean };

/** The small line that ends a card: who wrote it, where that matters, and when. */
export function CardNote({ card, site, withAuthors = false, withTime = false }: CardNoteProps) {
  const names = withAuthors ? words(site.language).list(card.authors.map((author) => author.name)) : "";
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-3 font-sans text-meta text-ink-faint">
      {names !== "" && <span className="text-ink-soft">{names}</span>}
      <StoryDate site={site} moment={card.publishedAt} style={withTime ? "dateAndTime" : "date"} />
    </p>
  );
}
