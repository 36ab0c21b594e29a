import type { Card, Site } from "@/lib/paper/shapes";
import { CardNote } from "./card-note";
import { Excerpt } from "./excerpt";
import { type HeadingLevel, Headline } from "./headline";
import { Kicker } from "./kicker";
import { Picture } from "./picture";

type FeatureCardProps = {
  card: Card;
  site: Site;
  level: HeadingLevel;
  /** The `sizes` of its picture above a telephone’s width, the last with its condition too. */
  sizes: string;
  /** `large` keeps its picture over the text on a telephone too; `small` puts it beside. */
  size?: "small" | "large";
  withExcerpt?: boolean;
  showSection?: boolean;
};

/** A picture over a headline. */
export function FeatureCard({
  card,
  site,
  level,
  sizes,
  size = "small",
  withExcerpt = false,
  showSection = false,
}: FeatureCardProps) {
  const isLarge = size === "large";
  const beside = isLarge || card.picture === null ? "" : "max-sm:grid max-sm:grid-cols-[1fr_6.5rem] max-sm:gap-4";
  return (
    <article data-colour={card.section.colour} className={`relative ${beside}`}>
      {card.picture !== null && (
        <div className={isLarge ? "mb-3" : "max-sm:order-2 sm:mb-2.5"}>
          <Picture picture={card.picture} sizes={`${sizes}, ${isLarge ? "100vw" : "6.5rem"}`} />
        </div>
      )}
      <div>
        <Kicker site={site} labelled={card} fallback={showSection ? "section" : "none"} />
        <Headline card={card} site={site} level={level} size={isLarge ? "lg" : "sm"} />
        {(withExcerpt || card.picture === null) && (
          <div className={beside === "" ? "" : "max-sm:hidden"}>
            <Excerpt card={card} site={site} />
          </div>
        )}
        <CardNote card={card} site={site} withAuthors={card.kind === "opinion"} />
      </div>
    </article>
  );
}
