import type { Card, Site } from "@/lib/paper/shapes";
import { CardNote } from "./card-note";
import { Excerpt } from "./excerpt";
import { type HeadingLevel, Headline } from "./headline";
import { Kicker } from "./kicker";
import { Picture } from "./picture";

type RowCardProps = { card: Card; site: Site; level: HeadingLevel; showSection?: boolean; withTime?: boolean };

/** A line of a river: picture at the end, words with summary and date before it. */
export function RowCard({ card, site, level, showSection = false, withTime = false }: RowCardProps) {
  const hasPicture = card.picture !== null;
  return (
    <article
      data-colour={card.section.colour}
      className={`relative ${hasPicture ? "grid grid-cols-[1fr_6.5rem] gap-x-4 sm:grid-cols-[1fr_15rem] sm:gap-x-(--gutter)" : ""}`}
    >
      <div className="max-w-measure">
        <Kicker site={site} labelled={card} fallback={showSection ? "section" : "none"} />
        <Headline card={card} site={site} level={level} size="md" />
        <div className="max-sm:hidden">
          <Excerpt card={card} site={site} />
        </div>
        <CardNote card={card} site={site} withAuthors withTime={withTime} />
      </div>
      {card.picture !== null && <Picture picture={card.picture} sizes="(min-width: 40rem) 15rem, 6.5rem" />}
    </article>
  );
}
