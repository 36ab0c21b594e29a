import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";

type SectionNavigationProps = { site: Site; current: string | null };

/** The menu's first level in a row that scrolls where it doesn't fit. `current` is a section's slug. */
export function SectionNavigation({ site, current }: SectionNavigationProps) {
  const top = site.sections.find(({ subsections }) => subsections.some(({ slug }) => slug === current));
  const isOpen = (section: string | null) => section !== null && (section === current || section === top?.slug);
  return (
    <nav aria-label={words(site.language).sectionNavigation} className="row-scroll min-w-0 flex-1">
      <ul className="-ms-2.5 flex font-sans text-label font-medium">
        {site.navigation.map(({ label, path, section, colour, items }) => {
          const isCurrent = isOpen(section) || (current !== null && items.some((item) => item.section === current));
          return (
            <li key={`${label} ${path}`} data-colour={colour ?? undefined} className="shrink-0">
              <a
                href={path}
                {...(isCurrent ? { "aria-current": "true" as const } : {})}
                className={`block border-t-3 border-transparent px-2.5 py-2.5 whitespace-nowrap hover:border-section aria-[current]:border-section aria-[current]:text-section ${colour ? "" : "text-ink-soft hover:text-ink"}`}
              >
                {label}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
