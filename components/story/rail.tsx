import { useId } from "react";
import type { Card, Site } from "@/lib/paper/shapes";
import type { HeadingLevel } from "./headline";
import { HeadlineCard } from "./headline-card";
import { ListTitle } from "./list-title";

type RailProps = {
  title: string;
  cards: readonly Card[];
  site: Site;
  level?: HeadingLevel;
  withExcerpt?: boolean;
  showSection?: boolean;
};

/** A titled column of headlines; nothing where there are none. */
export function Rail({ title, cards, site, level = 2, withExcerpt = false, showSection = false }: RailProps) {
  const id = useId();
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <ListTitle title={title} level={level} id={id} />
      <ul className="ruled [--row:1.5rem]">
        {cards.map((card) => (
          <li key={card.id}>
            <HeadlineCard
              card={card}
              site={site}
              level={level === 2 ? 3 : 4}
              withExcerpt={withExcerpt}
              showSection={showSection}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
