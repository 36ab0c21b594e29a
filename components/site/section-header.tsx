import { words } from "@/lib/messages";
import type { SectionLink, Site } from "@/lib/paper/shapes";
import { Breadcrumb } from "./breadcrumb";

type SectionHeaderProps = {
  site: Site;
  section: SectionLink & { description: string };
  parent: SectionLink | null;
  subsections: readonly SectionLink[];
};

/** A section front's title (the page's h1) under the section's colour, with the ways further in. */
export function SectionHeader({ site, section, parent, subsections }: SectionHeaderProps) {
  return (
    <header data-colour={section.colour} className="mb-6">
      {parent !== null && <Breadcrumb site={site} trail={[parent]} />}
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 border-b-3 border-section pb-3">
        <h1 className="text-headline-xl font-semibold tracking-tighter text-section">{section.name}</h1>
        {section.description !== "" && <p className="max-w-measure text-note text-ink-soft">{section.description}</p>}
      </div>
      {subsections.length > 0 && (
        <nav aria-label={words(site.language).moreFrom(section.name)} className="border-b border-rule print:hidden">
          <ul className="row-scroll -ms-2.5 flex font-sans text-label font-medium">
            {subsections.map((subsection) => (
              <li key={subsection.slug} className="shrink-0">
                <a href={subsection.path} className="block px-2.5 py-2.5 whitespace-nowrap hover:text-section">
                  {subsection.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
