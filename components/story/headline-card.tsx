import type { Card, Site } from "@/lib/paper/shapes";
import { CardNote } from "./card-note";
import { Excerpt } from "./excerpt";
import { type HeadingLevel, Headline, type HeadlineSize } from "./headline";
import { Kicker } from "./kicker";

type HeadlineCardProps = {
  card: Card;
  site: Site;
  level: HeadingLevel;
  size?: HeadlineSize;
  withExcerpt?: boolean;
  showSection?: boolean;
};

/** Words only. */
export function HeadlineCard({
  card,
  site,
  level,
  size = "xs",
  withExcerpt = false,
  showSection = false,
}: HeadlineCardProps) {
  return (
    <article data-colour={card.section.colour} className="relative">
      <Kicker site={site} labelled={card} fallback={showSection ? "section" : "none"} />
      <Headline card={card} site={site} level={level} size={size} />
      {withExcerpt && <Excerpt card={card} site={site} />}
      <CardNote card={card} site={site} />
    </article>
  );
}
