import { useId } from "react";
import { words } from "@/lib/messages";
import type { Card, Site } from "@/lib/paper/shapes";
import { Headline } from "./headline";
import { ListTitle } from "./list-title";

type MostReadProps = { cards: readonly Card[]; site: Site };

/** The stories most read, by rank; nothing where there are none. */
export function MostRead({ cards, site }: MostReadProps) {
  const id = useId();
  if (cards.length === 0) return null;
  const ranks = new Intl.NumberFormat(site.language);
  return (
    <section aria-labelledby={id}>
      <ListTitle title={words(site.language).mostRead} level={2} id={id} />
      <ol className="ruled [--row:1.5rem] sm:max-lg:grid-cols-2">
        {cards.map((card, index) => (
          <li key={card.id} data-colour={card.section.colour} className="grid grid-cols-[2.25rem_1fr]">
            <span aria-hidden="true" className="tabular text-numeral font-normal text-meridian">
              {ranks.format(index + 1)}
            </span>
            <Headline card={card} site={site} level={3} size="xs" />
          </li>
        ))}
      </ol>
    </section>
  );
}
