import type { Card, Site } from "@/lib/paper/shapes";
import { CardDate } from "./card-date";
import { type HeadingLevel, Headline } from "./headline";
import { NameList } from "./name-list";
import { Picture } from "./picture";

type OpinionCardProps = { card: Card; site: Site; level: HeadingLevel };

/** An author speaking: the face, the name, and the headline in a lighter voice than the reports'. */
export function OpinionCard({ card, site, level }: OpinionCardProps) {
  const portrait = card.authors[0]?.portrait ?? null;
  const names = card.authors.map(({ name }) => name);
  return (
    <article data-colour={card.section.colour} className="relative flex h-full gap-4 sm:flex-col sm:gap-3">
      <div className="flex-1">
        {names.length > 0 && (
          <p className="mb-1 font-sans text-label font-semibold text-section">
            <NameList names={names} language={site.language} />
          </p>
        )}
        <Headline card={card} site={site} level={level} size="md" voice="opinion" />
        <p className="mt-1.5 font-sans text-meta text-ink-soft">
          <CardDate card={card} site={site} />
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
