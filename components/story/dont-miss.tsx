import { useId } from "react";
import { words } from "@/lib/messages";
import type { Card, Site } from "@/lib/paper/shapes";
import { columnsFor } from "./columns";
import { FeatureCard } from "./feature-card";
import { ListTitle } from "./list-title";

type DontMissProps = { cards: readonly Card[]; site: Site; title?: string };

/** Up to four stories side by side; nothing where there are none. */
export function DontMiss({ cards, site, title }: DontMissProps) {
  const id = useId();
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <ListTitle title={title ?? words(site.language).dontMiss} level={2} id={id} />
      <ul className={`ruled ${columnsFor(cards.length)}`}>
        {cards.map((card) => (
          <li key={card.id}>
            <FeatureCard
              card={card}
              site={site}
              level={3}
              sizes="(min-width: 64rem) 19rem, (min-width: 40rem) 50vw"
              showSection
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
