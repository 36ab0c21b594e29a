import type { Card, Site } from "@/lib/paper/shapes";
import { languageOfPart } from "@/lib/text-direction";

/** The card's summary, if it has one. */
export function Excerpt({ card, site }: { card: Card; site: Site }) {
  if (card.excerpt === "") return null;
  return (
    <p {...languageOfPart(card.language, site.language)} className="mt-2 text-note text-ink-soft">
      {card.excerpt}
    </p>
  );
}
