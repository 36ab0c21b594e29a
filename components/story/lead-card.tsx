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
  /** What stands beside the picture: further headlines. */
  children?: ReactNode;
};

/** The home page's first story: the headline over the full width, picture and summary under it, further headlines beside. */
export function LeadCard({ card, site, children }: LeadCardProps) {
  return (
    <div data-colour={card.section.colour} className="relative">
      <Kicker site={site} labelled={card} fallback="section" />
      <Headline card={card} site={site} level={2} size="2xl" />
      <div className="mt-3 grid gap-x-(--gutter) gap-y-5 lg:mt-5 lg:grid-cols-[2fr_1fr]">
        <div>
          {card.picture !== null && (
            <Picture picture={card.picture} sizes="(min-width: 80rem) 39rem, (min-width: 64rem) 50vw, 100vw" priority />
          )}
          <Excerpt card={card} site={site} isLead />
          <CardNote card={card} site={site} withAuthors />
        </div>
        {/* above the surface of the lead's own link */}
        {children !== undefined && <div className="relative z-1">{children}</div>}
      </div>
    </div>
  );
}
