import type { Card, Site } from "@/lib/paper/shapes";
import { languageOfPart } from "@/lib/text-direction";

type ExcerptProps = { card: Card; site: Site /** In full ink: a front's first story. */; isLead?: boolean };

/** The card's summary, if it has one. */
export function Excerpt({ card, site, isLead = false }: ExcerptProps) {
  if (card.excerpt === "") return null;
  return (
    <p
      {...languageOfPart(card.language, site.language)}
      className={`mt-2 text-note ${isLead ? "text-ink" : "text-ink-soft"}`}
    >
      {card.excerpt}
    </p>
  );
}
