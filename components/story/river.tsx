import type { Card, Site } from "@/lib/paper/shapes";
import type { HeadingLevel } from "./headline";
import { RowCard } from "./row-card";

type RiverProps = {
  cards: readonly Card[];
  site: Site;
  level: HeadingLevel;
  showSection?: boolean;
  withTimes?: boolean;
};

/** Stories one under the other, newest first as given. */
export function River({ cards, site, level, showSection = false, withTimes = false }: RiverProps) {
  if (cards.length === 0) return null;
  return (
    <ul className="ruled">
      {cards.map((card) => (
        <li key={card.id}>
          <RowCard card={card} site={site} level={level} showSection={showSection} withTime={withTimes} />
        </li>
      ))}
    </ul>
  );
}
