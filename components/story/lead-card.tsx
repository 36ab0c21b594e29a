import type { ReactNode } from "react";
import type { Card, Site } from "@/lib/paper/shapes";
import { CardNote } from "./card-note";
import { Excerpt } from "./excerpt";
import { Headline } from "./headline";
import { Kicker } from "./kicker";
import { Picture } from "./picture";

type LeadCardProps = {
  card: Card;
  site: Site;
  /** What stands beside the picture, under the summary: further headlines. */
  children?: ReactNode;
};

/** The home page's first story: the headline over the full width, the picture under it, words beside. */
export function LeadCard({ card, site, children }: LeadCardProps) {
  const columns = card.picture === null ? "lg:grid-cols-2" : "lg:grid-cols-[2fr_1fr]";
  return (
    <div data-colour={card.section.colour} className="relative">
      <Kicker site={site} labelled={card} fallback="section" />
      <Headline card={card} site={site} level={2} size="2xl" />
      <div className={`mt-3 grid gap-x-(--gutter) gap-y-3 lg:mt-5 ${columns}`}>
        {card.picture !== null && (
          <Picture picture={card.picture} sizes="(min-width: 80rem) 39rem, (min-width: 64rem) 50vw, 100vw" priority />
        )}
        <div className="lg:-mt-1">
          <Excerpt card={card} site={site} />
          <CardNote card={card} site={site} withAuthors />
          {/* above the surface of the lead's own link */}
          {children !== undefined && <div className="relative z-1">{children}</div>}
        </div>
      </div>
    </div>
  );
}
