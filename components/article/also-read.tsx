import { CardDate } from "@/components/story/card-date";
import { Headline } from "@/components/story/headline";
import { Picture } from "@/components/story/picture";
import { words } from "@/lib/messages";
import type { Card, Site } from "@/lib/paper/shapes";

type AlsoReadProps = { card: Card | undefined; site: Site };

/** Another story, offered in the course of this one; nothing where that story is gone. */
export function AlsoRead({ card, site }: AlsoReadProps) {
  if (card === undefined) return null;
  const label = words(site.language).alsoRead;
  return (
    <aside
      aria-label={label}
      data-colour={card.section.colour}
      className="margin-note relative my-8 border-y border-rule py-3 print:hidden"
    >
      <div className={card.picture === null ? "" : "grid grid-cols-[1fr_6.5rem] gap-4 xl:grid-cols-1 xl:gap-2"}>
        <div className="xl:order-2">
          <p className="mb-1 font-sans text-meta font-semibold text-section">{label}</p>
          <Headline card={card} site={site} level={2} size="xs" />
          <p className="mt-1 font-sans text-meta text-ink-faint">
            <CardDate card={card} site={site} />
          </p>
        </div>
        {card.picture !== null && (
          <Picture picture={card.picture} sizes="(min-width: 80rem) 14rem, 6.5rem" isDecorative />
        )}
      </div>
    </aside>
  );
}
