import { CardDate } from "@/components/story/card-date";
import { Headline } from "@/components/story/headline";
import { Picture } from "@/components/story/picture";
import { words } from "@/lib/messages";
import type { Card, Site } from "@/lib/paper/shapes";

type NeighboursProps = { previous: Card | null; next: Card | null; site: Site };

/** The stories before and after this one; nothing where it stands alone. */
export function Neighbours({ previous, next, site }: NeighboursProps) {
  if (previous === null && next === null) return null;
  const { previousStory, nextStory, pagination } = words(site.language);
  return (
    <nav aria-label={pagination} className={`ruled ${previous !== null && next !== null ? "sm:grid-cols-2" : ""}`}>
      {previous !== null && <Neighbour label={previousStory} card={previous} site={site} />}
      {next !== null && <Neighbour label={nextStory} card={next} site={site} />}
    </nav>
  );
}

function Neighbour({ label, card, site }: { label: string; card: Card; site: Site }) {
  return (
    <article
      data-colour={card.section.colour}
      className={`relative ${card.picture === null ? "" : "grid grid-cols-[6.5rem_1fr] gap-4 sm:grid-cols-[9rem_1fr]"}`}
    >
      {card.picture !== null && <Picture picture={card.picture} sizes="(min-width: 40rem) 9rem, 6.5rem" isDecorative />}
      <div>
        <p className="mb-1 font-sans text-meta font-semibold text-section">{label}</p>
        <Headline card={card} site={site} level={2} size="sm" />
        <p className="mt-1 font-sans text-meta text-ink-faint">
          <CardDate card={card} site={site} />
        </p>
      </div>
    </article>
  );
}
