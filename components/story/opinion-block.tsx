import { useId } from "react";
import { words } from "@/lib/messages";
import type { Card, Site } from "@/lib/paper/shapes";
import { columnsFor } from "./columns";
import { OpinionCard } from "./opinion-card";

type OpinionBlockProps = { cards: readonly Card[]; site: Site };

/** The paper's opinions on their own ground, apart from its reports; nothing where there are none. */
export function OpinionBlock({ cards, site }: OpinionBlockProps) {
  const id = useId();
  const [first] = cards;
  if (first === undefined) return null;
  const title = words(site.language).opinion;
  const section = cards.every((card) => card.section.slug === first.section.slug) ? first.section : null;
  return (
    <section aria-labelledby={id} className="bg-panel px-(--gutter) pt-4 pb-6" data-colour={section?.colour}>
      <h2 id={id} className="mb-4 text-headline-sm font-semibold text-section">
        {section === null ? (
          title
        ) : (
          <a href={section.path} className="inline-block min-h-6 hover:underline">
            {section.name}
          </a>
        )}
      </h2>
      <ul className={`ruled ${columnsFor(cards.length)}`}>
        {cards.map((card) => (
          <li key={card.id}>
            <OpinionCard card={card} site={site} level={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}
