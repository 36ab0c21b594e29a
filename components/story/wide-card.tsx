import type { Card, Site } from "@/lib/paper/shapes";
import { CardNote } from "./card-note";
import { Excerpt } from "./excerpt";
import { type HeadingLevel, Headline } from "./headline";
import { Kicker } from "./kicker";
import { Picture } from "./picture";

type WideCardProps = { card: Card; site: Site; level: HeadingLevel; size?: "md" | "lg" | "xl"; priority?: boolean };

const proportions = { md: "sm:grid-cols-[2fr_3fr]", lg: "sm:grid-cols-[5fr_4fr]", xl: "md:grid-cols-[5fr_4fr]" };

/** A large picture with its words beside it: a section's lead, or a block's only story. */
export function WideCard({ card, site, level, size = "lg", priority = false }: WideCardProps) {
  return (
    <article
      data-colour={card.section.colour}
      className={`relative ${card.picture === null ? "" : `grid gap-x-(--gutter) gap-y-3 ${proportions[size]}`}`}
    >
      {card.picture !== null && (
        <Picture
          picture={card.picture}
          sizes="(min-width: 80rem) 33rem, (min-width: 48rem) 50vw, 100vw"
          priority={priority}
        />
      )}
      <div className="max-w-measure">
        <Kicker site={site} labelled={card} />
        <Headline card={card} site={site} level={level} size={size} />
        <Excerpt card={card} site={site} />
        <CardNote card={card} site={site} withAuthors />
      </div>
    </article>
  );
}
