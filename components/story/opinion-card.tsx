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
    <article data-colour={card.section.colour} className="relative flex h-full gap-4 sm:flex-col sm:gap-3">
      <div className="flex-1">
        {names !== "" && <p className="mb-1 font-sans text-label font-semibold text-section">{names}</p>}
        <Headline card={card} site={site} level={level} size="md" voice="opinion" />
        <p className="mt-1.5 font-sans text-meta text-ink-soft">
          <StoryDate site={site} moment={card.publishedAt} />
        </p>
      </div>
      {portrait !== null && (
        <div className="w-16 shrink-0 self-start sm:w-20">
          <Picture picture={portrait} sizes="5rem" shape="square" isDecorative />
        </div>
      )}
    </article>
  );
}
