import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";
import { latestPath } from "@/lib/urls";

type SectionNavigationProps = { site: Site; current: string | null };

/** The top sections in a row that scrolls where it doesn't fit. `current` is a section's slug. */
export function SectionNavigation({ site, current }: SectionNavigationProps) {
  const { sectionNavigation, latest } = words(site.language);
  return (
    <nav aria-label={sectionNavigation} className="row-scroll min-w-0 flex-1">
      <ul className="-ms-2.5 flex font-sans text-label font-medium">
        {site.sections.map((section) => {
          const isCurrent =
            section.slug === current || section.subsections.some((subsection) => subsection.slug === current);
          return (
            <li key={section.slug} data-colour={section.colour} className="shrink-0">
              <a
                href={section.path}
                {...(isCurrent ? { "aria-current": "true" as const } : {})}
                className="block border-t-3 border-transparent px-2.5 py-2.5 whitespace-nowrap hover:border-section aria-[current]:border-section aria-[current]:text-section"
              >
                {section.name}
              </a>
            </li>
          );
        })}
        <li className="shrink-0">
          <a
            href={latestPath}
            className="block border-t-3 border-transparent px-2.5 py-2.5 whitespace-nowrap text-ink-soft hover:border-ink hover:text-ink"
          >
            {latest}
          </a>
        </li>
      </ul>
    </nav>
  );
}
