import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";
import { correctionsPath, homePath, latestPath } from "@/lib/urls";
import { BackToTop } from "./back-to-top";

/** The foot of every page: where to go, who makes the paper, and the way back up. */
export function Footer({ site }: { site: Site }) {
  const { sections, aboutThePaper, latest, correctionsMade } = words(site.language);
  const pages = [{ title: latest, path: latestPath }, ...site.pages, { title: correctionsMade, path: correctionsPath }];
  return (
    <footer className="mt-16 border-t-3 border-ink print:hidden">
      <div className="page py-8">
        <div className="ruled lg:grid-cols-[3fr_6fr_3fr]">
          <div>
            <a href={homePath} className="text-headline-lg font-semibold tracking-tighter hover:text-meridian">
              {site.name}
            </a>
            <p className="mt-2 text-note text-ink-soft">{site.description}</p>
            <Imprint site={site} />
          </div>
          <nav aria-label={sections}>
            <ul className="gap-x-8 font-sans text-label columns-2 sm:columns-3">
              {site.sections.map((section) => (
                <li key={section.slug} data-colour={section.colour} className="mb-3 break-inside-avoid">
                  <a href={section.path} className="inline-block py-1 font-semibold text-section hover:underline">
                    {section.name}
                  </a>
                  {section.subsections.map((subsection) => (
                    <a
                      key={subsection.slug}
                      href={subsection.path}
                      className="block py-1 text-ink-soft hover:underline"
                    >
                      {subsection.name}
                    </a>
                  ))}
                </li>
              ))}
            </ul>
          </nav>
          <nav aria-label={aboutThePaper}>
            <ul className="font-sans text-label">
              {pages.map((page) => (
                <li key={page.path}>
                  <a href={page.path} className="inline-block py-1 hover:underline">
                    {page.title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <BackToTop site={site} />
      </div>
    </footer>
  );
}

/** Publisher, address and e-mail, as far as the paper gives them. */
function Imprint({ site }: { site: Site }) {
  return (
    <address className="mt-4 font-sans text-meta text-ink-soft not-italic">
      {site.publisher && <p>{site.publisher}</p>}
      {site.address && <p className="whitespace-pre-line">{site.address}</p>}
      {site.email && (
        <a href={`mailto:${site.email}`} className="inline-block py-1 text-link">
          {site.email}
        </a>
      )}
    </address>
  );
}
