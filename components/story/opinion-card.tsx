import { words } from "@/lib/messages";
import type { Card, Site } from "@/lib/paper/shapes";
import { type HeadingLevel, Headline } from "./headline";
import { Picture } from "./picture";
import { StoryDate } from "./story-date";

type OpinionCardProps = { card: Card; site: Site; level: HeadingLevel };

/** An author speaking: the face, the name, and the headline in a lighter voice than the reports'. */
export function OpinionCard({ card, site, level }: OpinionCardProps) {
  const portrait = card.authors[0]?.portrait ?? null;
  const names = words(site.language).list(card.authors.map((author) => author.name));
  return (
    <article data-colour={card.section.colour} className="relative flex h-full flex-col gap-3">
      <div>
        {names !== "" && <p className="mb-1 font-sans text-label font-semibold text-section">{names}</p>}
        <Headline card={card} site={site} level={level} size="md" voice="opinion" />
      </div>
      <div className="mt-auto flex items-end justify-between gap-3 font-sans text-meta text-ink-faint">
        <StoryDate site={site} moment={card.publishedAt} />
        {portrait !== null && (
          <Picture picture={portrait} sizes="5rem" shape="square" isDecorative className="max-w-20" />
        )}
      </div>
    </article>
  );
}
