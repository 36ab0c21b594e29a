import { numbered } from "@/components/article/numbered";
import { CardNote } from "@/components/story/card-note";
import { Headline } from "@/components/story/headline";
import { Kicker } from "@/components/story/kicker";
import { Picture } from "@/components/story/picture";
import type { SearchHit, Site } from "@/lib/paper/shapes";
import { languageOfPart } from "@/lib/text-direction";

type SearchHitItemProps = { hit: SearchHit; site: Site };

/** A story that was found, with the words of it that were looked for marked. */
export function SearchHitItem({ hit: { card, snippet }, site }: SearchHitItemProps) {
  const columns = card.picture === null ? "" : "grid grid-cols-[1fr_6.5rem] gap-x-4 sm:grid-cols-[1fr_12rem]";
  return (
    <article data-colour={card.section.colour} className={`relative ${columns}`}>
      <div className="max-w-measure">
        <Kicker site={site} labelled={card} fallback="section" />
        <Headline card={card} site={site} level={2} size="sm" />
        {snippet.length > 0 && (
          <p {...languageOfPart(card.language, site.language)} className="mt-1.5 text-note text-ink-soft">
            {numbered(snippet).map(({ item: text, key }, place) =>
              place % 2 === 0 ? (
                text
              ) : (
                <mark
                  key={key}
                  className="bg-transparent font-semibold text-ink underline decoration-meridian decoration-2"
                >
                  {text}
                </mark>
              ),
            )}
          </p>
        )}
        <CardNote card={card} site={site} withAuthors />
      </div>
      {card.picture !== null && <Picture picture={card.picture} sizes="(min-width: 40rem) 12rem, 6.5rem" />}
    </article>
  );
}
